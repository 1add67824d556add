// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/resumption.h"

namespace Purser {

namespace {

bool mayBeDone(const RecordedItem &item)
{
    return item.state == RecordedItem::State::Sent;
}

} // namespace

RotationTarget resumedTarget(const RecordedItem &item)
{
    return { .action = item.action,
             .account = item.account,
             .id = item.id,
             .name = item.name,
             .type = item.type,
             .registry = item.registry,
             .username = item.username,
             .image = item.image,
             .isNewUsername = item.isNewUsername,
             .notes = item.notes,
             .mayBeDone = mayBeDone(item) };
}

JobItem resumedDeletion(const RecordedItem &item)
{
    return { .action = JobItem::Action::Delete,
             .account = item.account,
             .id = item.id,
             .name = item.name,
             .isKeptIfRenamed = true,
             .mayBeDone = mayBeDone(item) };
}

} // namespace Purser
