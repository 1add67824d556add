// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apierror.h"
#include "models/networksettings.h"
#include "models/rest/trustedroots.h"
#include "models/secret.h"

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
    struct Supplies
    {
        TrustedRoots roots{};
        std::shared_ptr<const Secret> proxyPassword{}; ///< may be null
    };

    /// For what stays on this computer: no proxy, and no authority is trusted.
    Route();
    Route(const NetworkSettings &settings, QFuture<Supplies> supplies);

    /// To be waited for before a request over TLS.
    const QFuture<Supplies> &supplies() const { return m_supplies; }

    /// Sends what goes to `url` on its way; nothing goes to this computer through a proxy.
    void apply(QNetworkAccessManager &manager, const QUrl &url, const Supplies &supplies) const;

    /// Completes what `error` says about the way: where its proxy is set, and that the file with
    /// additional authorities added none.
    void explain(ApiError &error) const;

    /// The system's proxies for a request, the first choice first; the environment counts before
    /// the other settings.
    static QList<QNetworkProxy> systemProxies(const QNetworkProxyQuery &query);

    /// TLS 1.2 or later, checked against `roots`.
    static QSslConfiguration tlsConfiguration(const TrustedRoots &roots);

private:
    QNetworkProxy ownProxy(const Supplies &supplies) const;

    NetworkSettings m_settings;
    QFuture<Supplies> m_supplies;
};

} // namespace Purser
