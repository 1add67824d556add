// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainentries.h"
#include "app/keychain/secretservicebus.h"
#include "app/keychain/secretserviceprobe.h"

#include <QDBusConnection>

#include <functional>

namespace Purser {

/// What the Secret Service shows of Purser's entries. QtKeychain labels each with the service's
/// name and can't do otherwise, so the label is set afterwards. Each function returns at once, and
/// shows no prompt.
class SecretServiceEntries
{
public:
    using Answer = std::function<void(const SecretResult<QList<KeychainEntry>> &)>;

    explicit SecretServiceEntries(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                  const SecretServiceProbe &probe = SecretServiceProbe());

    /// Labels the entry of that service and key, and adds the account's name and base URL to its
    /// attributes. Nothing is written where it says the same already, and nothing where the
    /// keychain is locked, absent or another one. `done` is called once when nothing is on its way
    /// any more.
    void describe(const QString &service, const QString &key, const SecretDescription &description,
                  const std::function<void()> &done) const;

    /// The entries whose key is `prefix` and a uuid.
    void list(const QString &service, const QString &prefix, const Answer &answer) const;

    /// The attributes that an entry gets: the ones by which QtKeychain finds it, as they are, and
    /// the description's. Others are left out, because some services add their own, and refuse to
    /// have them written.
    static SecretServiceBus::Attributes attributesFor(const SecretServiceBus::Attributes &current,
                                                      const SecretDescription &description);

private:
    SecretServiceBus m_bus;
    SecretServiceProbe m_probe;
};

} // namespace Purser
