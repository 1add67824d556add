// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnostics/finding.h"

#include <QList>
#include <QString>

namespace Purser {

/// What was looked at, as the heading of a row.
QString findingTitle(const Finding::Any &finding);
/// What was found, in one or two sentences.
QString findingMessage(const Finding::Any &finding);
/// "OK", "Warning", "Problem", "Not checked".
QString verdictLabel(Finding::Verdict verdict);

/// Returns the findings as plain text to pass on, with the versions of what Purser runs on and the
/// user's language. The report is always in English, and has no secret in it.
QString doctorReport(const QList<Finding::Any> &findings);

} // namespace Purser
