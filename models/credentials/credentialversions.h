// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QHash>
#include <QList>

namespace Purser {

class CredentialTableModel;

/// Determines whether a reply is out of date for a credential. Requests and recorded information
/// are numbered in the order in which they occur. A late reply must not replace information that
/// was recorded after the request was sent.
class CredentialVersions
{
public:
    /// A position in that order. Later moments have greater numbers.
    using Moment = int;

    /// Returns the moment for a request that is about to be sent.
    Moment ask() { return ++m_now; }
    /// Records that the credential was changed, was read, or no longer exists.
    void learn(const CredentialId &id)
    {
        if (!id.isNull()) // null IDs can't be told apart
            m_learned.insert(id, ++m_now);
        m_lastLearned = m_now;
    }
    /// Returns true if anything was recorded after `moment`.
    bool hasLearnedSince(Moment moment) const { return m_lastLearned > moment; }
    /// Returns true if anything was recorded about this credential after `moment`.
    bool hasLearnedSince(const CredentialId &id, Moment moment) const
    {
        return m_learned.value(id) > moment;
    }
    /// Records that the table shows the list that was requested at `asked`.
    void learnList(Moment asked) { m_list = asked; }

    /// Returns a credential's version. If this version has changed since a request was sent, the
    /// reply to that request is out of date.
    Moment of(const CredentialId &id) const { return qMax(m_learned.value(id), m_list); }

    /// Returns `list`, which was requested at `asked`. If newer information about a credential was
    /// recorded, the credential is taken from `table` instead, or left out if `table` doesn't
    /// contain it.
    QList<Credential> newest(const QList<Credential> &list, Moment asked,
                             const CredentialTableModel &table) const;

private:
    Moment m_now = 0;
    Moment m_list = 0;
    Moment m_lastLearned = 0;
    QHash<CredentialId, Moment> m_learned;
};

} // namespace Purser
