// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialcolumns.h"
#include "models/credentials/credentialmerge.h"
#include "models/credentials/credentialrow.h"
#include "models/credentials/listchanges.h"
#include "models/values/async.h"
#include "models/values/credential.h"
#include "models/values/result.h"

#include <QAbstractTableModel>
#include <QFuture>
#include <QHash>
#include <QList>

#include <functional>

namespace Purser {

/// A table model of one organization's credentials, with one row for each credential.
///
/// A refreshed list is merged by ID, row by row. Unchanged rows keep their persistent indexes, so
/// that views keep their selection, current row and scroll position.
///
/// Rows without a usable ID can't be selected, since nothing can be done with them.
class CredentialTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Column = CredentialColumn;
    using enum CredentialColumns::Column;
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit CredentialTableModel(QObject *parent = nullptr);

    /// Replaces the rows with `credentials`, in which each ID may occur only once. Signals changes
    /// row by row, or with a reset if there are too many for the views. Returns the number of
    /// changes.
    ListChanges merge(const QList<Credential> &credentials);
    /// A function that corrects a list before it is compared with the rows.
    using Correction = std::function<QList<Credential>(const QList<Credential> &)>;
    /// Like merge(), but in two steps. prepare() waits for `list`, compares the corrected list with
    /// the rows and prepares the new rows, on the thread pool if there are many. If the rows
    /// change in the meantime, it repeats the comparison, at most twice. Canceling its future
    /// cancels `list`. apply() then applies the prepared changes and leaves `prepared` empty.
    QFuture<Result<PreparedMerge>> prepare(
        const QFuture<Result<QList<Credential>>> &list,
        const Correction &correct = [](const QList<Credential> &all) { return all; });
    ListChanges apply(CredentialMerge &&prepared);
    /// Adds the credential or updates the row with its ID. A field that `credential` does not have
    /// (name, type, creation time) keeps its current value.
    void upsert(const Credential &credential);
    /// Adds or updates several credentials. Each ID may occur only once. All new rows are inserted
    /// with one signal.
    void upsertAll(const QList<Credential> &credentials);
    void removeCredential(const CredentialId &id);
    /// Each ID may occur only once.
    void removeCredentials(const QList<CredentialId> &ids);
    /// Updates the notes on these credentials from `notes`. Notes on a credential without a row are
    /// kept until it has one.
    void updateNotes(const NotesById &notes, const QList<CredentialId> &ids);

    const Credential &at(int row) const { return m_rows[row]->credential; }
    /// Returns -1 if there is no such row.
    int rowOf(const CredentialId &id) const;
    /// Returns an empty string if there is no such row.
    QString nameOf(const CredentialId &id) const;
    bool hasName(const QString &name) const;
    /// Returns the rows in the last list that have no usable ID.
    const QList<Credential> &unreadable() const { return m_unreadable; }
    /// Returns the rows, including their precomputed data for sorting and searching.
    const QList<CredentialRowPointer> &rows() const { return m_rows; }

    /// Returns the notes set by updateNotes(), including those on credentials without a row.
    const RowNotesById &notes() const { return m_notes; }

    /// Updates the type labels and the sort order of the names. Call this after the language
    /// changes.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Returns a cell's data. Other models can use this function for their own rows.
    static QVariant cellData(const CredentialRow &row, int column, int role);

Q_SIGNALS:
    /// Emitted once per call, with all the changes it made. They are sorted by the new rows' names.
    void rowsChanged(const QList<Purser::CredentialRowChange> &changes);

private:
    void prepare(const SharedPromise<Result<PreparedMerge>> &promise, const QList<Credential> &list,
                 const Correction &correct, int tries);
    CredentialMerger merger(int threads = 1) const;
    void removeAll(const QList<int> &gone);
    void replace(const QList<std::pair<int, CredentialRowPointer>> &changed);
    void append(const QList<CredentialRowPointer> &added);
    void removeRange(int first, int last);
    void forgetIndex();

    QList<CredentialRowPointer> m_rows;
    RowNotesById m_notes;
    QList<Credential> m_unreadable; // rows with a null ID
    quint64 m_revision = 0; // incremented by each change
    mutable QHash<CredentialId, int> m_rowOfId; // row numbers may be too high; see m_removedSince
    // The number of rows removed since m_rowOfId was last accurate; see rowOf().
    mutable int m_removedSince = 0;
    mutable bool m_isIndexValid = true; // if false, it is rebuilt when needed
};

} // namespace Purser
