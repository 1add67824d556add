// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/route.h"

#include "models/http/proxyvariable.h"
#include "models/values/async.h"
#include "models/values/baseurl.h"

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

/// The same for whatever is asked.
class GivenProxies final : public QNetworkProxyFactory
{
public:
    explicit GivenProxies(const QList<QNetworkProxy> &proxies)
    {
        for (const QNetworkProxy &proxy : proxies)
            m_proxies.append(withOurName(proxy));
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return m_proxies; }

private:
    QList<QNetworkProxy> m_proxies;
};

} // namespace

Route::Route()
    : Route({ .proxy = NetworkSettings::Proxy::None }, makeReadyFuture(Resources()))
{ }

Route::Route(const NetworkSettings &settings, QFuture<Resources> resources,
             SystemProxies::Resolver resolver)
    : m_settings(settings)
    , m_resources(std::move(resources))
    , m_systemProxies(std::make_shared<SystemProxies>(std::move(resolver)))
{ }

QFuture<QList<QNetworkProxy>> Route::systemProxies(const QUrl &url) const
{
    const bool isAsked = m_settings.proxy == NetworkSettings::Proxy::System;
    return isAsked && !BaseUrl::isLocal(url) ? m_systemProxies->find(url)
                                             : makeReadyFuture(QList<QNetworkProxy>());
}

void Route::forgetSystemProxies() const
{
    m_systemProxies->forget();
}

void Route::apply(QNetworkAccessManager &manager, const QUrl &url, const Resources &resources,
                  const QList<QNetworkProxy> &systemProxies) const
{
    if (BaseUrl::isLocal(url) || m_settings.proxy == NetworkSettings::Proxy::None)
        manager.setProxy(QNetworkProxy::NoProxy);
    else if (m_settings.hasOwnProxy())
        manager.setProxy(ownProxy(resources));
    else
        manager.setProxyFactory(new GivenProxies(systemProxies)); // the manager takes it over
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
    if (error.certificate && m_resources.isFinished() && m_resources.resultCount() > 0) {
        const CaFileProblem problem = m_resources.result().roots.fileProblem;
        if (problem != CaFileProblem::None)
            error.certificate->caFile = m_settings.caFile;
        error.certificate->caFileProblem = problem;
    }
}

QNetworkProxy Route::ownProxy(const Resources &resources) const
{
    const auto type = m_settings.proxy == NetworkSettings::Proxy::Socks5
        ? QNetworkProxy::Socks5Proxy
        : QNetworkProxy::HttpProxy;
    QNetworkProxy proxy(type, m_settings.proxyAddress.host, m_settings.proxyAddress.port);
    if (!m_settings.proxyUser.isEmpty()) {
        proxy.setUser(m_settings.proxyUser);
        if (resources.proxyPassword)
            proxy.setPassword(QString::fromUtf8(resources.proxyPassword->utf8()));
    }
    return withOurName(proxy);
}

QSslConfiguration Route::tlsConfiguration(const TrustedRoots &roots)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
#ifdef Q_OS_WIN
    // Windows downloads authorities when they are needed for the first time. With a list of our
    // own, it doesn't.
    if (!roots.hasOwn)
        return configuration;
#endif
    configuration.setCaCertificates(roots.certificates);
    return configuration;
}

} // namespace Purser
