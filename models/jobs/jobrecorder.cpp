// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrecorder.h"

#include <utility>

namespace Purser {

void JobRecorder::setJournal(std::unique_ptr<JobJournal> journal, IsKept isKept)
{
    m_journal = std::move(journal);
    m_isKept = std::move(isKept);
}

QFuture<bool> JobRecorder::begin(JobRecord record)
{
    m_lines.clear();
    int lines = 0;
    for (const RecordedItem &item : std::as_const(record.items))
        m_lines.append(m_isKept(item.account) ? lines++ : -1);
    record.items.removeIf([this](const RecordedItem &item) { return !m_isKept(item.account); });
    return m_journal->begin(record);
}

void JobRecorder::note(int item, RecordedItem::State state, const CredentialId &id)
{
    if (m_journal && m_lines.at(item) >= 0)
        m_journal->note(m_lines.at(item), state, id);
}

void JobRecorder::writeUnwritten()
{
    if (m_journal && m_journal->hasUnwritten())
        m_journal->write();
}

void JobRecorder::end()
{
    if (m_journal)
        m_journal->end();
}

} // namespace Purser
