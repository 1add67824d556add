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
    using Column = CredentialColumn;
    using enum CredentialColumns::Column;
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit CredentialTableModel(QObject *parent = nullptr);

    /// Makes the rows those of `credentials`, each id once. Row by row, or, where views would work
    /// for seconds on so many signals, by a reset. Returns what that changes.
    ListChanges merge(const QList<Credential> &credentials);
    /// What is to be compared instead of a list.
    using Correction = std::function<QList<Credential>(const QList<Credential> &)>;
    /// The same in two steps: the first compares the list, when it is there, with the rows and
    /// prepares what is new, a long one on the thread pool; again, if the rows have changed
    /// meanwhile. Cancelling its future cancels `list`. The second takes over what was prepared,
    /// which leaves `prepared` empty.
    QFuture<Result<PreparedMerge>> prepare(
        const QFuture<Result<QList<Credential>>> &list,
        const Correction &correct = [](const QList<Credential> &all) { return all; });
    ListChanges apply(CredentialMerge &&prepared);
    /// Adds it, or replaces the row with its id. A field that `credential` does not have (name,
    /// type, creation time) keeps the value known so far.
    void upsert(const Credential &credential);
    /// The same for several, each id once, with one signal for all that is new.
    void upsertAll(const QList<Credential> &credentials);
    void removeCredential(const CredentialId &id);
    /// The same for several, each id once.
    void removeCredentials(const QList<CredentialId> &ids);
    /// Takes over what `notes` has for these credentials. Notes of one that has no row are there
    /// when it gets one.
    void updateNotes(const NotesById &notes, const QList<CredentialId> &ids);

    const Credential &at(int row) const { return m_rows[row]->credential; }
    /// -1 when there is none.
    int rowOf(const CredentialId &id) const;
    /// Empty when there is no such row.
    QString nameOf(const CredentialId &id) const;
    bool hasName(const QString &name) const;
    /// The rows without a usable id, as the last merge() had them.
    const QList<Credential> &unreadable() const { return m_unreadable; }
    /// The rows with what has been prepared for sorting and searching.
    const QList<CredentialRowPointer> &rows() const { return m_rows; }

    /// What updateNotes() has taken over, also for credentials without a row.
    const RowNotesById &notes() const { return m_notes; }

    /// To be called when the language was changed: labels of types and the order of names follow
    /// it.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// Of a cell, whichever model shows it in whichever row.
    static QVariant cellData(const CredentialRow &row, int column, int role);

Q_SIGNALS:
    /// All that one call has changed, in one; sorted by the names of what came.
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
    QList<Credential> m_unreadable; // their rows have a null id
    quint64 m_revision = 0; // another one after each change
    mutable QHash<CredentialId, int> m_rowOfId; // or some rows further down: see rowOf()
    mutable int m_removedSince = 0; // rows, since m_rowOfId was exact
    mutable bool m_isIndexValid = true; // else made anew when it is asked
};

} // namespace Purser
