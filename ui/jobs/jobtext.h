// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "ui/style/theme.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// What an item is doing, in a word or two.
QString jobStepText(const JobRow &row);

/// How an item ended, in a few words; empty until it has.
QString jobResultText(const JobRow &row);

/// All that is known of how an item ended, in whole sentences; empty for one that went well.
QString jobResultDetails(const JobRow &row);

Theme::Tone jobTone(const JobRow &row);

/// "40 done, 2 failed": what isn't there is left out.
QString jobCountsText(const JobCounts &counts);

} // namespace Purser
