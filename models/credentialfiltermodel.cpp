// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentialfiltermodel.h"

#include "models/textmatch.h"

#include <algorithm>

namespace Purser {

namespace {

/// Ids are digits in practice: shorter is smaller, so that they stand in the order of their values.
bool isIdLess(const QString &left, const QString &right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

} // namespace

CredentialFilterModel::CredentialFilterModel(CredentialTableModel &credentials, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_credentials(credentials)
{
    setSourceModel(&credentials);
    setDynamicSortFilter(true);
    sort(CredentialTableModel::NameColumn);
}

void CredentialFilterModel::setCellText(std::function<QString(const QModelIndex &)> cellText)
{
    m_cellText = std::move(cellText);
}

QVariant CredentialFilterModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::AccessibleTextRole && m_cellText && index.isValid()
        ? m_cellText(index)
        : QSortFilterProxyModel::data(index, role);
}

void CredentialFilterModel::setSearch(const QString &text)
{
    const QStringList words = searchWords(text);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

const Credential &CredentialFilterModel::at(int row) const
{
    return m_credentials.at(mapToSource(index(row, 0)).row());
}

int CredentialFilterModel::rowOf(const CredentialId &id) const
{
    const int sourceRow = m_credentials.rowOf(id);
    return sourceRow < 0 ? -1 : mapFromSource(m_credentials.index(sourceRow, 0)).row();
}

bool CredentialFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const QString &text = m_credentials.searchText(sourceRow);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

bool CredentialFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Credential &a = m_credentials.at(left.row());
    const Credential &b = m_credentials.at(right.row());
    switch (left.column()) {
    case CredentialTableModel::TypeColumn:
        // Labels of different types may be equal in this comparison; then the names decide, too.
        if (a.type != b.type) {
            if (const int byLabel = a.type.label().compare(b.type.label(), Qt::CaseInsensitive))
                return byLabel < 0;
        }
        break;
    case CredentialTableModel::CreatedColumn:
        if (a.createdAt != b.createdAt)
            return a.createdAt < b.createdAt; // unknown times stand together
        break;
    case CredentialTableModel::IdColumn:
        if (a.id != b.id)
            return isIdLess(a.id.text(), b.id.text());
        break; // rows without a usable id stand together
    default:
        break;
    }
    // Names may come twice; the id makes the order the same every time.
    const int byName =
        m_credentials.nameKey(left.row()).compare(m_credentials.nameKey(right.row()));
    return byName != 0 ? byName < 0 : isIdLess(a.id.text(), b.id.text());
}

} // namespace Purser
