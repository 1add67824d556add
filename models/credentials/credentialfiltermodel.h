// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialtablemodel.h"
#include "models/notes/expiry.h"
#include "models/notes/notesfilter.h"
#include "models/notes/notesquery.h"

#include <QAbstractTableModel>
#include <QBitArray>
#include <QDate>
#include <QHash>

#include <functional>
#include <vector>

namespace Purser {

/// Searches, filters and sorts a CredentialTableModel, using the data prepared in its rows.
///
/// It is not a QSortFilterProxyModel, which takes quadratic time if the matching rows are
/// scattered. Instead, one sorted vector holds all rows, and another one holds the visible rows.
/// Insertions and removals are signaled as such, and moved rows as a layout change. If there are
/// too many changes, the model is reset instead, and a CredentialTable then restores its selection.
class CredentialFilterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `credentials` must outlive this object.
    explicit CredentialFilterModel(CredentialTableModel &credentials, QObject *parent = nullptr);

    /// Sets the function that returns a cell's text for assistive technology, since the models
    /// don't know the displayed text.
    void setCellText(std::function<QString(const QModelIndex &)> cellText);

    /// Shows only rows whose name, type, ID or notes contain each plain word in `text`, and whose
    /// notes match the fields in `text`. See NotesQuery.
    void setSearch(const QString &text);
    bool isSearching() const { return !m_query.isEmpty(); }

    /// Shows only rows that match `filter` in addition to the search.
    void setNotesFilter(NotesFilter filter);
    NotesFilter notesFilter() const { return m_notesFilter; }
    /// Sets the date and the number of days that determine which logins have expired or will expire
    /// soon. Must be called each day, with the date in the user's time zone.
    void setExpiryRule(const QDate &today, int warningDays);
    Expiry expiryAt(int row) const;
    int warningDays() const { return m_warningDays; }

    /// Returns the number of rows that each filter would show without a search. This takes time
    /// proportional to the number of rows with notes.
    NotesCounts counts() const;
    /// Returns true if any row has notes.
    bool hasNotes() const;

    const Credential &at(int row) const { return m_shown[size_t(row)]->credential; }
    /// The pointer remains valid, and stays the same, until the credential or its notes change.
    const CredentialRow *rowAt(int row) const { return m_shown[size_t(row)]; }
    /// Returns -1 if the credential is not shown.
    int rowOf(const CredentialId &id) const;
    /// Returns true if there may be rows that can't be selected.
    bool hasUnreadable() const { return !m_credentials.unreadable().isEmpty(); }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    using Rows = std::vector<const CredentialRow *>;
    using Positions = std::vector<int>; // ascending

    void sortAll();
    void apply(const QList<CredentialRowChange> &changes);
    bool showsAll() const { return !isSearching() && m_notesFilter == NotesFilter::All; }
    bool isShown(const CredentialRow &row) const;
    const QBitArray &wordsOf(const CredentialRowTypePointer &type) const;
    bool isFound(const CredentialRow &row) const;
    void filterAll();
    Rows found(const Rows &rows) const;
    bool isBefore(const CredentialRow *a, const CredentialRow *b) const;
    int positionOf(const CredentialRow *row) const;
    Rows inOrderOfView(Rows rows) const;
    void show(const Positions &leaving, const Rows &rows, const Positions &entering);
    void rearrange(const Rows &rows);
    void emitDataChanged(const Positions &positions);

    const CredentialTableModel &m_credentials;
    NotesQuery m_query;
    QBitArray m_numbers; // which of the words can be part of a numeric ID
    mutable QHash<CredentialRowTypePointer, QBitArray> m_wordsOfTypes; // see wordsOf()
    NotesFilter m_notesFilter = NotesFilter::All;
    QDate m_today = QDate::currentDate();
    int m_warningDays = defaultExpiryWarningDays;
    std::function<QString(const QModelIndex &)> m_cellText;
    CredentialColumn m_column = CredentialColumns::NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Rows m_sorted; // all rows, ascending
    Rows m_shown; // the rows that match the search and the filter, in view order
};

} // namespace Purser
