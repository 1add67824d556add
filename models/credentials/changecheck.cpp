// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/changecheck.h"

#include "models/credentials/credentialtablemodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Purser {

using Verification = ApiError::Verification;

namespace {

/// What is known of a row without an id, as one text.
QString contentOf(const Credential &row)
{
    const QString time = row.createdAt ? row.createdAt->toString(Qt::ISODateWithMs) : QString();
    return row.name + QChar::Null + row.type.wireName() + QChar::Null + time;
}

/// Whether `rows` has one that `others` has not, or has less often.
bool hasMore(const QList<Credential> &rows, const QList<Credential> &others)
{
    QHash<QString, int> left;
    for (const Credential &row : others)
        ++left[contentOf(row)];
    return std::ranges::any_of(rows,
                               [&](const Credential &row) { return left[contentOf(row)]-- <= 0; });
}

} // namespace

ChangeCheck::ChangeCheck(Kind kind, const CredentialTableModel &before)
    : m_kind(kind)
    , m_unreadable(before.unreadable())
{ }

ChangeCheck ChangeCheck::ofCreate(const CredentialTableModel &before, bool isWhole,
                                  const QString &name)
{
    ChangeCheck check(Kind::Create, before);
    check.m_name = name;
    check.m_isWhole = isWhole;
    check.m_rows = before.rows();
    return check;
}

ChangeCheck ChangeCheck::ofUpdate(const CredentialTableModel &before, const CredentialId &id,
                                  const std::optional<QString> &name)
{
    ChangeCheck check(Kind::Update, before);
    check.m_id = id;
    check.m_name = name;
    return check;
}

ChangeCheck ChangeCheck::ofRemoval(const CredentialTableModel &before, const CredentialId &id)
{
    ChangeCheck check(Kind::Removal, before);
    check.m_id = id;
    return check;
}

ChangeCheck::Answer ChangeCheck::in(const CredentialTableModel &now) const
{
    switch (m_kind) {
    case Kind::Create:
        return created(now);
    case Kind::Update:
        return { .verification = updated(now) };
    case Kind::Removal:
        return { .verification = removed(now) };
    }
    Q_UNREACHABLE();
}

ChangeCheck::Answer ChangeCheck::created(const CredentialTableModel &now) const
{
    QSet<CredentialId> before;
    before.reserve(m_rows.size());
    for (const CredentialRowPointer &row : m_rows)
        before.insert(row->credential.id);
    bool isPossible = hasMore(now.unreadable(), m_unreadable);
    for (int row = 0; row < now.rowCount(); ++row) {
        const Credential &credential = now.at(row);
        if (credential.id.isNull() || before.contains(credential.id))
            continue;
        if (credential.name == *m_name) {
            // It may be one whose id could not be read before.
            const bool isNew = m_isWhole && !hasMore(m_unreadable, now.unreadable());
            return isNew ? Answer{ Verification::Applied, credential.id }
                         : Answer{ .verification = Verification::Inconclusive };
        }
        isPossible = isPossible || credential.name.isEmpty();
    }
    return { .verification = isPossible ? Verification::Unreadable : Verification::NotApplied };
}

Verification ChangeCheck::updated(const CredentialTableModel &now) const
{
    const int row = now.rowOf(m_id);
    if (row < 0)
        return hasMore(now.unreadable(), m_unreadable) ? Verification::Unreadable
                                                       : Verification::NotApplied;
    if (!m_name)
        return Verification::Inconclusive;
    if (now.at(row).name.isEmpty())
        return Verification::Unreadable;
    return now.at(row).name == *m_name ? Verification::Applied : Verification::NotApplied;
}

Verification ChangeCheck::removed(const CredentialTableModel &now) const
{
    if (now.rowOf(m_id) >= 0)
        return Verification::NotApplied;
    return hasMore(now.unreadable(), m_unreadable) ? Verification::Unreadable
                                                   : Verification::Applied;
}

} // namespace Purser
