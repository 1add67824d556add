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

/// Why a call to the service failed, e.g. because of a network error, an error that the service
/// reported, or an invalid reply. errorMessage() in ui/text/errortext.h returns the message for the
/// user.
struct ApiError
{
    enum class Kind {
        Offline, ///< no connection: refused, name not found, no network; nothing was sent
        Proxy, ///< the proxy is unreachable, refused the connection, or requires a login; nothing
               ///< was sent; `proxy` is set if the proxy is known
        Tls, ///< the handshake failed, with `certificate` if that is the cause; nothing was sent
        TimedOut, ///< the total deadline passed (reads only)
        ConnectionLost, ///< the connection ended before the reply was complete (reads only)
        Unauthorized, ///< 401, or code 40001 or 40101 with status 200: missing or invalid key
        Forbidden, ///< 403: the key lacks permission
        NotFound, ///< 404, or code 10007 with status 200
        InUse, ///< 409, or code 25002 with status 200, with `blockers`
        Invalid, ///< 400 or code 10001: the service rejected a field
        RateLimited, ///< 429, with `retryAfter` if the service sent it
        Server, ///< 5xx, code 10002, or a code that Purser does not know
        BadReply, ///< the reply is too large, is a redirect, or has no valid envelope (reads only)
        Cancelled, ///< the request was canceled (reads only)
        OutcomeUnknown, ///< a create, update or delete failed after it was sent
    };

    /// The result of reading the list again after an unknown outcome.
    enum class Verification {
        NotChecked, ///< the list wasn't read again, or reading it also failed
        Applied,
        NotApplied,
        Inconclusive, ///< the change can't be read back (a password)
        Unreadable, ///< a row in the list couldn't be read and may be the credential
    };

    Kind kind = Kind::BadReply;
    int httpStatus = 0; ///< 0 if no status line was received
    int serviceCode = 0; ///< the envelope's `code`; 0 if there was none
    QString message{}; ///< the service's message; untrusted, so only show it as plain text
    QString detail{}; ///< technical details of the cause; contains no URLs or secrets
    std::optional<CertificateProblem> certificate{};
    std::optional<ProxyProblem> proxy{};
    QList<Blocker> blockers{};
    std::optional<std::chrono::seconds> retryAfter{};
    /// With OutcomeUnknown, the kind of error that a read would have failed with.
    std::optional<Kind> cause{};
    Verification verification = Verification::NotChecked;

    /// Returns the field that the service's message names, or std::nullopt. Only for Invalid.
    std::optional<CredentialField> field() const;

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

} // namespace Purser
