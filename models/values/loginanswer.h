// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apierror.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// What a registry made of a login. It claims no more than what was proved; ui/text makes the
/// sentences.
struct LoginAnswer
{
    enum class Verdict {
        Accepted, ///< the registry asked for a login and took this one
        Refused, ///< the registry or its token server said no, a lockout included
        NotAsked, ///< the registry lets everybody in, so nothing was proved
        NotChecked, ///< there is no answer to the question, with `reason`
    };

    /// With NotChecked.
    enum class Reason {
        None,
        InvalidRegistry, ///< the text names no host
        MissingUsername,
        InvalidUsername, ///< Basic authentication cannot carry it, e.g. a colon
        Offline, ///< no connection: refused, name not found, no network
        Proxy, ///< with `proxy` where it is known which one
        Tls, ///< with `certificate` where that is why
        TimedOut,
        ConnectionLost,
        RateLimited, ///< with `retryAfter` where the registry said one
        Server, ///< 5xx
        NotARegistry, ///< what answers speaks another protocol
        UnknownRealm, ///< the login would go to `realmHost`, which nobody has allowed yet
        UnsafeRealm, ///< the login would go to an address without TLS
        BadReply, ///< an answer that makes no sense, or too much of it
        RefusedBefore, ///< the same login was refused already, and is not sent twice
        Cancelled,
    };

    /// Whether an image may be pulled with the login.
    enum class Pull { NotTried, Allowed, Refused, NotFound };

    Verdict verdict = Verdict::NotChecked;
    Reason reason = Reason::None;
    QString host{}; ///< of the registry, as people write it, e.g. "docker.io"
    QString realmHost{}; ///< with UnknownRealm and UnsafeRealm
    QString message{}; ///< the registry's own words, from outside: show as plain text only
    QString detail{}; ///< technical cause for the curious, without URL or secret
    int httpStatus = 0; ///< of the answer that decided; 0 when no status line came
    std::optional<CertificateProblem> certificate{};
    std::optional<ProxyProblem> proxy{};
    std::optional<std::chrono::seconds> retryAfter{};
    Pull pull = Pull::NotTried;

    /// Returns whether the login was refused, or nobody knows whether it works.
    bool needsAttention() const
    {
        return verdict == Verdict::Refused || verdict == Verdict::NotChecked;
    }

    /// Returns the verdict to remember: a login that was refused before is still refused.
    Verdict verdictToKeep() const
    {
        return reason == Reason::RefusedBefore ? Verdict::Refused : verdict;
    }

    friend bool operator==(const LoginAnswer &, const LoginAnswer &) = default;
};

} // namespace Purser
