// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/certificateproblem.h"
#include "models/values/credential.h"
#include "models/values/proxyproblem.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// A Pod or an endpoint that still uses a credential.
struct Blocker
{
    enum class Kind { Pod, Endpoint };

    Kind kind = Kind::Pod;
    QString id{}; ///< may be empty
    QString name{}; ///< may be empty

    friend bool operator==(const Blocker &, const Blocker &) = default;
};

/// Why a call to the service did not end well. One value for all causes; ui/text/errorwords.h
/// makes the sentences.
struct ApiError
{
    enum class Kind {
        Offline, ///< no connection: refused, name not found, no network; nothing was sent
        Proxy, ///< the proxy is not there, refused, or wants a password, with `proxy` where it is
               ///< known which one; nothing was sent
        Tls, ///< the handshake, with `certificate` where that is why; nothing was sent
        TimedOut, ///< the total deadline passed (reads only)
        ConnectionLost, ///< it ended before the whole reply was there (reads only)
        Unauthorized, ///< 401: the key is missing or wrong
        Forbidden, ///< 403: the key lacks the right
        NotFound, ///< 404, or code 10007 under 200
        InUse, ///< 409, or code 25002 under 200, with `blockers`
        Invalid, ///< 400 or code 10001: the service did not take a field
        RateLimited, ///< 429, with `retryAfter` where the service said one
        Server, ///< 5xx, code 10002, or a code that Purser does not know
        BadReply, ///< the reply is no envelope, too large or leads elsewhere (reads only)
        Cancelled, ///< by the user (reads)
        OutcomeUnknown, ///< a create, update or delete broke after it was sent
    };

    /// What reading the list again showed after an unknown outcome.
    enum class Verification {
        NotChecked, ///< not read again, or the reading failed too
        Applied,
        NotApplied,
        Inconclusive, ///< what changed cannot be read back (a password)
        Unreadable, ///< a row of the list that could not be read may be the one
    };

    Kind kind = Kind::BadReply;
    int httpStatus = 0; ///< 0 when no status line came
    int serviceCode = 0; ///< the envelope's `code`; 0 when there was none
    QString message{}; ///< the service's own words, from outside: show as plain text only
    QString detail{}; ///< technical cause for the curious, without URL or secret
    std::optional<CertificateProblem> certificate{};
    std::optional<ProxyProblem> proxy{};
    QList<Blocker> blockers{};
    std::optional<std::chrono::seconds> retryAfter{};
    /// With OutcomeUnknown, how the request broke: what a read would have ended with.
    std::optional<Kind> cause{};
    Verification verification = Verification::NotChecked;

    /// The field that the service's message names, if it names one.
    std::optional<CredentialField> field() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace Purser
