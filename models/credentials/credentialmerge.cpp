// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialmerge.h"

#include "models/credentials/credentialcolumns.h"
#include "models/values/parts.h"

#include <QHash>

#include <algorithm>
#include <utility>
#include <vector>

namespace Purser {

namespace {

// Another thread is no gain for fewer.
constexpr qsizetype fewestOfAPart = 2000;

bool isEarlier(const CredentialRowChange &a, const CredentialRowChange &b)
{
    return isLess(*a.after, *b.after, CredentialColumns::NameColumn);
}

/// Each part is sorted already.
void mergeParts(QList<CredentialRowChange> &changes, const std::vector<qsizetype> &boundaries)
{
    for (size_t part = 1; part + 1 < boundaries.size(); ++part)
        std::inplace_merge(changes.begin(), changes.begin() + boundaries[part],
                           changes.begin() + boundaries[part + 1], isEarlier);
}

} // namespace

void sortByName(QList<CredentialRowChange> &changes)
{
    std::ranges::sort(changes, isEarlier);
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
    std::vector<const Credential *> added;
    added.reserve(size_t(std::max<qsizetype>(0, list.size() - m_rows.size())));
    std::vector<std::pair<int, const Credential *>> changed;
    for (const Credential &credential : list) {
        if (credential.id.isNull()) {
            if (!isSameUnreadable)
                added.push_back(&credential);
            continue;
        }
        const int row = rowOf.value(credential.id, -1);
        if (row < 0) {
            added.push_back(&credential);
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
            changed.emplace_back(row, &credential);
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const bool isUnreadable = m_rows[row]->credential.id.isNull();
        if (isUnreadable ? !isSameUnreadable : !isKept[size_t(row)])
            merge.gone.append(row);
    }
    std::ranges::sort(changed, {}, &std::pair<int, const Credential *>::first);

    const int moreUnreadable = int(merge.unreadable.size() - unreadableBefore.size());
    // A row that became unreadable is not gone, and one that became readable is not new.
    merge.changes.removed = std::max(0, int(rowOf.size()) - kept - std::max(0, moreUnreadable));
    merge.changes.added = std::max(0, merge.changes.added - std::max(0, -moreUnreadable));

    makeRows(merge, added, changed);
    merge.rowOfId = indexAfter(merge, std::move(rowOf));
    return merge;
}

/// Makes the rows that come, and what becomes of all.
void CredentialMerger::makeRows(
    CredentialMerge &merge, const std::vector<const Credential *> &added,
    const std::vector<std::pair<int, const Credential *>> &changed) const
{
    const auto additions = qsizetype(added.size());
    merge.added.resize(additions);
    for (const auto &[row, credential] : changed)
        merge.changed.append({ row, CredentialRowPointer() });
    merge.rowChanges.resize(additions + merge.changed.size());
    // Shared with nobody, so that each thread can write its own.
    CredentialRowPointer *const rowsAdded = merge.added.data();
    std::pair<int, CredentialRowPointer> *const rowsChanged = merge.changed.data();
    CredentialRowChange *const changes = merge.rowChanges.data();

    const std::vector<qsizetype> parts = partsOf(merge.rowChanges.size(), fewestOfAPart, m_threads);
    inParts(parts, [&](qsizetype first, qsizetype end) {
        CredentialRowMaker maker(m_locale);
        for (qsizetype i = first; i < end; ++i) {
            if (i < additions) {
                const Credential &credential = *added[size_t(i)];
                rowsAdded[i] = maker.make(credential, m_notes.value(credential.id));
                changes[i] = { {}, rowsAdded[i] };
            } else {
                auto &[row, after] = rowsChanged[i - additions];
                const Credential &credential = *changed[size_t(i - additions)].second;
                after = maker.make(credential, m_notes.value(credential.id));
                changes[i] = { m_rows[row], after };
            }
        }
        std::sort(changes + first, changes + end, isEarlier);
    });
    mergeParts(merge.rowChanges, parts);
    for (const int row : merge.gone)
        merge.rowChanges.append(CredentialRowChange{ .before = m_rows[row] });
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
