// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobaccounts.h"

#include <algorithm>

namespace Purser {

JobAccounts::JobAccounts(const std::vector<JobItem> &items)
{
    for (const JobItem &item : items) {
        if (find(item.account))
            continue;
        const bool needsNewList = std::ranges::any_of(items, [&item](const JobItem &other) {
            return other.account == item.account && other.isKeptIfRenamed;
        });
        m_accounts.push_back(std::make_unique<JobAccount>(item.account, needsNewList));
        JobAccount *account = m_accounts.back().get();
        connect(account, &JobAccount::changesChanged, this, &JobAccounts::changesChanged);
        connect(account, &JobAccount::rateLimited, this, &JobAccounts::rateLimited);
        connect(account, &JobAccount::opened, this, [this, account] { Q_EMIT opened(*account); });
    }
}

JobAccount *JobAccounts::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &JobAccount::id);
    return found == m_accounts.end() ? nullptr : found->get();
}

int JobAccounts::countOpening() const
{
    return int(std::ranges::count(m_accounts, JobAccount::State::Opening, &JobAccount::state));
}

} // namespace Purser
