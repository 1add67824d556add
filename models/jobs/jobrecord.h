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
#include <vector>

namespace Purser {

/// A job item as it is recorded in the job's journal. Contains no secrets.
struct RecordedItem
{
    enum class State {
        NotSent,
        Sent, ///< sent, but the outcome is unknown
        Done,
        NotDone,
        Canceled, ///< by the user, so it isn't offered again
    };

    JobItem::Action action = JobItem::Action::Create;
    QUuid account{};
    CredentialId id{}; ///< null if the item creates a credential and isn't done
    QString name{};
    RegistryType type{};
    QString registry{};
    QString username{}; ///< the login's username; may be empty
    bool isNewUsername = false; ///< whether the change sets an existing credential's username
    QString image{}; ///< an image to try the login with; may be empty
    NotesEdit notes{}; ///< the changes to make to the notes once the item is done
    State state = State::NotSent;

    friend bool operator==(const RecordedItem &, const RecordedItem &) = default;
};

/// What happened to an item.
struct RecordedStep
{
    int item = 0;
    RecordedItem::State state = RecordedItem::State::NotSent;
    CredentialId created{}; ///< the ID of the credential that the step has created, if any
};

/// The content of a job's journal.
struct JobRecord
{
    QUuid id{};
    QDateTime begun{}; ///< UTC
    QList<RecordedItem> items{};
    /// Whether the items are what remained when the rest of the job was resumed.
    bool isLeft = false;

    int count(RecordedItem::State state) const;
    /// Returns the items that aren't known to be done and that the user hasn't canceled.
    QList<RecordedItem> rest() const;
    /// Returns whether the rest are all deletions. They need no passwords.
    bool isDeletion() const;
    /// Returns the record without the items that `started` contains.
    JobRecord without(const std::vector<JobItem> &started) const;

    friend bool operator==(const JobRecord &, const JobRecord &) = default;
};

/// The format of a job's journal: one line with the planned changes, followed by one line for each
/// step. An incomplete last line is ignored.
namespace JobRecords {

/// Returns the record of an item that hasn't been sent by this job.
RecordedItem recordOf(const JobItem &item);
/// Returns the state to record for an item, which may have ended or not. `mayBeDone` is true if an
/// earlier run may have applied the item's change.
RecordedItem::State stateOf(const JobRow &row, bool mayBeDone);

/// Return the lines to write to the journal: the first line, and the line for a step.
QByteArray firstLine(const JobRecord &record);
QByteArray stepLine(const RecordedStep &step);

/// Reads a journal. Returns std::nullopt if `bytes` isn't a valid journal, or if it was written by
/// a later version of Purser.
std::optional<JobRecord> read(const QByteArray &bytes);

} // namespace JobRecords

} // namespace Purser
