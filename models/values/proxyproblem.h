// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Why a proxy let nothing through, which proxy it is, and where it is set.
struct ProxyProblem
{
    enum class Reason {
        NotFound, ///< its name has no address
        Refused, ///< nothing listens there, or it denied the connection; Qt has one error for both
        TimedOut, ///< the deadline passed before there was a connection through it
        Closed, ///< it ended the connection
        NeedsLogin, ///< and there is none
        LoginRejected,
        Unreachable, ///< it says that it cannot reach the server
        Other,
    };

    enum class Source { Preferences, Environment, System };

    QString address{}; ///< host and port
    Reason reason = Reason::Other;
    Source source = Source::System;
    QString variable{}; ///< the environment variable's name, with Source::Environment

    friend bool operator==(const ProxyProblem &, const ProxyProblem &) = default;
};

} // namespace Purser
