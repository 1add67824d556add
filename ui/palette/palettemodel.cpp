// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "models/textmatch.h"

namespace Purser {

namespace {

// Nobody reads on after these.
constexpr qsizetype mostRows = 100;

} // namespace

PaletteModel::PaletteModel(const QList<PaletteEntry> &entries, QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(entries)
{
    setQuery({});
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    QList<int> found[3];
    for (int i = 0; i < m_entries.size(); ++i) {
        if (const std::optional<TextMatch> match = textMatch(m_entries[i].text, query))
            found[int(*match)].append(i);
    }
    m_found = (found[0] + found[1] + found[2]).mid(0, mostRows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::DecorationRole:
        return entry.icon;
    case DetailRole:
    case Qt::AccessibleDescriptionRole:
        return entry.detail;
    default:
        return {};
    }
}

} // namespace Purser
