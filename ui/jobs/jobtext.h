// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "ui/style/theme.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// Returns the current step of an item in one or two words.
QString jobStepText(const JobRow &row);

/// Returns the result of an item in a few words, or an empty string until it has ended.
QString jobResultText(const JobRow &row);

/// Returns an explanation in full sentences of why an item didn't succeed. Returns an empty string
/// if the item succeeded or hasn't ended, or if there is nothing to explain.
QString jobResultDetails(const JobRow &row);

Theme::Tone jobTone(const JobRow &row);

/// Returns the counts as text, such as "40 done, 2 failed". Counts of zero are omitted.
QString jobCountsText(const JobCounts &counts);

} // namespace Purser
