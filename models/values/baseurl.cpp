// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/baseurl.h"

#include <QHostAddress>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

tl::expected<BaseUrl, BaseUrl::Problem> BaseUrl::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(Problem::Empty);
    QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return tl::unexpected(Problem::NotAUrl);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return tl::unexpected(Problem::SchemeNotAllowed);
    if (!hasHost(url))
        return tl::unexpected(Problem::NoHost);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return tl::unexpected(Problem::HasUserInfo);
    if (url.hasQuery() || url.hasFragment())
        return tl::unexpected(Problem::HasQueryOrFragment);
    if (url.scheme() == "http"_L1 && !isLocal(url))
        return tl::unexpected(Problem::HttpNotLocal);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    return BaseUrl(url);
}

BaseUrl BaseUrl::official()
{
    return BaseUrl(QUrl(u"https://api.yottalabs.ai"_s));
}

QUrl BaseUrl::withPath(const QString &encodedPath) const
{
    QUrl url = m_url;
    url.setPath(m_url.path(QUrl::FullyEncoded) + encodedPath, QUrl::StrictMode);
    return url;
}

QString BaseUrl::text() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QString BaseUrl::hostLabel() const
{
    const QString host = m_url.host().contains(u':') ? u'[' + m_url.host() + u']' : m_url.host();
    return m_url.port() < 0 ? host : host + u':' + QString::number(m_url.port());
}

std::optional<BaseUrl::InternationalHost> BaseUrl::internationalHost() const
{
    const QString ascii = m_url.host(QUrl::FullyEncoded);
    const QStringList labels = ascii.split(u'.');
    const bool isPlain = std::ranges::none_of(
        labels, [](const QString &label) { return label.startsWith("xn--"_L1); });
    if (isPlain)
        return std::nullopt;
    return InternationalHost{ .unicode = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist),
                              .ascii = ascii };
}

bool BaseUrl::isLocal() const
{
    return isLocal(m_url);
}

bool BaseUrl::isLocal(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool BaseUrl::hasHost(const QUrl &url)
{
    const bool isInBrackets = url.authority().contains(u'[');
    return isInBrackets ? !QHostAddress(url.host()).isNull() : !url.host().isEmpty();
}

bool BaseUrl::usesTls() const
{
    return m_url.scheme() == "https"_L1;
}

} // namespace Purser
