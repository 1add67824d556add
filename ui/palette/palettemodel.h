// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>

namespace Purser {

/// The entries that fit what was typed, the best first; those that fit alike keep their order.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1 };

    explicit PaletteModel(const QList<PaletteEntry> &entries, QObject *parent = nullptr);

    void setQuery(const QString &query);
    const PaletteEntry &at(int row) const { return m_entries[m_found[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteEntry> m_entries;
    QList<int> m_found; // indexes
};

} // namespace Purser
