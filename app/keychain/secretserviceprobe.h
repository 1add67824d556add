// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/secretservicestate.h"

#include <QDBusConnection>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace Purser {

/// Queries the state of the Secret Service (org.freedesktop.secrets), which QtKeychain doesn't
/// report: whether it is available, and whether an entry is missing or locked, or access to it is
/// denied. Never unlocks anything or shows a prompt.
class SecretServiceProbe
{
public:
    /// Receives the state, or std::nullopt if QtKeychain uses a backend whose errors are
    /// unambiguous: KWallet or, in a Flatpak, the secret portal. With the portal, libsecret stores
    /// the entries in a file, so the Secret Service doesn't have them.
    using Answer = std::function<void(const std::optional<SecretServiceState> &)>;
    /// Also receives the D-Bus paths of the entries that were found.
    using FullAnswer =
        std::function<void(const std::optional<SecretServiceState> &, const QStringList &)>;

    /// `callTimeout` applies to each D-Bus call; a service that doesn't respond in time is reported
    /// as Silent. `flatpakInfo` is the path of a file that exists only inside a Flatpak.
    explicit SecretServiceProbe(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                std::chrono::milliseconds callTimeout = std::chrono::seconds(5),
                                const QString &flatpakInfo = defaultFlatpakInfo());

    static QString defaultFlatpakInfo();

    /// Query the state of the Secret Service and of the entry stored under `service` and `key`, or
    /// of all of the service's entries if `key` is empty. Return immediately, and call `answer`
    /// exactly once, from the event loop, even if the probe has been destroyed.
    void ask(const QString &service, const QString &key, const Answer &answer) const;
    void find(const QString &service, const QString &key, const FullAnswer &answer) const;

    bool isInFlatpak() const;
    /// Checks whether the secret portal is available. Calls `answer` in the same way as ask().
    void askForPortal(const std::function<void(bool)> &answer) const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_callTimeout;
    QString m_flatpakInfo;
};

} // namespace Purser
