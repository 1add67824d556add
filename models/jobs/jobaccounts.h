// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobaccount.h"
#include "models/jobs/jobitem.h"

#include <QObject>
#include <QUuid>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Purser {

/// The accounts that a job changes, each of them once, in the order of the job's items.
class JobAccounts : public QObject
{
    Q_OBJECT

public:
    explicit JobAccounts(const std::vector<JobItem> &items);

    const std::vector<std::unique_ptr<JobAccount>> &all() const { return m_accounts; }
    /// Returns nullptr if the job doesn't change the account.
    JobAccount *find(const QUuid &id) const;
    /// Returns the number of accounts that are being opened.
    int countOpening() const;

Q_SIGNALS:
    void opened(Purser::JobAccount &account);
    /// Emitted when the service asked for a delay before an account's list is read.
    void rateLimited(std::optional<std::chrono::seconds> delay);
    /// Emitted when a change in one of the accounts may have started or ended.
    void changesChanged();

private:
    std::vector<std::unique_ptr<JobAccount>> m_accounts;
};

} // namespace Purser
