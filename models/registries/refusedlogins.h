// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryhost.h"
#include "models/secrets/secret.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Purser {

/// Remembers refused logins so that none is sent twice: registries lock accounts after a few failed
/// attempts. Stores no logins, only hashes keyed with this object's random key.
class RefusedLogins
{
public:
    RefusedLogins();

    /// Returns a keyed hash that identifies a login within this object only.
    QByteArray fingerprint(const RegistryHost &registry, const QString &username,
                           const Secret &password) const;

    void add(const QByteArray &fingerprint) { m_refused.insert(fingerprint); }
    bool contains(const QByteArray &fingerprint) const { return m_refused.contains(fingerprint); }
    void remove(const QByteArray &fingerprint) { m_refused.remove(fingerprint); }

private:
    QByteArray m_key;
    QSet<QByteArray> m_refused;
};

} // namespace Purser
