// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>
#include <QStringList>

namespace Purser {

/// A list model of at most 100 entries that match the query, best first. Entries that match equally
/// well keep their order.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    /// Items from `catalog` are listed after `entries` that match equally well.
    PaletteModel(const QList<PaletteEntry> &entries, PaletteCatalog catalog,
                 QObject *parent = nullptr);

    void setQuery(const QString &query);
    PaletteEntry at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteEntry> m_entries;
    QStringList m_foldedTexts; // the case-folded texts of m_entries
    PaletteCatalog m_catalog;
    QList<int> m_found; // indexes into m_entries, or m_entries.size() plus indexes into m_catalog
};

} // namespace Purser
