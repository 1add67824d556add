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

/// A job item, as recorded in the job's journal. Contains no secrets.
struct RecordedItem
{
    enum class State {
        NotSent,
        Sent, ///< sent, but the outcome isn't known
        Done,
        NotDone,
    };

    JobItem::Action action = JobItem::Action::Create;
    QUuid account{};
    CredentialId id{}; ///< null for a credential that was to be created
    QString name{};
    RegistryType type{};
    QString registry{};
    QString username{}; ///< the login's username; may be empty
    bool isNewUsername = false; ///< `username` was to be set for an existing credential
    QString image{}; ///< an image to try the login with; may be empty
    NotesEdit notes{}; ///< the changes to the notes after the item is done
    State state = State::NotSent;

    friend bool operator==(const RecordedItem &, const RecordedItem &) = default;
};

/// A journal's content.
struct JobRecord
{
    QUuid id{};
    QDateTime begun{}; ///< UTC
    QList<RecordedItem> items{};

    int count(RecordedItem::State state) const;

    friend bool operator==(const JobRecord &, const JobRecord &) = default;
};

/// The journal format: a line with the planned changes, followed by a line for each step. An
/// incomplete last line is ignored.
namespace JobRecords {

RecordedItem recordOf(const JobItem &item);
/// Returns the state of an item before the job runs again. `mayBeDone` is true if an earlier run
/// may have applied it.
RecordedItem::State stateOf(const JobRow &row, bool mayBeDone);

QByteArray firstLine(const JobRecord &record);
QByteArray stepLine(int item, RecordedItem::State state);

/// Returns std::nullopt if `bytes` aren't a journal, or if a later version of Purser wrote it.
std::optional<JobRecord> read(const QByteArray &bytes);

} // namespace JobRecords

} // namespace Purser
