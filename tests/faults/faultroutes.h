// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/route.h"
#include "models/values/baseurl.h"
#include "tests/faults/fault.h"
#include "tests/support/connectproxy.h"

namespace Purser {

class RawServer;

/// Provides the routes on which the faults occur, and the proxies that these routes use. The routes
/// trust the test CA.
class FaultRoutes
{
public:
    explicit FaultRoutes(const Certificates &certificates);

    Route routeFor(const Fault &fault) const;

    /// Returns the base URL to use for `fault`: the base URL of `server`, possibly with a host name
    /// that only a proxy resolves, or a base URL whose host doesn't exist.
    static BaseUrl baseUrlFor(const Fault &fault, const RawServer &server);

private:
    Route through(const QString &proxyAddress) const;

    TrustedRoots m_roots;
    ConnectProxy m_proxy;
    ConnectProxy m_lockedProxy;
};

} // namespace Purser
