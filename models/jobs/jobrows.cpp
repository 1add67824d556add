// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrows.h"

#include "models/values/updateframe.h"

#include <algorithm>
#include <utility>

namespace Purser {

JobRows::JobRows(const QList<JobRow> &rows)
    : m_rows(rows)
{
    m_counts.total = int(rows.size());
    for (const JobRow &row : rows)
        m_counts.add(row.end, 1);
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &JobRows::report);
}

void JobRows::set(int row, const JobRow &value)
{
    m_counts.add(m_rows[row].end, -1);
    m_counts.add(value.end, 1);
    m_rows[row] = value;
    m_first = m_first < 0 ? row : std::min(m_first, row);
    m_last = std::max(m_last, row);
    if (!m_frame.isActive())
        m_frame.start(progressFrame);
}

void JobRows::flush()
{
    if (m_frame.isActive())
        report();
}

void JobRows::report()
{
    m_frame.stop();
    const int first = std::exchange(m_first, -1);
    Q_EMIT changed(first, std::exchange(m_last, -1));
}

} // namespace Purser
