// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobitem.h"
#include "models/jobs/jobrow.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace Purser {

/// What is known of an item of a job whose program ended before the job did. Never a secret.
struct RecordedItem
{
    enum class State {
        NotSent,
        Sent, ///< and no answer is known
        Done,
        NotDone,
    };

    JobItem::Action action = JobItem::Action::Create;
    QUuid account{};
    CredentialId id{}; ///< null for one that was to be created
    QString name{};
    RegistryType type{};
    QString registry{};
    QString username{}; ///< of the login
    bool isNewUsername = false; ///< it was to be sent to one that exists
    State state = State::NotSent;

    friend bool operator==(const RecordedItem &, const RecordedItem &) = default;
};

/// A job as its journal has it.
struct JobRecord
{
    QUuid id{};
    QDateTime begun{}; ///< UTC
    QList<RecordedItem> items{};

    int count(RecordedItem::State state) const;

    friend bool operator==(const JobRecord &, const JobRecord &) = default;
};

/// The form of a journal: a line for what was to be done, then a line for each step. A line that
/// was cut off by the end of the program counts for nothing.
namespace JobRecords {

RecordedItem recordOf(const JobItem &item);

QByteArray firstLine(const JobRecord &record);
QByteArray stepLine(int item, RecordedItem::State state);

/// Returns std::nullopt if that is no journal, or one of a later Purser.
std::optional<JobRecord> read(const QByteArray &bytes);

} // namespace JobRecords

} // namespace Purser
