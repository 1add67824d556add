// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnostics/finding.h"

#include <QList>
#include <QString>

namespace Purser {

/// Returns the name of the check, used as a row heading.
QString findingTitle(const Finding::Any &finding);
/// Returns a description of the finding in a few sentences.
QString findingMessage(const Finding::Any &finding);
/// Returns "OK", "Warning", "Problem" or "Not checked".
QString verdictLabel(Finding::Verdict verdict);

/// Returns a plain-text report for sharing, with the findings, the versions of Purser, Qt and the
/// operating system, and the user's language. The report is always in English and contains no
/// secrets.
QString doctorReport(const QList<Finding::Any> &findings);

} // namespace Purser
