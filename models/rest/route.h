// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/baseurl.h"
#include "models/networksettings.h"
#include "models/rest/trustedroots.h"
#include "models/secret.h"

#include <QFuture>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <memory>

class QNetworkAccessManager;

namespace Purser {

/// The way to the service: through which proxy, and which certificates count.
class Route
{
public:
    /// For what stays on this computer: no proxy, and no authority is trusted.
    Route();
    /// `proxyPassword` may be null.
    Route(const NetworkSettings &settings, std::shared_ptr<const Secret> proxyPassword,
          QFuture<TrustedRoots> roots);

    /// Sends what goes to `baseUrl` on its way; nothing goes to this computer through a proxy.
    void apply(QNetworkAccessManager &manager, const BaseUrl &baseUrl) const;

    /// To be waited for before the first request over TLS.
    const QFuture<TrustedRoots> &roots() const { return m_roots; }
    /// TLS 1.2 or later, checked against `roots`.
    static QSslConfiguration tlsConfiguration(const TrustedRoots &roots);

private:
    QNetworkProxy ownProxy() const;

    NetworkSettings m_settings;
    std::shared_ptr<const Secret> m_proxyPassword;
    QFuture<TrustedRoots> m_roots;
};

} // namespace Purser
