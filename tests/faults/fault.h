// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apierror.h"
#include "tests/support/certificates.h"
#include "tests/support/deadline.h"
#include "tests/support/rawreply.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Purser {

/// A task that a user can perform in the main window.
enum class Task { List, Read, Create, Update, Delete };
constexpr std::array tasks{ Task::List, Task::Read, Task::Create, Task::Update, Task::Delete };

/// The path that requests take to the service.
enum class Way {
    Direct,
    Proxy, ///< through a proxy that is set in the preferences
    SlowSystemProxy, ///< through the system's proxy, whose lookup takes a long time
};

/// A fault in the connection to the service or in its reply, and the result that the tests expect.
struct Fault
{
    /// Where the fault occurs.
    enum class Place {
        Reply, ///< the service responds with `reply`
        NobodyListens, ///< nothing is listening at the service's address
        NoSuchName, ///< the service's host name doesn't exist
        DeadProxy, ///< nothing is listening at the proxy's address
        ProxyLogin, ///< the proxy requires a password, but none is set
        Certificate, ///< the server has a certificate of kind `certificate`
    };

    /// The expected error for each task, in the order of `tasks`. std::nullopt means that the task
    /// succeeds.
    using Kinds = std::array<std::optional<ApiError::Kind>, tasks.size()>;

    const char *name;
    Place place = Place::Reply;
    RawReply reply = RawReply::hang();
    Certificates::Kind certificate = Certificates::Kind::Good;
    Kinds kinds{};
    QString words{}; ///< part of the expected message; not checked if empty
    Way way = Way::Direct; ///< if not Direct, isOverTlsOnly must be true
    /// Whether the fault is also tested with the main window. Other faults are tested without a
    /// window only.
    bool isRepresentative = false;
    Deadline deadline = Deadline::Never; ///< when a test lets the deadline of a request pass
    bool isRetried = false; ///< whether a failed read is retried, so that it is sent three times
    bool isOverTlsOnly = false;
};

QList<Fault> allFaults();
QList<Fault> representativeFaults();

/// Returns whether the task ends with an unknown outcome: a change was sent, but the fault hides
/// whether it took effect.
bool leavesOutcomeUnknown(const Fault &fault, Task task);

} // namespace Purser
