// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/route.h"

#include "models/async.h"
#include "models/baseurl.h"
#include "models/rest/proxyvariable.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Qt's own name in what goes to a proxy would be a browser's.
QNetworkProxy withOurName(QNetworkProxy proxy)
{
    proxy.setRawHeader("User-Agent", "Purser/" PURSER_VERSION);
    return proxy;
}

// Elsewhere the system's settings are not in the environment.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr bool hasProxyVariables = true;
#else
constexpr bool hasProxyVariables = false;
#endif

class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies;
        for (const QNetworkProxy &proxy : Route::systemProxies(query))
            proxies.append(withOurName(proxy));
        return proxies;
    }
};

} // namespace

Route::Route()
    : Route({ .proxy = NetworkSettings::Proxy::None }, doneWith(Supplies()))
{ }

Route::Route(const NetworkSettings &settings, QFuture<Supplies> supplies)
    : m_settings(settings)
    , m_supplies(std::move(supplies))
{ }

void Route::apply(QNetworkAccessManager &manager, const QUrl &url, const Supplies &supplies) const
{
    if (BaseUrl::isLocal(url) || m_settings.proxy == NetworkSettings::Proxy::None)
        manager.setProxy(QNetworkProxy::NoProxy);
    else if (m_settings.hasOwnProxy())
        manager.setProxy(ownProxy(supplies));
    else
        manager.setProxyFactory(new SystemProxy); // the manager takes it over
}

QList<QNetworkProxy> Route::systemProxies(const QNetworkProxyQuery &query)
{
    // Qt reads the variables, too, but uses no proxy for what it can't read.
    if (hasProxyVariables) {
        if (const auto proxy =
                environmentProxy(query.peerHostName(), QProcessEnvironment::systemEnvironment()))
            return { *proxy };
    }
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

void Route::explain(ApiError &error) const
{
    if (error.proxy && m_settings.hasOwnProxy()) {
        error.proxy->source = ProxyProblem::Source::Preferences;
    } else if (error.proxy) {
        if (hasProxyVariables)
            error.proxy->variable =
                proxyVariable(error.proxy->address, QProcessEnvironment::systemEnvironment());
        error.proxy->source = error.proxy->variable.isEmpty() ? ProxyProblem::Source::System
                                                              : ProxyProblem::Source::Environment;
    }
    if (error.certificate && m_supplies.isFinished() && m_supplies.resultCount() > 0) {
        const CaFileProblem problem = m_supplies.result().roots.fileProblem;
        if (problem != CaFileProblem::None)
            error.certificate->caFile = m_settings.caFile;
        error.certificate->caFileProblem = problem;
    }
}

QNetworkProxy Route::ownProxy(const Supplies &supplies) const
{
    const auto type = m_settings.proxy == NetworkSettings::Proxy::Socks5
        ? QNetworkProxy::Socks5Proxy
        : QNetworkProxy::HttpProxy;
    QNetworkProxy proxy(type, m_settings.proxyAddress.host, m_settings.proxyAddress.port);
    if (!m_settings.proxyUser.isEmpty()) {
        proxy.setUser(m_settings.proxyUser);
        if (supplies.proxyPassword)
            proxy.setPassword(QString::fromUtf8(supplies.proxyPassword->utf8()));
    }
    return withOurName(proxy);
}

QSslConfiguration Route::tlsConfiguration(const TrustedRoots &roots)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setCaCertificates(roots.certificates);
    return configuration;
}

} // namespace Purser
