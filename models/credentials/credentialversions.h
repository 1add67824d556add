// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QHash>
#include <QList>

namespace Purser {

class CredentialTableModel;

/// Tells which of two answers about a credential is newer. Questions and answers are numbered in
/// the order in which they occur, so a late answer to an early question can't undo a newer one.
class CredentialVersions
{
public:
    /// A number in that order. A later moment is greater.
    using Moment = int;

    /// Returns the moment of a question that is asked now.
    Moment ask() { return ++m_now; }
    /// Notes that the credential was changed, was read, or turned out to be gone.
    void learn(const CredentialId &id)
    {
        if (!id.isNull()) // else it can't be told from others
            m_learned.insert(id, ++m_now);
        m_lastLearned = m_now;
    }
    /// Returns true if anything was learned after `moment`.
    bool hasLearnedSince(Moment moment) const { return m_lastLearned > moment; }
    /// Returns true if anything was learned about this credential after `moment`.
    bool hasLearnedSince(const CredentialId &id, Moment moment) const
    {
        return m_learned.value(id) > moment;
    }
    /// Notes that the table shows the list that was asked for at `asked`.
    void learnList(Moment asked) { m_list = asked; }

    /// Returns the version of one credential. If it has changed since a question was asked, the
    /// answer is out of date.
    Moment of(const CredentialId &id) const { return qMax(m_learned.value(id), m_list); }

    /// Returns the list that was asked for at `asked`, with the rows of the table in place of those
    /// that are older than what is known by now.
    QList<Credential> newest(const QList<Credential> &list, Moment asked,
                             const CredentialTableModel &table) const;

private:
    Moment m_now = 0;
    Moment m_list = 0;
    Moment m_lastLearned = 0;
    QHash<CredentialId, Moment> m_learned;
};

} // namespace Purser
