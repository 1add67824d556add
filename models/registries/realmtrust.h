// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryhost.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace Purser {

/// A registry and the server that issues its tokens. The user has allowed logins for the registry
/// to be sent to that server.
struct RealmPair
{
    QString registry{}; ///< RegistryHost::label()
    QString realmHost{}; ///< RealmTrust::hostOf()

    friend bool operator==(const RealmPair &, const RealmPair &) = default;
};

/// Decides where a login may be sent. A registry can name any server as its token server. A
/// compromised or spoofed registry could therefore have the login sent to an attacker.
namespace RealmTrust {

enum class Verdict {
    Trusted, ///< the registry itself, a server known to belong to it, or one that was allowed
    Unknown, ///< the user has to allow this server first
    Unsafe, ///< a server on another computer, without TLS
    Invalid, ///< not a usable URL
};

/// Returns the URL in a challenge's realm `parameter`, without its fragment, or an invalid URL if
/// it can't be used, for example because it contains user information.
QUrl realmUrl(const QByteArray &parameter);

/// Returns the host in ASCII, followed by the port unless it is the default for the scheme.
QString hostOf(const QUrl &url);

/// Returns whether the login for `registry` may be sent to `realm`.
Verdict evaluate(const RegistryHost &registry, const QUrl &realm, const QList<RealmPair> &allowed);

} // namespace RealmTrust

} // namespace Purser
