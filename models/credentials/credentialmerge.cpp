// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialmerge.h"

#include "models/credentials/credentialcolumns.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace Purser {

void sortByName(QList<CredentialRowChange> &changes)
{
    std::ranges::sort(changes, [](const CredentialRowChange &a, const CredentialRowChange &b) {
        return isLess(*a.after, *b.after, CredentialColumns::NameColumn);
    });
}

CredentialMerge CredentialMerger::operator()(const QList<Credential> &list) const
{
    CredentialMerge merge{ .list = list, .revision = m_revision };
    QHash<CredentialId, int> rowOf;
    rowOf.reserve(m_rows.size());
    QList<Credential> unreadableBefore;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const Credential &credential = m_rows[row]->credential;
        if (credential.id.isNull())
            unreadableBefore.append(credential);
        else
            rowOf.insert(credential.id, row);
    }
    for (const Credential &credential : list) {
        if (credential.id.isNull())
            merge.unreadable.append(credential);
    }
    // Without ids there is nothing to merge them by: all of them stay, or all are made anew.
    const bool isSameUnreadable = merge.unreadable == unreadableBefore;

    std::vector<bool> isKept(size_t(m_rows.size()), false);
    int kept = 0;
    CredentialRowMaker maker(m_locale);
    merge.added.reserve(std::max<qsizetype>(0, list.size() - m_rows.size()));
    for (const Credential &credential : list) {
        if (credential.id.isNull()) {
            if (!isSameUnreadable)
                merge.added.append(maker.make(credential));
            continue;
        }
        const int row = rowOf.value(credential.id, -1);
        if (row < 0) {
            merge.added.append(maker.make(credential));
            ++merge.changes.added;
            continue;
        }
        if (isKept[size_t(row)])
            continue;
        isKept[size_t(row)] = true;
        ++kept;
        const Credential &before = m_rows[row]->credential;
        if (before.name != credential.name)
            ++merge.changes.renamed;
        if (before != credential)
            merge.changed.append({ row, maker.make(credential) });
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const bool isUnreadable = m_rows[row]->credential.id.isNull();
        if (isUnreadable ? !isSameUnreadable : !isKept[size_t(row)])
            merge.gone.append(row);
    }
    std::ranges::sort(merge.changed, {}, &std::pair<int, CredentialRowPointer>::first);

    const int moreUnreadable = int(merge.unreadable.size() - unreadableBefore.size());
    // A row that became unreadable is not gone, and one that became readable is not new.
    merge.changes.removed = std::max(0, int(rowOf.size()) - kept - std::max(0, moreUnreadable));
    merge.changes.added = std::max(0, merge.changes.added - std::max(0, -moreUnreadable));

    merge.rowChanges = rowChangesOf(merge);
    merge.rowOfId = indexAfter(merge, std::move(rowOf));
    return merge;
}

QList<CredentialRowChange> CredentialMerger::rowChangesOf(const CredentialMerge &merge) const
{
    QList<CredentialRowChange> changes;
    changes.reserve(merge.gone.size() + merge.changed.size() + merge.added.size());
    for (const CredentialRowPointer &after : merge.added)
        changes.append(CredentialRowChange{ .after = after });
    for (const auto &[row, after] : merge.changed)
        changes.append(CredentialRowChange{ m_rows[row], after });
    sortByName(changes);
    for (const int row : merge.gone)
        changes.append(CredentialRowChange{ .before = m_rows[row] });
    return changes;
}

/// From the index before.
QHash<CredentialId, int> CredentialMerger::indexAfter(const CredentialMerge &merge,
                                                      QHash<CredentialId, int> rowOf) const
{
    if (!merge.gone.isEmpty()) {
        std::vector<int> rowAfter(size_t(m_rows.size()), -1);
        auto next = merge.gone.cbegin();
        for (int row = 0, after = 0; row < int(m_rows.size()); ++row) {
            if (next != merge.gone.cend() && *next == row)
                ++next;
            else
                rowAfter[size_t(row)] = after++;
        }
        // Into another one: removing from a hash moves entries, which may then be seen twice.
        QHash<CredentialId, int> left;
        left.reserve(rowOf.size());
        for (auto each = rowOf.cbegin(); each != rowOf.cend(); ++each) {
            if (const int after = rowAfter[size_t(each.value())]; after >= 0)
                left.insert(each.key(), after);
        }
        rowOf = std::move(left);
    }
    int row = int(m_rows.size() - merge.gone.size());
    rowOf.reserve(row + merge.added.size());
    for (const CredentialRowPointer &added : merge.added) {
        if (!added->credential.id.isNull())
            rowOf.insert(added->credential.id, row);
        ++row;
    }
    return rowOf;
}

} // namespace Purser
