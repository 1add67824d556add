// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/route.h"
#include "models/secrets/secretstore.h"
#include "models/values/async.h"
#include "models/values/networksettings.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace Purser {

class Settings;

/// The network settings in force and the route that they make. The proxy's password is in the
/// keychain, and goes to the proxy that it was entered for and to no other.
class Network : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. A keychain that is silent for longer than `timeout` leaves the proxy
    /// without a password, so that nothing waits for ever.
    Network(SecretStore &keychain, Settings &settings, std::chrono::milliseconds timeout);

    const NetworkSettings &settings() const { return m_current; }
    /// Starts to fetch what it needs when it is asked for the first time.
    const Route &route();

    /// `password` replaces the stored one; empty removes it; nothing leaves it.
    void change(const NetworkSettings &settings, std::optional<Secret> password);

    /// What is wrong with a file with additional authorities, found out on another thread.
    static QFuture<CaFileProblem> checkCaFile(const QString &file);

Q_SIGNALS:
    void routeChanged(const Purser::Route &route);
    /// The keychain did not keep the proxy's password; it serves until the end of the program.
    void passwordNotSaved(const Purser::SecretStoreError &error);
    /// The settings file could not be written; the new settings are in force all the same.
    void settingsNotSaved();

private:
    using Password = std::shared_ptr<const Secret>;

    bool hasCaFileProblem() const;
    void build(const std::optional<Password> &password);
    QFuture<Password> storedPassword();
    void describePassword();
    void save();
    void keepLogin(const QString &login);

    SecretStore &m_keychain;
    Settings &m_settings;
    std::chrono::milliseconds m_timeout;
    NetworkSettings m_current;
    Password m_typed; ///< in this session
    QString m_typedFor; ///< whose password that is: NetworkSettings::proxyLogin()
    std::optional<Route> m_route;
};

} // namespace Purser
