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

/// Asks org.freedesktop.secrets what QtKeychain does not tell: whether it is there, and whether an
/// entry is missing, locked or denied. It never unlocks and never shows a prompt.
class SecretServiceProbe
{
public:
    /// No state where QtKeychain talks to something else, whose answers can be taken as they are:
    /// to KWallet, or in a Flatpak to the portal, by which libsecret keeps entries in a file.
    using Answer = std::function<void(const std::optional<SecretServiceState> &)>;
    /// With the paths of the entries found.
    using FullAnswer =
        std::function<void(const std::optional<SecretServiceState> &, const QStringList &)>;

    /// `callTimeout` bounds each of the calls; a service that is silent for longer counts as
    /// Silent. The file `flatpakInfo` is there inside a Flatpak only.
    explicit SecretServiceProbe(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                std::chrono::milliseconds callTimeout = std::chrono::seconds(5),
                                const QString &flatpakInfo = defaultFlatpakInfo());

    static QString defaultFlatpakInfo();

    /// Returns at once; `answer` is called exactly once, from the event loop, and does not need the
    /// probe to live that long. With an empty key, all entries of the service are counted.
    void ask(const QString &service, const QString &key, const Answer &answer) const;
    void find(const QString &service, const QString &key, const FullAnswer &answer) const;

    bool isInFlatpak() const;
    /// Whether the portal for secrets is there; as ask() does.
    void askForPortal(const std::function<void(bool)> &answer) const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_callTimeout;
    QString m_flatpakInfo;
};

} // namespace Purser
