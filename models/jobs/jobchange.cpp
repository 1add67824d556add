// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobchange.h"

#include "models/credentials/credentialrepository.h"
#include "models/notes/accountnotes.h"

#include <QDateTime>

namespace Purser {

using Action = JobItem::Action;
using Reporter = ChangeOutcome::Reporter;

ChangeTarget changeTarget(const JobItem &item)
{
    return item.action == Action::Create ? ChangeTarget{ .newName = item.name }
                                         : ChangeTarget{ .id = item.id };
}

void sendChange(CredentialRepository &repository, const JobItem &item)
{
    switch (item.action) {
    case Action::Create:
        repository.create({ .name = item.name,
                            .type = item.type,
                            .username = item.username.value_or(QString()),
                            .password = item.password.clone() },
                          Reporter::Caller);
        break;
    case Action::Rotate:
        repository.update(item.id, { .username = item.username, .password = item.password.clone() },
                          Reporter::Caller);
        break;
    case Action::Delete:
        repository.remove(item.id, Reporter::Caller);
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
