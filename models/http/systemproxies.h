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

/// Looks up, on another thread, the system's proxies for a server, since the system may first have
/// to download a PAC file, or discover one on the network (WPAD).
class SystemProxies
{
public:
    /// Called on another thread, for one query at a time.
    using Resolver = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit SystemProxies(Resolver resolver = resolve);

    /// Returns the proxies for the server in `url`, in order of preference. Results are cached
    /// per server until forget() is called.
    QFuture<QList<QNetworkProxy>> find(const QUrl &url);

    /// Discards the results. Call this when a proxy fails, because the computer may have moved to
    /// another network.
    void forget() { m_found.clear(); }

    /// Cancels all lookups that haven't started yet. Returns false if a lookup is still running
    /// after `timeout`. In that case, the process must exit without running destructors, because
    /// they would destroy data that the lookup uses.
    static bool endAll(std::chrono::milliseconds timeout);

    /// Queries the environment variables, and then the system's other settings. This can take
    /// several seconds.
    static QList<QNetworkProxy> resolve(const QNetworkProxyQuery &query);

private:
    Resolver m_resolver;
    QHash<QString, QFuture<QList<QNetworkProxy>>> m_found; // results by scheme, host and port
};

} // namespace Purser
