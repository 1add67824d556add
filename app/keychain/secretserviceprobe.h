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

/// Queries what QtKeychain doesn't report about org.freedesktop.secrets: whether it is available,
/// and whether an entry is missing, locked or denied. Never unlocks anything or shows a prompt.
class SecretServiceProbe
{
public:
    /// The state is std::nullopt if QtKeychain uses something else, whose errors are unambiguous:
    /// KWallet, or the portal in a Flatpak, with which libsecret stores entries in a file.
    using Answer = std::function<void(const std::optional<SecretServiceState> &)>;
    /// Also has the D-Bus paths of the entries that were found.
    using FullAnswer =
        std::function<void(const std::optional<SecretServiceState> &, const QStringList &)>;

    /// `callTimeout` applies to each D-Bus call; a service that doesn't respond in time is reported
    /// as Silent. `flatpakInfo` is a file that only exists inside a Flatpak.
    explicit SecretServiceProbe(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                std::chrono::milliseconds callTimeout = std::chrono::seconds(5),
                                const QString &flatpakInfo = defaultFlatpakInfo());

    static QString defaultFlatpakInfo();

    /// Returns immediately. `answer` is called exactly once, from the event loop, even if the probe
    /// was destroyed. With an empty key, all entries of the service are counted.
    void ask(const QString &service, const QString &key, const Answer &answer) const;
    void find(const QString &service, const QString &key, const FullAnswer &answer) const;

    bool isInFlatpak() const;
    /// Checks whether the portal for secrets is available. Calls `answer` as ask() does.
    void askForPortal(const std::function<void(bool)> &answer) const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_callTimeout;
    QString m_flatpakInfo;
};

} // namespace Purser
