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

/// What a person asks for, as the window offers it.
enum class Task { List, Read, Create, Update, Delete };
constexpr std::array tasks{ Task::List, Task::Read, Task::Create, Task::Update, Task::Delete };

/// How requests get to the service.
enum class Way {
    Direct,
    Proxy, ///< through a proxy of the preferences
    SlowSystemProxy, ///< through the system's, which it takes longer to find than a window may wait
};

/// One thing that goes wrong between Purser and the service, and what comes of it.
struct Fault
{
    /// Where it goes wrong.
    enum class Place {
        Reply, ///< the service answers with `reply`
        NobodyListens,
        NoSuchName,
        DeadProxy, ///< the way leads through a proxy at which nothing listens
        ProxyLogin, ///< the proxy wants a password that nobody gave
        Certificate, ///< of kind `certificate`
    };

    /// The kind of error for each task in the order of `tasks`; nothing is a success.
    using Kinds = std::array<std::optional<ApiError::Kind>, tasks.size()>;

    const char *name;
    Place place = Place::Reply;
    RawReply reply = RawReply::hang();
    Certificates::Kind certificate = Certificates::Kind::Good;
    Kinds kinds{};
    QString words{}; ///< a part of what the user reads; empty where it went well
    Way way = Way::Direct; ///< over TLS only, if it is another one
    /// Stands for the others in the real window; those are only tried where they are told apart.
    bool isRepresentative = false;
    bool isSlow = false; ///< it ends by the deadline only
    bool isRetried = false; ///< reads try three times
    bool isOverTlsOnly = false;
};

QList<Fault> allFaults();
QList<Fault> representativeFaults();

/// Whether a change under this fault was sent, and so may have been made.
bool leavesOutcomeUnknown(const Fault &fault, Task task);

} // namespace Purser
