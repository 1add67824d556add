// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "ui/style/theme.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// Returns an item's current step in one or two words.
QString jobStepText(const JobRow &row);

/// Returns an item's result in a few words, or an empty string until the item ends.
QString jobResultText(const JobRow &row);

/// Explains in full sentences why an item didn't succeed. Returns an empty string if the item
/// succeeded or hasn't ended, or if there is nothing to explain.
QString jobResultDetails(const JobRow &row);

Theme::Tone jobTone(const JobRow &row);

/// Returns the counts as text, such as "40 done, 2 failed". Counts of zero are omitted.
QString jobCountsText(const JobCounts &counts);

} // namespace Purser
