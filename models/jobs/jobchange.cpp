// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobchange.h"

#include "models/credentials/credentialrepository.h"
#include "models/notes/accountnotes.h"
#include "models/values/async.h"

#include <QDateTime>

namespace Purser {

using Action = JobItem::Action;
using Reporter = ChangeOutcome::Reporter;

ChangeTarget changeTarget(const JobItem &item)
{
    return item.action == Action::Create ? ChangeTarget{ .newName = item.name }
                                         : ChangeTarget{ .id = item.id };
}

void sendChange(CredentialRepository &repository, const JobItem &item, QObject *context,
                const std::function<void(const std::optional<ApiError> &)> &done)
{
    const auto conclude = [done](const auto &result) {
        done(result ? std::nullopt : std::optional(result.error()));
    };
    switch (item.action) {
    case Action::Create: {
        const CredentialDraft draft{ .name = item.name,
                                     .type = item.type,
                                     .username = item.username.value_or(QString()),
                                     .password = item.password.clone() };
        whenDone(repository.create(draft, Reporter::Caller), context, conclude);
        break;
    }
    case Action::Rotate: {
        const CredentialPatch patch{ .username = item.username, .password = item.password.clone() };
        whenDone(repository.update(item.id, patch, Reporter::Caller), context, conclude);
        break;
    }
    case Action::Delete:
        whenDone(repository.remove(item.id, Reporter::Caller), context, conclude);
        break;
    }
}

void recordChange(AccountNotes &notes, const JobItem &item, const JobRow &row)
{
    if (!item.notes.isEmpty())
        notes.update(row.id, item.notes);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<CheckRecord> check;
    if (row.login)
        check = CheckRecord{ .verdict = row.login->verdictToKeep(), .time = now };
    notes.recordPasswordChange(row.id, now, check);
}

} // namespace Purser
