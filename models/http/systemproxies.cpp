// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/systemproxies.h"

#include "models/http/proxyvariable.h"
#include "models/values/async.h"

#include <QNetworkProxyFactory>
#include <QProcessEnvironment>
#include <QThreadPool>

#include <utility>

namespace Purser {

namespace {

/// One thread of its own: not all that Qt asks takes two questions at a time, and an answer that
/// takes long must not hold up what else is waiting for a thread.
QThreadPool &lookUps()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

SystemProxies::SystemProxies(Resolver resolver)
    : m_resolver(std::move(resolver))
{ }

QFuture<QList<QNetworkProxy>> SystemProxies::find(const QUrl &url)
{
    const QString server =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery).toString();
    if (const auto found = m_found.constFind(server); found != m_found.cend())
        return *found;
    QFuture<QList<QNetworkProxy>> asked =
        onPool([resolver = m_resolver,
                query = QNetworkProxyQuery(QUrl(server))] { return resolver(query); },
               lookUps());
    m_found.insert(server, asked);
    return asked;
}

bool SystemProxies::endAll(std::chrono::milliseconds timeout)
{
    lookUps().clear();
    return lookUps().waitForDone(int(timeout.count()));
}

QList<QNetworkProxy> SystemProxies::resolve(const QNetworkProxyQuery &query)
{
    // Qt reads the variables, too, but uses no proxy for what it can't read.
    if (hasProxyVariables) {
        if (const auto proxy =
                environmentProxy(query.peerHostName(), QProcessEnvironment::systemEnvironment()))
            return { *proxy };
    }
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

} // namespace Purser
