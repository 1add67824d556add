// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/networksettings.h"

#include "models/values/baseurl.h"

#include <QUrl>

namespace Purser {

using namespace Qt::StringLiterals;

tl::expected<ProxyAddress, ProxyAddress::Problem> ProxyAddress::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(Problem::Empty);
    const bool hasScheme = trimmed.contains("://"_L1);
    const QUrl url(hasScheme ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    if (!url.isValid() || !BaseUrl::hasHost(url) || (hasScheme && url.scheme() != "http"_L1))
        return tl::unexpected(Problem::NotAnAddress);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return tl::unexpected(Problem::HasUserInfo);
    if ((!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment())
        return tl::unexpected(Problem::NotAnAddress);
    if (url.port() <= 0)
        return tl::unexpected(Problem::NoPort);
    return ProxyAddress{ url.host(), quint16(url.port()) };
}

QString ProxyAddress::text() const
{
    if (host.isEmpty())
        return {};
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

QString NetworkSettings::proxyLogin() const
{
    QUrl url;
    url.setScheme(proxy == Proxy::Socks5     ? u"socks5"_s
                      : proxy == Proxy::Http ? u"http"_s
                                             : u"none"_s);
    url.setUserName(proxyUser, QUrl::DecodedMode);
    url.setHost(proxyAddress.host);
    url.setPort(proxyAddress.port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace Purser
