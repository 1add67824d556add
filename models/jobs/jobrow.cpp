// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrow.h"

namespace Purser {

JobRow rowOf(const JobItem &item)
{
    return { .action = item.action,
             .account = item.account,
             .id = item.id,
             .name = item.name,
             .registry = item.login ? item.login->registry.label() : QString(),
             .username = item.login ? item.login->username : item.username.value_or(QString()) };
}

void JobCounts::add(JobRow::End end, int count)
{
    switch (end) {
    case JobRow::End::None:
        break;
    case JobRow::End::Done:
    case JobRow::End::AlreadyDeleted:
        done += count;
        break;
    case JobRow::End::Failed:
    case JobRow::End::Skipped:
        failed += count;
        break;
    case JobRow::End::Unknown:
        unknown += count;
        break;
    case JobRow::End::Cancelled:
        cancelled += count;
        break;
    }
}

} // namespace Purser
