// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/proxyvariable.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

// curl's default for a proxy without a port.
constexpr quint16 defaultPort = 1080;

/// The names in the order in which they count for https.
QStringList variables()
{
    return { u"https_proxy"_s, u"HTTPS_PROXY"_s, u"http_proxy"_s,
             u"HTTP_PROXY"_s,  u"all_proxy"_s,   u"ALL_PROXY"_s };
}

/// Reads "host:port" as "http://host:port", as curl does. QUrl alone takes the host for a scheme.
QUrl proxyUrl(const QString &value)
{
    return QUrl(value.contains("://"_L1) ? value : u"http://"_s + value);
}

bool namesProxy(const QString &value, const QUrl &proxy)
{
    const QUrl url = proxyUrl(value);
    // Without a port, which one is meant depends on who reads it.
    return url.isValid() && !url.host().isEmpty() && url.host() == proxy.host()
        && (url.port() < 0 || url.port() == proxy.port());
}

QNetworkProxy proxyFor(const QUrl &url)
{
    const bool isSocks = url.scheme().startsWith("socks"_L1);
    QNetworkProxy proxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        quint16(url.port(defaultPort)));
    // Qt can't encrypt the connection to a proxy, so a password meant for such a connection is not
    // sent in the clear.
    if (url.scheme() != "https"_L1) {
        proxy.setUser(url.userName(QUrl::FullyDecoded));
        proxy.setPassword(url.password(QUrl::FullyDecoded));
    }
    return proxy;
}

bool isExempt(const QString &host, const QString &entry)
{
    const auto isDot = [](QChar character) { return character == u'.'; };
    if (const auto subnet = QHostAddress::parseSubnet(entry); subnet.second >= 0) {
        const QHostAddress address(host);
        return !address.isNull() && address.isInSubnet(subnet);
    }
    QString domain = entry;
    if (domain.startsWith(u'*'))
        domain.remove(0, 1);
    while (!domain.isEmpty() && isDot(domain.front()))
        domain.remove(0, 1);
    while (!domain.isEmpty() && isDot(domain.back()))
        domain.chop(1);
    if (domain.isEmpty())
        return entry == "*"_L1;
    return host.compare(domain, Qt::CaseInsensitive) == 0
        || host.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

bool isExempt(const QString &host, const QProcessEnvironment &environment)
{
    const QString list =
        environment.value(u"no_proxy"_s, environment.value(u"NO_PROXY"_s)).trimmed();
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QStringList entries = list.split(separators, Qt::SkipEmptyParts);
    return std::ranges::any_of(entries,
                               [&](const QString &entry) { return isExempt(host, entry); });
}

} // namespace

QString proxyVariable(const QString &address, const QProcessEnvironment &environment)
{
    const QUrl proxy(u"http://"_s + address);
    for (const QString &name : variables()) {
        if (namesProxy(environment.value(name).trimmed(), proxy))
            return name;
    }
    return {};
}

std::optional<QNetworkProxy> environmentProxy(const QString &host,
                                              const QProcessEnvironment &environment)
{
    for (const QString &name : variables()) {
        const QString value = environment.value(name).trimmed();
        const QUrl url = proxyUrl(value);
        if (value.isEmpty() || url.host().isEmpty())
            continue;
        return isExempt(host, environment) ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyFor(url);
    }
    return std::nullopt;
}

} // namespace Purser
