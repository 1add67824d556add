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

/// The way to the service: through which proxy, and which certificates count.
class Route
{
public:
    /// What has to be fetched first, from files and from the keychain.
    struct Resources
    {
        TrustedRoots roots{};
        std::shared_ptr<const Secret> proxyPassword{}; ///< may be null
    };

    /// For what stays on this computer: no proxy, and no authority is trusted.
    Route();
    Route(const NetworkSettings &settings, QFuture<Resources> resources,
          SystemProxies::Resolver resolver = SystemProxies::resolve);

    /// To be waited for before a request over TLS.
    const QFuture<Resources> &resources() const { return m_resources; }

    /// The system's for what goes to `url`, to be waited for, too. None where it is not asked.
    QFuture<QList<QNetworkProxy>> systemProxies(const QUrl &url) const;
    /// Asks the system again before the next request, as a proxy did not serve.
    void forgetSystemProxies() const;

    /// Sends what goes to `url` on its way; nothing goes to this computer through a proxy.
    void apply(QNetworkAccessManager &manager, const QUrl &url, const Resources &resources,
               const QList<QNetworkProxy> &systemProxies) const;

    /// Completes what `error` says about the way: where its proxy is set, and that the file with
    /// additional authorities added none.
    void explain(ApiError &error) const;

    /// TLS 1.2 or later, checked against `roots`.
    static QSslConfiguration tlsConfiguration(const TrustedRoots &roots);

private:
    QNetworkProxy ownProxy(const Resources &resources) const;

    NetworkSettings m_settings;
    QFuture<Resources> m_resources;
    std::shared_ptr<SystemProxies> m_systemProxies; // of all copies
};

} // namespace Purser
