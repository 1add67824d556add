// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apierror.h"
#include "tests/support/certificates.h"
#include "tests/support/rawreply.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Purser {

/// A task that the user performs in the window.
enum class Task { List, Read, Create, Update, Delete };
constexpr std::array tasks{ Task::List, Task::Read, Task::Create, Task::Update, Task::Delete };

/// How requests reach the service.
enum class Way {
    Direct,
    Proxy, ///< through a proxy that is set in the preferences
    SlowSystemProxy, ///< through the system's proxy, whose lookup takes a long time
};

/// A fault between Purser and the service, and the expected result.
struct Fault
{
    /// Where the fault occurs.
    enum class Place {
        Reply, ///< the service responds with `reply`
        NobodyListens,
        NoSuchName,
        DeadProxy, ///< nothing is listening at the proxy's address
        ProxyLogin, ///< the proxy requires a password, but none is set
        Certificate, ///< the server has a certificate of kind `certificate`
    };

    /// The expected error for each of `tasks`, in the same order. std::nullopt means success.
    using Kinds = std::array<std::optional<ApiError::Kind>, tasks.size()>;

    const char *name;
    Place place = Place::Reply;
    RawReply reply = RawReply::hang();
    Certificates::Kind certificate = Certificates::Kind::Good;
    Kinds kinds{};
    QString words{}; ///< part of the expected message; not checked if empty
    Way way = Way::Direct; ///< if not Direct, isOverTlsOnly must be true
    /// Whether the fault is also tested in the real window. Other faults are tested only without a
    /// window.
    bool isRepresentative = false;
    bool isSlow = false; ///< whether requests end only at the deadline
    bool isRetried = false; ///< whether reads are sent three times
    bool isOverTlsOnly = false;
};

QList<Fault> allFaults();
QList<Fault> representativeFaults();

/// Returns whether the change may have taken effect, because it was sent before the fault occurred.
bool leavesOutcomeUnknown(const Fault &fault, Task task);

} // namespace Purser
