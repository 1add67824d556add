// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/route.h"
#include "models/values/baseurl.h"
#include "tests/faults/fault.h"
#include "tests/support/connectproxy.h"

namespace Purser {

class RawServer;

/// The routes of the faults, which trust the tests' authority, and the proxies on them.
class FaultRoutes
{
public:
    explicit FaultRoutes(const Certificates &certificates);

    Route routeFor(const Fault &fault) const;

    /// Returns where the service is for the fault: at `server`, maybe by a name that only a proxy
    /// knows, or nowhere.
    static BaseUrl baseUrlFor(const Fault &fault, const RawServer &server);

private:
    Route through(const QString &proxyAddress) const;

    TrustedRoots m_roots;
    ConnectProxy m_proxy;
    ConnectProxy m_lockedProxy;
};

} // namespace Purser
