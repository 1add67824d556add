// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/route.h"

#include <QObject>
#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace Purser {

class HttpExchange;

/// Runs exchanges over one QNetworkAccessManager and one route. The route never changes. Create a
/// new client to use a different route, or if the connections can no longer be relied on. An
/// exchange finishes on the client that started it, and keeps that client alive.
///
/// All of a client's exchanges must go to the same server, since the proxy is set for the whole
/// QNetworkAccessManager, and Qt queries it only after start().
///
/// The class knows nothing about the service. The caller provides the request and its
/// authentication.
class HttpClient final : public std::enable_shared_from_this<HttpClient>
{
public:
    /// The client must be owned by a std::shared_ptr.
    explicit HttpClient(Route route);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    ~HttpClient();

    const Route &route() const { return m_route; }

    /// Starts the exchange once the route's resources are available. An exchange that has been
    /// aborted or destroyed by then is not started.
    void start(HttpExchange *exchange);

private:
    void startNow(HttpExchange *exchange);

    Route m_route;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QSet<const QObject *> m_running; // exchanges in progress
    QSet<quint16> m_ports; // ports that the exchanges were sent to
    bool m_mayBeStuck = false; // true if an exchange was stopped
    QObject m_context; // last member, since its connections use the others
};

} // namespace Purser
