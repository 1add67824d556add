// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/systemproxies.h"

#include "models/rest/proxyvariable.h"

#include <QMutex>
#include <QMutexLocker>
#include <QNetworkProxyFactory>
#include <QProcessEnvironment>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Purser {

SystemProxies::SystemProxies(Resolver resolver)
    : m_resolver(std::move(resolver))
{ }

QFuture<QList<QNetworkProxy>> SystemProxies::find(const QUrl &url)
{
    const QString server =
        url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery).toString();
    if (const auto found = m_found.constFind(server); found != m_found.cend())
        return *found;
    const auto promise = std::make_shared<QPromise<QList<QNetworkProxy>>>();
    promise->start();
    m_found.insert(server, promise->future());
    QThreadPool::globalInstance()->start(
        [promise, resolver = m_resolver, query = QNetworkProxyQuery(QUrl(server))] {
            static QMutex mutex; // not all that Qt asks takes two questions at a time
            {
                const QMutexLocker locker(&mutex);
                promise->addResult(resolver(query));
            }
            promise->finish();
        });
    return promise->future();
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
