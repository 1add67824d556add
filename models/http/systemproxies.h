// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace Purser {

/// The system's proxies for each server, found out on another thread: the system may first have to
/// fetch a file that says which (PAC), or to look for that file on the network (WPAD).
class SystemProxies
{
public:
    /// Called on another thread, for one question at a time.
    using Resolver = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit SystemProxies(Resolver resolver = resolve);

    /// Returns the proxies for the server of `url`, the preferred one first. The system is asked
    /// once for each server, until forget() is called.
    QFuture<QList<QNetworkProxy>> find(const QUrl &url);

    /// Asks again from now on. Call it when a proxy failed: the computer may be on another network.
    void forget() { m_found.clear(); }

    /// Ends all look-ups that have not begun. Returns false if one still runs after `timeout`:
    /// then the process has to end without its destructors, which take apart what that one uses.
    static bool endAll(std::chrono::milliseconds timeout);

    /// Asks the environment, and the other settings after it. This can take seconds.
    static QList<QNetworkProxy> resolve(const QNetworkProxyQuery &query);

private:
    Resolver m_resolver;
    QHash<QString, QFuture<QList<QNetworkProxy>>> m_found; // by scheme, host and port
};

} // namespace Purser
