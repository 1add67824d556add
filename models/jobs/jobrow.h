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

/// The state of one item in a job, for display. Contains no secrets.
struct JobRow
{
    enum class Step {
        Waiting,
        OpeningAccount, ///< its key and its list are being read
        CheckingLogin,
        Sending, ///< includes reading the list to resolve an unknown outcome
        Ended,
    };

    enum class End {
        None, ///< not ended yet
        Done,
        AlreadyDeleted, ///< the credential no longer existed
        Failed, ///< the service did not apply the change
        Unknown, ///< the service may have applied the change; reading the list didn't resolve this
        Skipped, ///< nothing was sent; see `cause`
        Cancelled, ///< canceled by the user before it was sent
    };

    enum class Reason {
        None,
        Service, ///< see Cause::error
        LoginRefused, ///< see `login`
        LoginNotChecked, ///< see `login`
        NotListed, ///< the service reported success, but its list doesn't confirm it
        KeyRefused, ///< the service refused the API key for another item of the same account
        NoKey, ///< see Cause::keychain
        NoAccount, ///< the account was removed or has no valid API key
        Renamed, ///< see JobItem::isKeptIfRenamed
    };

    /// Why an item ended as it did.
    struct Cause
    {
        Reason reason = Reason::None;
        std::optional<ApiError> error{};
        std::optional<SecretStoreError> keychain{};

        friend bool operator==(const Cause &, const Cause &) = default;
    };

    JobItem::Action action = JobItem::Action::Create;
    QUuid account{};
    CredentialId id{}; ///< null for a new credential until its ID is known
    QString name{};
    QString registry{}; ///< empty if there is none
    /// The username in the login to check. If there is no login to check, the username that the
    /// change sets, if any. May be empty.
    QString username{};
    Step step = Step::Waiting;
    End end = End::None;
    Cause cause{};
    std::optional<LoginAnswer> login{}; ///< the result of the login check
    bool isUnchecked = false; ///< true if there was no login to check
    std::chrono::milliseconds duration{ 0 }; ///< processing time, excluding waiting

    bool hasEnded() const { return step == Step::Ended; }
    bool isDone() const { return end == End::Done || end == End::AlreadyDeleted; }

    friend bool operator==(const JobRow &, const JobRow &) = default;
};

/// Returns the row for an item that hasn't been started yet.
JobRow rowOf(const JobItem &item);

/// The number of items in a job, by outcome.
struct JobCounts
{
    int total = 0;
    int done = 0;
    int failed = 0; ///< includes skipped items
    int unknown = 0;
    int cancelled = 0;

    int ended() const { return done + failed + unknown + cancelled; }

    void add(JobRow::End end, int count);

    friend bool operator==(const JobCounts &, const JobCounts &) = default;
};

} // namespace Purser
