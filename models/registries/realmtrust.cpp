// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/realmtrust.h"

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace RealmTrust {

namespace {

constexpr qsizetype maxRealmLength = 2048;

struct KnownPair
{
    QLatin1StringView registry;
    QLatin1StringView realm;
};

/// Registries whose tokens come from another host. Those of GitHub, Quay, Google and Azure come
/// from the registry's own.
constexpr KnownPair knownPairs[] = {
    { "docker.io"_L1, "auth.docker.io"_L1 }, // distribution.github.io/distribution/spec/auth/token
    { "registry.gitlab.com"_L1, "gitlab.com"_L1 }, // docs.gitlab.com, container registry
};

int portOf(const QUrl &url)
{
    constexpr int httpsPort = 443;
    constexpr int httpPort = 80;
    return url.port(url.scheme() == "https"_L1 ? httpsPort : httpPort);
}

bool isSameServer(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host()
        && portOf(left) == portOf(right);
}

} // namespace

QUrl realmUrl(const QByteArray &parameter)
{
    if (parameter.size() > maxRealmLength)
        return {};
    QUrl url = QUrl::fromEncoded(parameter, QUrl::StrictMode);
    const bool isUsable = url.isValid() && BaseUrl::hasHost(url)
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && url.userInfo().isEmpty()
        && !url.authority().contains(u'@');
    if (!isUsable)
        return {};
    url.setFragment({});
    return url;
}

QString hostOf(const QUrl &url)
{
    const QString ascii = url.host(QUrl::FullyEncoded);
    const QString host = ascii.contains(u':') ? u'[' + ascii + u']' : ascii;
    const bool isUsual = portOf(url) == portOf(QUrl(url.scheme() + "://host"_L1));
    return isUsual ? host : host + u':' + QString::number(url.port());
}

Verdict evaluate(const RegistryHost &registry, const QUrl &realm, const QList<RealmPair> &allowed)
{
    if (!realm.isValid() || realm.host().isEmpty())
        return Verdict::Invalid;
    if (realm.scheme() != "https"_L1 && !BaseUrl::isLocal(realm))
        return Verdict::Unsafe;
    if (isSameServer(registry.url({}), realm))
        return Verdict::Trusted;
    const QString host = hostOf(realm);
    const bool isKnown = std::ranges::any_of(knownPairs, [&](const KnownPair &pair) {
        return registry.label() == pair.registry && host == pair.realm;
    });
    const bool isAllowed = allowed.contains({ registry.label(), host });
    return isKnown || isAllowed ? Verdict::Trusted : Verdict::Unknown;
}

} // namespace RealmTrust

} // namespace Purser
