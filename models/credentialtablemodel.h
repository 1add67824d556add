// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credential.h"
#include "models/listchanges.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QList>
#include <QMap>

#include <vector>

namespace Purser {

/// The credentials of one organization, a row each.
///
/// A refresh is merged by id, row by row: what stayed keeps its row and its persistent indexes, so
/// that views keep selection, current row and scroll position.
///
/// Rows without a usable id stand among the others, but can't be selected: nothing can be done with
/// them.
class CredentialTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, CreatedColumn, IdColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit CredentialTableModel(QObject *parent = nullptr);

    /// Makes the rows those of `credentials`, each id once. Row by row, or, where views would work
    /// for seconds on so many signals, by a reset. Returns what that changes.
    ListChanges merge(const QList<Credential> &credentials);
    /// Adds it, or replaces the row with its id. A field that `credential` does not have (name,
    /// type, creation time) keeps the value known so far.
    void upsert(const Credential &credential);
    void removeCredential(const CredentialId &id);

    const Credential &at(int row) const { return m_rows[size_t(row)].credential; }
    /// -1 when there is none.
    int rowOf(const CredentialId &id) const;
    /// Empty when there is no such row.
    QString nameOf(const CredentialId &id) const;
    bool hasName(const QString &name) const;
    /// The rows without a usable id, as the last merge() had them.
    const QList<Credential> &unreadable() const { return m_unreadable; }

    /// The names by the rules of the locale, prepared for sorting.
    const QCollatorSortKey &nameKey(int row) const { return m_rows[size_t(row)].nameKey; }
    /// What the search looks at, case-folded: name, type and id.
    const QString &searchText(int row) const { return m_rows[size_t(row)].searchText; }

    /// To be called when the language was changed: labels of types and the order of names follow
    /// it.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Credential credential;
        QCollatorSortKey nameKey;
        QString searchText;
    };

    void adoptLocale();
    Row prepare(const Credential &credential) const;
    ListChanges changesOf(const QList<Credential> &credentials) const;
    void mergeByReset(const QList<Credential> &credentials);
    void replace(const QMap<int, Credential> &changed);
    void append(const QList<Credential> &credentials);
    void removeRange(int first, int last);

    QCollator m_collator;
    std::vector<Row> m_rows;
    QList<Credential> m_unreadable; // their rows have a null id
    mutable QHash<CredentialId, int> m_rowOfId;
    mutable bool m_isIndexWhole = true; // else made anew when it is asked
};

} // namespace Purser
