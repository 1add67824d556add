// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Why a connection through a proxy failed, which proxy it was, and where it is configured.
struct ProxyProblem
{
    enum class Reason {
        NotFound, ///< the proxy's host name wasn't found
        Refused, ///< no proxy is listening, or it refused; Qt reports the same error for both
        TimedOut, ///< the deadline passed before a connection was established
        Closed, ///< the proxy closed the connection
        NeedsLogin, ///< the proxy requires a login, but none is configured
        LoginRejected,
        Unreachable, ///< the proxy reports that it can't reach the server
        Other,
    };

    enum class Source { Preferences, Environment, System };

    QString address{}; ///< host and port
    Reason reason = Reason::Other;
    Source source = Source::System;
    QString variable{}; ///< the environment variable's name if `source` is Environment

    friend bool operator==(const ProxyProblem &, const ProxyProblem &) = default;
};

} // namespace Purser
