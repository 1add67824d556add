// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/secretservicestate.h"

#include <QDBusConnection>

#include <chrono>
#include <functional>
#include <optional>

namespace Purser {

/// Asks org.freedesktop.secrets what QtKeychain does not tell: whether it is there, and whether an
/// entry is missing or only locked. It never unlocks and never shows a prompt.
class SecretServiceProbe
{
public:
    /// No state where QtKeychain talks to KWallet instead, whose answers can be taken as they are.
    using Answer = std::function<void(const std::optional<SecretServiceState> &)>;

    /// `callTimeout` bounds each of the four calls; a service that is silent for longer counts as
    /// not answering.
    explicit SecretServiceProbe(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                std::chrono::milliseconds callTimeout = std::chrono::seconds(5));

    /// Returns at once; `answer` is called exactly once, from the event loop, and does not need the
    /// probe to live that long.
    void ask(const QString &service, const QString &key, const Answer &answer) const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_callTimeout;
};

} // namespace Purser
