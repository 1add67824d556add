// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Purser {

/// A job's rows, and the number of rows by outcome. Changes are reported once per frame.
class JobRows : public QObject
{
    Q_OBJECT

public:
    explicit JobRows(const QList<JobRow> &rows);

    int size() const { return int(m_rows.size()); }
    const JobRow &at(int row) const { return m_rows[row]; }
    const QList<JobRow> &all() const { return m_rows; }
    const JobCounts &counts() const { return m_counts; }

    /// Replaces a row and updates the counts.
    void set(int row, const JobRow &value);
    /// Reports pending changes immediately.
    void flush();

Q_SIGNALS:
    /// Emitted after one or more of the rows from `first` to `last` change.
    void changed(int first, int last);

private:
    void report();

    QList<JobRow> m_rows;
    JobCounts m_counts;
    QTimer m_frame;
    int m_first = -1; // range of rows that changed since the last frame; -1 for none
    int m_last = -1;
};

} // namespace Purser
