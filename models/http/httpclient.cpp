// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/httpclient.h"

#include "models/http/httpexchange.h"
#include "models/http/managerretirement.h"
#include "models/http/requestpolicy.h"
#include "models/values/async.h"

#include <QNetworkAccessManager>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Whether another way to the server might have served. A network that drops what it doesn't let
/// through looks like a server that doesn't answer.
bool mayBeOfTheWay(HttpReply::Failure failure)
{
    switch (failure) {
    case HttpReply::Failure::NotConnected:
    case HttpReply::Failure::Proxy:
    case HttpReply::Failure::Tls:
    case HttpReply::Failure::TimedOut:
    case HttpReply::Failure::Lost:
        return true;
    case HttpReply::Failure::None:
    case HttpReply::Failure::Garbled:
    case HttpReply::Failure::TooLarge:
    case HttpReply::Failure::Aborted:
        break;
    }
    return false;
}

} // namespace

HttpClient::HttpClient(Route route)
    : m_route(std::move(route))
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
    RequestPolicy::apply(*m_manager);
}

HttpClient::~HttpClient()
{
    if (m_mayBeStuck || !m_running.isEmpty())
        retire(std::move(m_manager), m_ports);
}

void HttpClient::start(HttpExchange *exchange)
{
    if (exchange->url().scheme() != "https"_L1) { // then it stays on this computer
        m_route.apply(*m_manager, exchange->url(), {}, {});
        startNow(exchange);
        return;
    }
    exchange->startDeadline(); // for a file on a dead disk, or a system that doesn't answer
    whenDone(m_route.resources(), exchange,
             [self = shared_from_this(), exchange](const Route::Resources &resources) {
                 exchange->setTls(Route::tlsConfiguration(resources.roots));
                 whenDone(self->m_route.systemProxies(exchange->url()), exchange,
                          [self, exchange, resources](const QList<QNetworkProxy> &proxies) {
                              self->m_route.apply(*self->m_manager, exchange->url(), resources,
                                                  proxies);
                              self->startNow(exchange);
                          });
             });
}

void HttpClient::startNow(HttpExchange *exchange)
{
    if (m_running.isEmpty())
        exchange->setAlone();
    m_running.insert(exchange);
    QObject::connect(exchange, &QObject::destroyed, &m_context,
                     [this, exchange] { m_mayBeStuck |= m_running.remove(exchange); });
    QObject::connect(exchange, &HttpExchange::finished, &m_context,
                     [this, exchange](const HttpReply &reply) {
                         m_running.remove(exchange);
                         m_mayBeStuck |= exchange->isStopped();
                         if (mayBeOfTheWay(reply.failure))
                             m_route.forgetSystemProxies();
                     });
    exchange->start(std::shared_ptr<QNetworkAccessManager>(shared_from_this(), m_manager.get()));
    m_ports.insert(exchange->peerPort());
}

} // namespace Purser
