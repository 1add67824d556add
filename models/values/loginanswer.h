// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apierror.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// The result of checking a login with a registry. It never claims more than the check has proved.
/// ui/text contains the messages for the user.
struct LoginAnswer
{
    enum class Verdict {
        Accepted, ///< the registry required a login and accepted this one
        Refused, ///< the registry or its token server refused the login, or the user is locked out
        NotAsked, ///< the registry requires no login, or accepts any, so nothing was proved
        NotChecked, ///< the check failed or wasn't possible; see `reason`
    };

    /// The reason why the login couldn't be checked. None unless the verdict is NotChecked.
    enum class Reason {
        None,
        InvalidRegistry, ///< the text contains no host
        MissingUsername,
        InvalidUsername, ///< can't be used with Basic authentication, e.g. because it contains a
                         ///< colon
        Offline, ///< no connection: refused, name not found, no network
        Proxy, ///< `proxy` is set if the proxy is known
        Tls, ///< with `certificate` if that is the cause
        TimedOut,
        ConnectionLost,
        RateLimited, ///< with `retryAfter` if the registry sent it
        Server, ///< 5xx
        NotARegistry, ///< the server uses another protocol
        UnknownRealm, ///< the login would be sent to `realmHost`, which the user hasn't allowed yet
        UnsafeRealm, ///< the login would be sent to `realmHost` without TLS
        Blocked, ///< 403, but not from a registry; probably from a firewall
        BadReply, ///< the reply is invalid or too large
        RefusedBefore, ///< the same login was refused before and isn't sent again
        Cancelled,
    };

    /// Whether the image may be pulled with the login.
    enum class Pull { NotTried, Allowed, Refused, NotFound };

    Verdict verdict = Verdict::NotChecked;
    Reason reason = Reason::None;
    QString host{}; ///< RegistryHost::label(), e.g. "docker.io"
    bool acceptsAnyLogin = false; ///< true if the registry accepted a random login as well
    QString realmHost{}; ///< set for UnknownRealm and UnsafeRealm
    QString message{}; ///< the registry's message; untrusted, so only show it as plain text
    QString detail{}; ///< technical details of the cause; contains no URLs or secrets
    int httpStatus = 0; ///< the decisive reply's status; 0 if no status line was received
    std::optional<CertificateProblem> certificate{};
    std::optional<ProxyProblem> proxy{};
    std::optional<std::chrono::seconds> retryAfter{};
    Pull pull = Pull::NotTried;

    /// Returns true if the login was refused or couldn't be checked.
    bool needsAttention() const
    {
        return verdict == Verdict::Refused || verdict == Verdict::NotChecked;
    }

    /// Returns the verdict to store. If the reason is RefusedBefore, returns Verdict::Refused.
    Verdict verdictToKeep() const
    {
        return reason == Reason::RefusedBefore ? Verdict::Refused : verdict;
    }

    friend bool operator==(const LoginAnswer &, const LoginAnswer &) = default;
};

} // namespace Purser
