// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Purser {

/// A job row in a report: the row itself and its text as shown to the user.
struct JobReportRow
{
    JobRow row{};
    QString accountName{};
    QString result{};
    QString details{}; ///< why it ended so; may be empty
};

/// Reports on a job's results, to be saved or sent. They contain no secrets.
namespace JobReport {

/// Returns CSV with a header, as in RFC 4180. A cell that a spreadsheet would read as a formula is
/// marked as text.
QByteArray csv(const QList<JobReportRow> &rows);

QByteArray json(const QList<JobReportRow> &rows);

} // namespace JobReport

} // namespace Purser
