// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainentries.h"
#include "app/keychain/secretservicebus.h"
#include "app/keychain/secretserviceprobe.h"

#include <QDBusConnection>

#include <functional>

namespace Purser {

/// Labels and lists Purser's entries in the Secret Service. QtKeychain can label an entry only with
/// the service's name, so this class sets a better label afterwards. describe() and list() return
/// immediately and never show a prompt.
class SecretServiceEntries
{
public:
    using Answer = std::function<void(const SecretResult<QList<KeychainEntry>> &)>;

    explicit SecretServiceEntries(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                  const SecretServiceProbe &probe = SecretServiceProbe());

    /// Sets the label of the entry with this service and key, and adds the account's name and base
    /// URL to its attributes. A label or attributes that are already up to date aren't written
    /// again. Does nothing if the Secret Service is locked or unavailable, or if QtKeychain doesn't
    /// use it. `done` is called exactly once, after the last D-Bus call has ended.
    void describe(const QString &service, const QString &key, const SecretDescription &description,
                  const std::function<void()> &done) const;

    /// Lists the entries of `service` whose key is `prefix` followed by a UUID, except the entry
    /// that holds the proxy password.
    void list(const QString &service, const QString &prefix, const Answer &answer) const;

    /// Returns the attributes to write to an entry: the attributes in `current` by which QtKeychain
    /// finds the entry, unchanged, and the attributes from `description`. All others are omitted,
    /// because some services add their own attributes and reject attempts to write them.
    static SecretServiceBus::Attributes attributesFor(const SecretServiceBus::Attributes &current,
                                                      const SecretDescription &description);

private:
    SecretServiceBus m_bus;
    SecretServiceProbe m_probe;
};

} // namespace Purser
