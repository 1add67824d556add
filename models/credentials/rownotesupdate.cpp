// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/rownotesupdate.h"

#include "models/credentials/credentialtablemodel.h"
#include "models/notes/accountnotes.h"
#include "models/values/updateframe.h"

#include <algorithm>

namespace Purser {

namespace {

// So many take a few milliseconds, also in a list of a hundred thousand rows.
constexpr qsizetype maxPart = 500;

} // namespace

RowNotesUpdate::RowNotesUpdate(const AccountNotes &notes, CredentialTableModel &credentials)
    : m_notes(notes)
    , m_credentials(credentials)
{
    m_nextPart.setSingleShot(true);
    connect(&m_nextPart, &QTimer::timeout, this, &RowNotesUpdate::applyPart);
    connect(&notes, &AccountNotes::changed, this, &RowNotesUpdate::add);
    connect(&notes, &AccountNotes::loaded, this, [this] {
        if (isDone())
            Q_EMIT done();
    });
    add(notes.all().keys());
}

bool RowNotesUpdate::isDone() const
{
    return m_notes.isLoaded() && m_pending.isEmpty();
}

void RowNotesUpdate::add(const QList<CredentialId> &ids)
{
    if (m_collectors > 0) {
        m_pending += ids;
        if (!m_nextPart.isActive())
            m_nextPart.start(listFrame);
        return;
    }
    if (ids.size() <= maxPart) { // those that wait are compared with the latest notes
        m_credentials.updateNotes(m_notes.all(), ids);
        return;
    }
    m_pending += ids;
    m_nextPart.start(0);
}

void RowNotesUpdate::stopCollecting()
{
    if (--m_collectors == 0 && !m_pending.isEmpty())
        m_nextPart.start(0);
}

void RowNotesUpdate::applyPart()
{
    const qsizetype count = std::min(maxPart, m_pending.size());
    const QList<CredentialId> part = m_pending.last(count);
    m_pending.resize(m_pending.size() - count);
    m_credentials.updateNotes(m_notes.all(), part);
    if (!m_pending.isEmpty())
        m_nextPart.start(0);
    else if (isDone())
        Q_EMIT done();
}

} // namespace Purser
