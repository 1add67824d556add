// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/systemproxies.h"
#include "models/http/trustedroots.h"
#include "models/secrets/secret.h"
#include "models/values/apierror.h"
#include "models/values/networksettings.h"

#include <QFuture>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace Purser {

/// Determines how requests reach the service: through which proxy and with which trusted
/// certificate authorities.
class Route
{
public:
    /// Data that has to be loaded before the first request, from files and from the keychain.
    struct Resources
    {
        TrustedRoots roots{};
        std::shared_ptr<const Secret> proxyPassword{}; ///< may be null
    };

    /// Constructs a route for requests that stay on this computer. It uses no proxy and trusts no
    /// authority.
    Route();
    Route(const NetworkSettings &settings, QFuture<Resources> resources,
          SystemProxies::Resolver resolver = SystemProxies::resolve);

    /// Returns the resources. Requests over TLS have to wait for them.
    const QFuture<Resources> &resources() const { return m_resources; }

    /// Returns the system's proxies for `url`. Requests over TLS also have to wait for them. The
    /// list is empty if the system's proxies aren't used.
    QFuture<QList<QNetworkProxy>> systemProxies(const QUrl &url) const;
    /// Discards the known proxies, so that the system is queried again before the next request.
    /// Call this when a proxy fails.
    void forgetSystemProxies() const;

    /// Sets the proxy that `manager` uses for requests to `url`. Requests to this computer use no
    /// proxy.
    void apply(QNetworkAccessManager &manager, const QUrl &url, const Resources &resources,
               const QList<QNetworkProxy> &systemProxies) const;

    /// Adds details about the route to `error`: where its proxy is configured, and whether the file
    /// with additional authorities couldn't be used.
    void explain(ApiError &error) const;

    /// Returns a configuration for TLS 1.2 or later that trusts `roots`.
    static QSslConfiguration tlsConfiguration(const TrustedRoots &roots);

private:
    QNetworkProxy ownProxy(const Resources &resources) const;

    NetworkSettings m_settings;
    QFuture<Resources> m_resources;
    std::shared_ptr<SystemProxies> m_systemProxies; // shared by all copies
};

} // namespace Purser
