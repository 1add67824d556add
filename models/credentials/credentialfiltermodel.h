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

/// Search and sort over a CredentialTableModel, by what its rows have prepared.
///
/// Not a QSortFilterProxyModel: that one takes quadratic time where a search finds rows scattered
/// over the order. Here the order is one sorted vector, and another one holds what is shown of it.
/// Rows that come or go are told as such, rows that move as a change of layout, and where there
/// are too many of them as a reset, over which a CredentialTable keeps its selection.
class CredentialFilterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `credentials` outlives it.
    explicit CredentialFilterModel(CredentialTableModel &credentials, QObject *parent = nullptr);

    /// What assistive technology reads in a cell: the words that are seen, which the models do not
    /// know.
    void setCellText(std::function<QString(const QModelIndex &)> cellText);

    /// Rows that contain each of the plain words in name, type, id or notes, and in which the
    /// fields of the notes are as the query asks; see NotesQuery.
    void setSearch(const QString &text);
    bool isSearching() const { return !m_query.isEmpty(); }

    /// Shows only those of the rows found that are as the filter asks.
    void setNotesFilter(NotesFilter filter);
    NotesFilter notesFilter() const { return m_notesFilter; }
    /// What expires is told by this day of the user's calendar, which has to be set anew each day.
    void setExpiryRule(const QDate &today, int warningDays);
    Expiry expiryAt(int row) const;
    int warningDays() const { return m_warningDays; }

    /// The number of rows that each filter would show without a search. Takes time only for rows
    /// with notes.
    NotesCounts counts() const;
    /// Returns whether any row has notes.
    bool hasNotes() const;

    const Credential &at(int row) const { return m_shown[size_t(row)]->credential; }
    /// Stays the same while the credential is what it is.
    const CredentialRow *rowAt(int row) const { return m_shown[size_t(row)]; }
    /// -1 when it is not shown.
    int rowOf(const CredentialId &id) const;
    /// Whether there may be rows that can't be selected.
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
    QBitArray m_numbers; // which of its words may be in an id that is one
    mutable QHash<CredentialRowTypePointer, QBitArray> m_wordsOfTypes; // see wordsOf()
    NotesFilter m_notesFilter = NotesFilter::All;
    QDate m_today = QDate::currentDate();
    int m_warningDays = defaultExpiryWarningDays;
    std::function<QString(const QModelIndex &)> m_cellText;
    CredentialColumn m_column = CredentialColumns::NameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Rows m_sorted; // all of them, ascending
    Rows m_shown; // what search and filter leave, in the order of the view
};

} // namespace Purser
