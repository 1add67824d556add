// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentialtablemodel.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace Purser {

CredentialTableModel::CredentialTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    // Case is folded by hand: the collation of the C locale knows nothing of it.
    m_collator.setNumericMode(true);
}

void CredentialTableModel::merge(const QList<Credential> &credentials)
{
    QSet<CredentialId> kept;
    kept.reserve(credentials.size());
    for (const Credential &credential : credentials)
        kept.insert(credential.id);

    // From the end, in runs, so that the rows before them keep their numbers.
    for (int last = rowCount() - 1; last >= 0;) {
        if (kept.contains(at(last).id)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !kept.contains(at(first - 1).id))
            --first;
        removeRange(first, last);
        last = first - 1;
    }

    QList<Credential> added;
    for (const Credential &credential : credentials) {
        const int row = rowOf(credential.id);
        if (row < 0)
            added.append(credential);
        else
            replace(row, credential);
    }
    append(added);
}

void CredentialTableModel::upsert(const Credential &credential)
{
    const int row = rowOf(credential.id);
    if (row < 0) {
        append({ credential });
        return;
    }
    Credential merged = credential;
    if (!merged.type.isSpecified())
        merged.type = at(row).type;
    if (!merged.createdAt)
        merged.createdAt = at(row).createdAt;
    replace(row, merged);
}

void CredentialTableModel::removeCredential(const CredentialId &id)
{
    if (const int row = rowOf(id); row >= 0)
        removeRange(row, row);
}

bool CredentialTableModel::hasName(const QString &name) const
{
    return std::ranges::any_of(m_rows, [&](const Row &row) { return row.credential.name == name; });
}

int CredentialTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CredentialTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CredentialTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Credential &credential = at(index.row());
    if (role == IdRole)
        return QVariant::fromValue(credential.id);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return credential.name;
    case TypeColumn:
        return credential.type.label();
    case CreatedColumn:
        return credential.createdAt
            ? QLocale().toString(credential.createdAt->toLocalTime().date(), QLocale::ShortFormat)
            : QString();
    case IdColumn:
        return credential.id.text();
    default:
        return {};
    }
}

QVariant CredentialTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case CreatedColumn:
        return tr("Created");
    case IdColumn:
        return tr("ID");
    default:
        return {};
    }
}

CredentialTableModel::Row CredentialTableModel::prepare(const Credential &credential) const
{
    // Joined by a character that nobody types, so that no match runs across two fields.
    const QChar boundary(u'\x1F');
    return { credential, m_collator.sortKey(credential.name.toCaseFolded()),
             (credential.name + boundary + credential.type.label() + boundary
              + credential.type.wireName() + boundary + credential.id.text())
                 .toCaseFolded() };
}

void CredentialTableModel::replace(int row, const Credential &credential)
{
    if (at(row) == credential)
        return;
    m_rows[size_t(row)] = prepare(credential);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CredentialTableModel::append(const QList<Credential> &credentials)
{
    if (credentials.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(credentials.size()) - 1);
    for (const Credential &credential : credentials)
        m_rows.push_back(prepare(credential));
    indexFrom(first);
    endInsertRows();
}

void CredentialTableModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_rowOfId.remove(at(row).id);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    indexFrom(first);
    endRemoveRows();
}

void CredentialTableModel::indexFrom(int row)
{
    for (; row < rowCount(); ++row)
        m_rowOfId.insert(at(row).id, row);
}

} // namespace Purser
