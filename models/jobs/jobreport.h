// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Purser {

/// A row of a job as a report has it: the row, and what the user reads about it.
struct JobReportRow
{
    JobRow row{};
    QString accountName{};
    QString result{};
};

/// What became of a job, to be kept or sent on. It holds no secret.
namespace JobReport {

/// With a heading, by RFC 4180. A cell that a spreadsheet would take for a formula is made a text.
QByteArray csv(const QList<JobReportRow> &rows);

QByteArray json(const QList<JobReportRow> &rows);

} // namespace JobReport

} // namespace Purser
