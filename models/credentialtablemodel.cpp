// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentialtablemodel.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Purser {

namespace {

// More signals than these take views longer than a reset does.
constexpr qsizetype mostRuns = 100;

} // namespace

CredentialTableModel::CredentialTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    adoptLocale();
}

void CredentialTableModel::adoptLocale()
{
    // The collation of the C locale compares bytes, with digits as letters, and English does not
    // depend on what is installed on the system.
    const QLocale locale = QLocale().collation();
    const bool isC = locale.language() == QLocale::C;
    m_collator = QCollator(isC ? QLocale(QLocale::English) : locale);
    m_collator.setNumericMode(true);
}

void CredentialTableModel::retranslate()
{
    adoptLocale();
    for (Row &row : m_rows)
        row = prepare(row.credential);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

ListChanges CredentialTableModel::changesOf(const QList<Credential> &credentials) const
{
    ListChanges changes;
    QSet<CredentialId> known;
    known.reserve(credentials.size());
    int unreadable = 0;
    for (const Credential &credential : credentials) {
        if (credential.id.isNull()) {
            ++unreadable;
            continue;
        }
        const int row = rowOf(credential.id);
        if (row < 0)
            ++changes.added;
        else if (at(row).name != credential.name)
            ++changes.renamed;
        if (row >= 0)
            known.insert(credential.id);
    }
    const int unreadableBefore = int(m_unreadable.size());
    changes.removed = rowCount() - unreadableBefore - int(known.size());
    // A row that became unreadable is not gone, and one that became readable is not new.
    changes.removed = std::max(0, changes.removed - std::max(0, unreadable - unreadableBefore));
    changes.added = std::max(0, changes.added - std::max(0, unreadableBefore - unreadable));
    return changes;
}

ListChanges CredentialTableModel::merge(const QList<Credential> &credentials)
{
    const ListChanges changes = changesOf(credentials);
    QSet<CredentialId> kept;
    kept.reserve(credentials.size());
    QList<Credential> unreadable;
    for (const Credential &credential : credentials) {
        if (credential.id.isNull())
            unreadable.append(credential);
        else
            kept.insert(credential.id);
    }
    // Without ids there is nothing to merge them by: all of them stay, or all are made anew.
    const bool isSameUnreadable = unreadable == m_unreadable;
    if (isSameUnreadable)
        kept.insert(CredentialId());
    m_unreadable = unreadable;

    // Runs of rows that go, from the end, so that the rows before them keep their numbers.
    QList<std::pair<int, int>> gone;
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (kept.contains(at(last).id))
            continue;
        int first = last;
        while (first > 0 && !kept.contains(at(first - 1).id))
            --first;
        gone.append({ first, last });
        last = first;
    }
    if (gone.size() > mostRuns) {
        mergeByReset(credentials);
        return changes;
    }
    for (const auto &[first, last] : std::as_const(gone))
        removeRange(first, last);

    QList<Credential> added;
    QMap<int, Credential> changed;
    for (const Credential &credential : credentials) {
        if (credential.id.isNull() && isSameUnreadable)
            continue;
        const int row = rowOf(credential.id);
        if (row < 0)
            added.append(credential);
        else if (at(row) != credential)
            changed.insert(row, credential);
    }
    replace(changed);
    append(added);
    return changes;
}

void CredentialTableModel::mergeByReset(const QList<Credential> &credentials)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(size_t(credentials.size()));
    for (const Credential &credential : credentials)
        m_rows.push_back(prepare(credential));
    m_isIndexWhole = false;
    endResetModel();
}

/// One signal for each run of rows, as soon as these are replaced: a sorting proxy compares what it
/// is told of with its neighbors, which must not have changed behind its back. Where the runs are
/// too many, one signal for all between the ends.
void CredentialTableModel::replace(const QMap<int, Credential> &changed)
{
    if (changed.isEmpty())
        return;
    QList<std::pair<int, int>> runs;
    for (auto each = changed.keyBegin(); each != changed.keyEnd(); ++each) {
        if (!runs.isEmpty() && runs.constLast().second == *each - 1)
            runs.last().second = *each;
        else
            runs.append({ *each, *each });
    }
    if (runs.size() > mostRuns)
        runs = { { changed.firstKey(), changed.lastKey() } };
    for (const auto &[first, last] : std::as_const(runs)) {
        const auto end = changed.upperBound(last);
        for (auto each = changed.lowerBound(first); each != end; ++each)
            m_rows[size_t(each.key())] = prepare(each.value());
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

int CredentialTableModel::rowOf(const CredentialId &id) const
{
    if (!m_isIndexWhole) {
        m_rowOfId.clear();
        for (int row = 0; row < rowCount(); ++row) {
            if (!at(row).id.isNull())
                m_rowOfId.insert(at(row).id, row);
        }
        m_isIndexWhole = true;
    }
    return m_rowOfId.value(id, -1);
}

QString CredentialTableModel::nameOf(const CredentialId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : at(row).name;
}

void CredentialTableModel::upsert(const Credential &credential)
{
    const int row = rowOf(credential.id);
    if (row < 0) {
        append({ credential });
        return;
    }
    Credential merged = credential;
    if (merged.name.isEmpty())
        merged.name = at(row).name;
    if (!merged.type.isSpecified())
        merged.type = at(row).type;
    if (!merged.createdAt)
        merged.createdAt = at(row).createdAt;
    if (merged != at(row))
        replace({ { row, merged } });
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

Qt::ItemFlags CredentialTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isReadable = index.isValid() && !at(index.row()).id.isNull();
    return isReadable ? flags : flags & ~Qt::ItemIsSelectable;
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

void CredentialTableModel::append(const QList<Credential> &credentials)
{
    if (credentials.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(credentials.size()) - 1);
    for (const Credential &credential : credentials)
        m_rows.push_back(prepare(credential));
    m_isIndexWhole = false;
    endInsertRows();
}

void CredentialTableModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    m_isIndexWhole = false;
    endRemoveRows();
}

} // namespace Purser
