// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QHash>
#include <QList>

namespace Purser {

class CredentialTableModel;

/// Which of two answers about a credential is the newer one. Questions and answers are numbered in
/// their order, so that an answer to an old question takes back nothing that is known by now.
class CredentialVersions
{
public:
    /// A moment in that order; later is greater.
    using Moment = int;

    /// Something is asked now.
    Moment ask() { return ++m_now; }
    /// The credential was changed or read, or isn't there any more.
    void learn(const CredentialId &id)
    {
        if (!id.isNull()) // else it can't be told from others
            m_learned.insert(id, ++m_now);
        m_lastLearned = m_now;
    }
    /// Whether anything was learned later than at `moment`.
    bool hasLearnedSince(Moment moment) const { return m_lastLearned > moment; }
    /// The same about this credential.
    bool hasLearnedSince(const CredentialId &id, Moment moment) const
    {
        return m_learned.value(id) > moment;
    }
    /// The list that was asked for at `asked` has been taken over.
    void learnList(Moment asked) { m_list = asked; }

    /// The state of the knowledge about one credential: an answer to a question that was asked in
    /// another state is not the newest.
    Moment of(const CredentialId &id) const { return qMax(m_learned.value(id), m_list); }

    /// Returns the list that was asked for at `asked`; with what the table shows, where that is
    /// newer.
    QList<Credential> newest(const QList<Credential> &list, Moment asked,
                             const CredentialTableModel &table) const;

private:
    Moment m_now = 0;
    Moment m_list = 0;
    Moment m_lastLearned = 0;
    QHash<CredentialId, Moment> m_learned;
};

} // namespace Purser
