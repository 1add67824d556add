// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialtablemodel.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <utility>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Purser {

namespace {

// More signals than these take views longer than a reset does.
constexpr qsizetype maxRuns = 100;

// These are compared in less time than it takes to hand them to another thread and back.
constexpr qsizetype fewRows = 500;

// As often as a list is compared again because the rows have changed meanwhile.
constexpr int maxAttempts = 3;

// Rows to look through for one that has moved up; making the whole index anew takes longer.
constexpr int maxRemoved = 200;

// What is left of reading one is worth giving back.
constexpr qsizetype longList = 5000;

/// The C library would keep what reading a long list has needed for the next one: as much again as
/// its rows take.
void returnFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

struct Run
{
    int first;
    int last;
};

/// Of ascending rows.
QList<Run> runsOf(const QList<int> &rows)
{
    QList<Run> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.constLast().last == row - 1)
            runs.last().last = row;
        else
            runs.append({ row, row });
    }
    return runs;
}

} // namespace

CredentialTableModel::CredentialTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void CredentialTableModel::retranslate()
{
    CredentialRowMaker maker{ QLocale() };
    QList<CredentialRowChange> changes;
    changes.reserve(m_rows.size());
    for (CredentialRowPointer &row : m_rows) {
        const CredentialRowPointer before = row;
        row = maker.make(before->credential, before->rowNotes);
        changes.append(CredentialRowChange{ before, row });
    }
    sortByName(changes);
    ++m_revision;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT rowsChanged(changes);
}

CredentialMerger CredentialTableModel::merger(int threads) const
{
    return { m_rows, m_notes, m_revision, QLocale(), threads };
}

ListChanges CredentialTableModel::merge(const QList<Credential> &credentials)
{
    return apply(merger()(credentials));
}

QFuture<Result<PreparedMerge>> CredentialTableModel::prepare(
    const QFuture<Result<QList<Credential>>> &list, const Correction &correct)
{
    const SharedPromise<Result<PreparedMerge>> promise;
    auto *watcher = new QFutureWatcher<Result<PreparedMerge>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this,
            [request = list]() mutable { request.cancel(); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(promise.future());
    whenDone(list, this, [this, promise, correct](const Result<QList<Credential>> &result) {
        if (result)
            prepare(promise, *result, correct, maxAttempts);
        else
            promise.finish(tl::unexpected(result.error()));
    });
    return promise.future();
}

void CredentialTableModel::prepare(const SharedPromise<Result<PreparedMerge>> &promise,
                                   const QList<Credential> &list, const Correction &correct,
                                   int tries)
{
    const QList<Credential> credentials = correct(list);
    const bool isShort = credentials.size() + m_rows.size() < fewRows;
    const auto compare = [merger = merger(isShort ? 1 : QThread::idealThreadCount()), credentials] {
        return std::make_shared<CredentialMerge>(merger(credentials));
    };
    if (isShort) {
        promise.finish(compare());
        return;
    }
    whenDone(onPool(compare), this,
             [this, promise, list, correct, tries](const PreparedMerge &merge) {
                 if (merge->revision == m_revision || tries <= 1)
                     promise.finish(merge);
                 else
                     prepare(promise, list, correct, tries - 1);
             });
}

ListChanges CredentialTableModel::apply(CredentialMerge &&prepared)
{
    CredentialMerge merge = std::exchange(prepared, {});
    if (merge.revision != m_revision)
        merge = merger()(merge.list);
    m_unreadable = merge.unreadable;

    const ListChanges changes = merge.changes;
    if (merge.rowChanges.isEmpty())
        return changes;
    replace(merge.changed);
    removeAll(merge.gone);
    append(merge.added);
    std::swap(m_rowOfId, merge.rowOfId);
    m_removedSince = 0;
    m_isIndexValid = true;
    Q_EMIT rowsChanged(merge.rowChanges);
    // Taking the former rows and their index apart takes its time, too.
    QThreadPool::globalInstance()->start([former = std::move(merge)]() mutable {
        const bool isLong = former.rowChanges.size() > longList;
        former = {};
        if (isLong)
            returnFreeMemory();
    });
    return changes;
}

void CredentialTableModel::removeAll(const QList<int> &gone)
{
    QList<Run> runs = runsOf(gone);
    if (runs.size() <= maxRuns) {
        // From the end, so that the rows before them keep their numbers.
        std::ranges::reverse(runs);
        for (const auto &[first, last] : std::as_const(runs))
            removeRange(first, last);
        return;
    }
    beginResetModel();
    CredentialRowPointer *const rows = m_rows.data();
    qsizetype kept = 0;
    auto next = gone.cbegin();
    for (int row = 0; row < rowCount(); ++row) {
        if (next != gone.cend() && *next == row)
            ++next;
        else
            std::swap(rows[kept++], rows[row]);
    }
    m_rows.resize(kept);
    forgetIndex();
    endResetModel();
}

/// One signal for each run of rows; where these are too many, one for all between the ends.
void CredentialTableModel::replace(const QList<std::pair<int, CredentialRowPointer>> &changed)
{
    if (changed.isEmpty())
        return;
    QList<int> rows;
    for (const auto &[row, after] : changed) {
        m_rows[row] = after;
        rows.append(row);
    }
    ++m_revision;
    QList<Run> runs = runsOf(rows);
    if (runs.size() > maxRuns)
        runs = { { rows.constFirst(), rows.constLast() } };
    for (const auto &[first, last] : std::as_const(runs))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int CredentialTableModel::rowOf(const CredentialId &id) const
{
    if (!m_isIndexValid) {
        m_rowOfId.clear();
        m_rowOfId.reserve(m_rows.size());
        for (int row = 0; row < rowCount(); ++row) {
            if (!at(row).id.isNull())
                m_rowOfId.insert(at(row).id, row);
        }
        m_removedSince = 0;
        m_isIndexValid = true;
    }
    // Rows move up, never down, when others are removed.
    int row = std::min(m_rowOfId.value(id, -1), rowCount() - 1);
    while (row >= 0 && at(row).id != id)
        --row;
    return row;
}

void CredentialTableModel::forgetIndex()
{
    ++m_revision;
    m_isIndexValid = false;
}

QString CredentialTableModel::nameOf(const CredentialId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : at(row).name;
}

void CredentialTableModel::upsert(const Credential &credential)
{
    upsertAll({ credential });
}

void CredentialTableModel::upsertAll(const QList<Credential> &credentials)
{
    CredentialRowMaker maker{ QLocale() };
    QList<CredentialRowPointer> added;
    QList<std::pair<int, CredentialRowPointer>> changed;
    QList<CredentialRowChange> changes;
    for (const Credential &credential : credentials) {
        const int row = rowOf(credential.id);
        if (row < 0) {
            added.append(maker.make(credential, m_notes.value(credential.id)));
            changes.append(CredentialRowChange{ .after = added.constLast() });
            continue;
        }
        Credential merged = credential;
        merged.completeFrom(at(row));
        if (merged == at(row))
            continue;
        changed.append({ row, maker.make(merged, m_rows[row]->rowNotes) });
        changes.append(CredentialRowChange{ m_rows[row], changed.constLast().second });
    }
    if (changes.isEmpty())
        return;
    std::ranges::sort(changed, {}, &std::pair<int, CredentialRowPointer>::first);
    sortByName(changes);
    replace(changed);
    append(added);
    Q_EMIT rowsChanged(changes);
}

void CredentialTableModel::removeCredential(const CredentialId &id)
{
    removeCredentials({ id });
}

void CredentialTableModel::removeCredentials(const QList<CredentialId> &ids)
{
    QList<int> gone;
    QList<CredentialRowChange> changes;
    for (const CredentialId &id : ids) {
        if (const int row = rowOf(id); row >= 0) {
            gone.append(row);
            changes.append(CredentialRowChange{ .before = m_rows[row] });
        }
    }
    if (gone.isEmpty())
        return;
    std::ranges::sort(gone);
    removeAll(gone);
    Q_EMIT rowsChanged(changes);
}

void CredentialTableModel::updateNotes(const NotesById &notes, const QList<CredentialId> &ids)
{
    QList<std::pair<int, CredentialRowPointer>> changed;
    QList<CredentialRowChange> changes;
    bool isSame = true;
    for (const CredentialId &id : ids) {
        const auto after = notes.constFind(id);
        const RowNotesPointer before = m_notes.value(id);
        if (after == notes.cend() ? !before : before && before->notes == *after)
            continue;
        isSame = false;
        RowNotesPointer rowNotes;
        if (after == notes.cend()) {
            m_notes.remove(id);
        } else {
            rowNotes = new RowNotes(*after);
            m_notes.insert(id, rowNotes);
        }
        if (const int row = rowOf(id); row >= 0) {
            changed.append({ row, withNotes(*m_rows[row], rowNotes) });
            changes.append(CredentialRowChange{ m_rows[row], changed.constLast().second });
        }
    }
    if (isSame)
        return;
    ++m_revision; // a list that is compared just now doesn't know them
    if (changed.isEmpty())
        return;
    std::ranges::sort(changed, {}, &std::pair<int, CredentialRowPointer>::first);
    sortByName(changes);
    replace(changed);
    Q_EMIT rowsChanged(changes);
}

bool CredentialTableModel::hasName(const QString &name) const
{
    return std::ranges::any_of(
        m_rows, [&](const CredentialRowPointer &row) { return row->credential.name == name; });
}

int CredentialTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CredentialTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CredentialTableModel::cellData(const CredentialRow &row, int column, int role)
{
    if (role == IdRole)
        return QVariant::fromValue(row.credential.id);
    return role == Qt::DisplayRole ? credentialColumns()[size_t(column)].text(row) : QVariant();
}

QVariant CredentialTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cellData(*m_rows[index.row()], index.column(), role);
}

Qt::ItemFlags CredentialTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isReadable = index.isValid() && !at(index.row()).id.isNull();
    return isReadable ? flags : flags & ~Qt::ItemIsSelectable;
}

QVariant CredentialTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const CredentialColumnInfo &column = credentialColumns()[size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return role == Qt::DisplayRole ? column.title() : QVariant();
}

void CredentialTableModel::append(const QList<CredentialRowPointer> &added)
{
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(added.size()) - 1);
    m_rows.append(added);
    if (added.size() == 1 && m_isIndexValid && !at(first).id.isNull()) {
        ++m_revision;
        m_rowOfId.insert(at(first).id, first);
    } else {
        forgetIndex();
    }
    endInsertRows();
}

void CredentialTableModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; m_isIndexValid && row <= last; ++row)
        m_rowOfId.remove(at(row).id);
    m_rows.erase(m_rows.cbegin() + first, m_rows.cbegin() + last + 1);
    m_removedSince += last - first + 1;
    ++m_revision;
    if (m_removedSince > maxRemoved)
        forgetIndex();
    endRemoveRows();
}

} // namespace Purser
