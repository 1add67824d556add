// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobitem.h"
#include "models/secrets/secretstore.h"
#include "models/values/apierror.h"
#include "models/values/loginanswer.h"

#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace Purser {

/// What is shown of one item of a job: what it is about, how far it is, and how it ended. Never a
/// secret.
struct JobRow
{
    enum class Step {
        Waiting,
        OpeningAccount, ///< its key is read, and its list
        CheckingLogin,
        Sending, ///< an unknown outcome is settled by reading the list, which is part of this
        Ended,
    };

    enum class End {
        None, ///< not ended yet
        Done,
        AlreadyDeleted, ///< nothing was left to delete
        Failed, ///< the service has not done it
        Unknown, ///< the service may have done it, and reading the list didn't tell
        Skipped, ///< nothing was sent, for the `reason`
        Cancelled, ///< by the user, before it was sent
    };

    enum class Reason {
        None,
        Service, ///< with `error`
        LoginRefused, ///< with `login`
        LoginNotChecked, ///< with `login`
        NotListed, ///< the service reported success, but its list doesn't show it
        KeyRefused, ///< the service refused the account's API key for another item
        NoKey, ///< with `keychain`
        NoAccount, ///< it was removed meanwhile
    };

    JobItem::Action action = JobItem::Action::Create;
    QUuid account{};
    CredentialId id{}; ///< of a created one, once it is known
    QString name{};
    QString registry{}; ///< empty if there is none
    QString username{}; ///< of the login, or the one that was sent; empty if there is none
    Step step = Step::Waiting;
    End end = End::None;
    Reason reason = Reason::None;
    std::optional<ApiError> error{};
    std::optional<LoginAnswer> login{}; ///< what came of the check
    bool isUnchecked = false; ///< nothing is known to check the login with
    std::optional<SecretStoreError> keychain{};
    std::chrono::milliseconds duration{ 0 }; ///< of the work on it, waiting aside

    bool hasEnded() const { return step == Step::Ended; }
    bool isDone() const { return end == End::Done || end == End::AlreadyDeleted; }

    friend bool operator==(const JobRow &, const JobRow &) = default;
};

/// Returns how an item looks before it runs.
JobRow rowOf(const JobItem &item);

/// How many items of a job ended how.
struct JobCounts
{
    int total = 0;
    int done = 0;
    int failed = 0; ///< skipped ones included
    int unknown = 0;
    int cancelled = 0;

    int ended() const { return done + failed + unknown + cancelled; }

    void add(JobRow::End end, int count);

    friend bool operator==(const JobCounts &, const JobCounts &) = default;
};

} // namespace Purser
