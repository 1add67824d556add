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

/// Sends exchanges over one QNetworkAccessManager and one route, which never changes: another
/// route, or connections that can no longer be relied on, are another client. What was started ends
/// on the client that it was started on, which lives at least as long.
///
/// All exchanges of a client go to one server, since Qt asks for the proxy after start().
///
/// A client knows no service. The caller says what is asked and adds what authenticates it.
class HttpClient final : public std::enable_shared_from_this<HttpClient>
{
public:
    /// Only to be owned by a std::shared_ptr.
    explicit HttpClient(Route route);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    ~HttpClient();

    const Route &route() const { return m_route; }

    /// Starts the exchange as soon as what the route needs is there. An exchange that was aborted
    /// or destroyed by then is not started.
    void start(HttpExchange *exchange);

private:
    void startNow(HttpExchange *exchange);

    Route m_route;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QSet<const QObject *> m_running; // exchanges
    QSet<quint16> m_ports; // where they were sent
    bool m_mayBeStuck = false; // one of them was stopped
    QObject m_context; // last: what is connected to it uses the others
};

} // namespace Purser
