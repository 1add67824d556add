// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "models/text/textmatch.h"

#include <utility>

namespace Purser {

namespace {

// Longer lists are of no use.
constexpr qsizetype maxRows = 100;

} // namespace

PaletteModel::PaletteModel(const QList<PaletteEntry> &entries, PaletteCatalog catalog,
                           QObject *parent)
    : QAbstractListModel(parent)
    , m_entries(entries)
    , m_catalog(std::move(catalog))
{
    for (const PaletteEntry &entry : entries)
        m_foldedTexts += entry.text.toCaseFolded();
    setQuery({});
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    const TextQuery wanted(query);
    const QStringList words = searchWords(query);
    QList<int> found[3];
    QList<int> foundInNotes;
    const int own = int(m_entries.size());
    const int count = own + m_catalog.count;
    for (int i = 0; i < count && found[0].size() < maxRows; ++i) {
        const QStringView text = i < own ? m_foldedTexts[i] : m_catalog.foldedText(i - own);
        if (const std::optional<TextMatch> match = wanted.match(text))
            found[int(*match)].append(i);
        else if (i >= own && foundInNotes.size() < maxRows && m_catalog.notesContain
                 && m_catalog.notesContain(i - own, words))
            foundInNotes.append(i);
    }
    m_found = (found[0] + found[1] + found[2] + foundInNotes).mid(0, maxRows);
    endResetModel();
}

PaletteEntry PaletteModel::at(int row) const
{
    const int own = int(m_entries.size());
    const int index = m_found[row];
    return index < own ? m_entries[index] : m_catalog.entry(index - own);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry entry = at(index.row());
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
