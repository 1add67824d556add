// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentialtablemodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>

namespace Purser {

/// Search and sort over a CredentialTableModel. Compares the keys that the model has prepared.
class CredentialFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CredentialFilterModel(CredentialTableModel &credentials, QObject *parent = nullptr);

    /// What assistive technology reads in a cell: the words that are seen, which the models do not
    /// know.
    void setCellText(std::function<QString(const QModelIndex &)> cellText);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Rows that contain each of searchWords(text) in name, type or id.
    void setSearch(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }

    const Credential &at(int row) const;
    /// -1 when it is not shown.
    int rowOf(const CredentialId &id) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    const CredentialTableModel &m_credentials;
    QStringList m_words; // case-folded
    std::function<QString(const QModelIndex &)> m_cellText;
};

} // namespace Purser
