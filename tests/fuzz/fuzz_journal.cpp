// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in the journal of a job: what is read can be resumed, and what is written of it
// is read as the same again. What was cut off changes nothing that stands before it.

#include "models/jobs/jobrecord.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>

using namespace Purser;
using State = RecordedItem::State;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const std::optional<JobRecord> first = JobRecords::read(text);
    const qsizetype end = text.lastIndexOf('\n') + 1;
    require(JobRecords::read(text.first(end)) == first);
    if (!first)
        return 0;

    require(!first->id.isNull() && !first->items.isEmpty());
    for (const RecordedItem &item : first->items) {
        require(!item.account.isNull());
        require(item.action == JobItem::Action::Create || !item.id.isNull());
    }
    const QList<RecordedItem> rest = first->rest();
    require(rest.size() + first->count(State::Done) + first->count(State::Canceled)
            == first->items.size());
    require(!first->isDeletion() || !rest.isEmpty());
    require(first->without({}).items == first->items);

    // Qt writes some strange texts and times as others, but only once.
    const QByteArray written = JobRecords::firstLine(*first);
    const std::optional<JobRecord> second = JobRecords::read(written);
    require(second && second->id == first->id);
    require(JobRecords::firstLine(*second) == written);
    require(std::ranges::equal(second->items, first->items, {}, &RecordedItem::state,
                               &RecordedItem::state));

    // Each step that is added is read, and of several, the last one counts.
    QByteArray steps = written;
    for (int item = 0; item < int(second->items.size()); ++item)
        steps += JobRecords::stepLine({ .item = item, .state = State::Sent });
    require(JobRecords::read(steps)->count(State::Sent) == int(second->items.size()));
    steps += JobRecords::stepLine({ .item = 0, .state = State::Done });
    require(JobRecords::read(steps)->items.first().state == State::Done);
    require(JobRecords::read(steps.chopped(1))->items.first().state == State::Sent);
    return 0;
}
