// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryhost.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace Purser {

/// A registry and the server that gives out its tokens, which a person has allowed to get the
/// login.
struct RealmPair
{
    QString registry{}; ///< RegistryHost::label()
    QString realmHost{}; ///< RealmTrust::hostOf()

    friend bool operator==(const RealmPair &, const RealmPair &) = default;
};

/// Where a login may be sent. A registry can name any server as the one to ask for a token, so that
/// whoever speaks for the registry could have the login sent anywhere.
namespace RealmTrust {

enum class Verdict {
    Trusted, ///< the registry itself, a server known to belong to it, or one that was allowed
    Unknown, ///< has to be asked about, by its name
    Unsafe, ///< without TLS, on another computer
    Invalid, ///< no address that could be asked
};

/// The address that a challenge names, or an invalid one. It has no user information and no
/// fragment.
QUrl realmUrl(const QByteArray &parameter);

/// Host, and the port when it is not the scheme's own, in ASCII.
QString hostOf(const QUrl &url);

Verdict evaluate(const RegistryHost &registry, const QUrl &realm, const QList<RealmPair> &allowed);

} // namespace RealmTrust

} // namespace Purser
