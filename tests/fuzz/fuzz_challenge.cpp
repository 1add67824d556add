// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server asks for, what is read of it is bounded, is in the header, and reads the same
// when it is written again.

#include "models/registries/challenge.h"
#include "models/registries/realmtrust.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray written(const Challenge &challenge)
{
    QByteArray text = challenge.scheme + ' ' + challenge.token68;
    for (const auto &[name, value] : challenge.parameters)
        text += (text.endsWith(' ') ? QByteArray() : QByteArray(", ")) + name + '=' + quoted(value);
    return text;
}

qsizetype lengthOf(const Challenge &challenge)
{
    qsizetype length = challenge.scheme.size() + challenge.token68.size();
    for (const auto &[name, value] : challenge.parameters)
        length += name.size() + value.size();
    return length;
}

/// Where a login may be sent is https or this computer, and has a name to ask about.
void requireSafety(const Challenge &challenge)
{
    const QUrl realm = RealmTrust::realmUrl(challenge.parameter("realm"));
    const RegistryHost registry = RegistryHost::dockerHub();
    const RealmTrust::Verdict verdict = RealmTrust::evaluate(registry, realm, {});
    const QString host = RealmTrust::hostOf(realm);
    if (verdict == RealmTrust::Verdict::Trusted)
        require(realm.scheme() == "https"_L1
                && (host == "auth.docker.io"_L1 || host == "registry-1.docker.io"_L1));
    if (verdict == RealmTrust::Verdict::Unknown) {
        require(realm.userInfo().isEmpty() && !host.isEmpty());
        require(realm.scheme() == "https"_L1 || BaseUrl::isLocal(realm));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    // Each line is a header, and all of them joined are one.
    const QList<Challenge> challenges = Challenge::parse(text.split('\n'));
    Challenge::parse({ text });
    require(challenges.size() <= Challenge::maxChallenges);
    qsizetype length = 0;
    for (const Challenge &challenge : challenges) {
        require(!challenge.scheme.isEmpty() && challenge.scheme == challenge.scheme.toLower());
        require(challenge.parameters.size() <= Challenge::maxParameters);
        length += lengthOf(challenge);
        requireSafety(challenge);
        if (challenge.token68.isEmpty() || challenge.parameters.isEmpty())
            require(Challenge::parse({ written(challenge) }) == QList<Challenge>{ challenge });
    }
    require(length <= text.size());
    return 0;
}
