// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentialmerge.h"

#include "models/credentialcolumns.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Purser {

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

    merge.inOrder = merge.added;
    for (const auto &[row, after] : std::as_const(merge.changed))
        merge.inOrder.append(after);
    std::ranges::sort(merge.inOrder,
                      [](const CredentialRowPointer &a, const CredentialRowPointer &b) {
                          return isLess(*a, *b, CredentialColumns::NameColumn);
                      });
    return merge;
}

} // namespace Purser
