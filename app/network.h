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

/// Manages the network settings and the route that results from them. The proxy password is stored
/// in the keychain, and is sent only to the proxy for which it was entered.
class Network : public QObject
{
    Q_OBJECT

public:
    /// `keychain` and `settings` must outlive this object. If the keychain doesn't respond within
    /// `timeout`, requests are sent without the proxy's password until it does, so that they don't
    /// wait forever.
    Network(SecretStore &keychain, Settings &settings, std::chrono::milliseconds timeout);

    const NetworkSettings &settings() const { return m_current; }
    /// Returns the current route. The first call starts loading the certificate authorities and the
    /// proxy's password.
    const Route &route();

    /// Applies and saves the settings. `password` replaces the stored one: an empty one removes it,
    /// and std::nullopt keeps it.
    void change(const NetworkSettings &settings, std::optional<Secret> password);

    /// Checks, on another thread, a file that contains additional certificate authorities.
    static QFuture<CaFileProblem> checkCaFile(const QString &file);

Q_SIGNALS:
    void routeChanged(const Purser::Route &route);
    /// Emitted if the keychain couldn't save or remove the proxy's password. The change then lasts
    /// only until the program ends.
    void passwordNotSaved(const Purser::SecretStoreError &error);
    /// Emitted if the settings file couldn't be written. The new settings are used anyway.
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
    Password m_typed; ///< the password entered since the program started
    QString m_typedFor; ///< the NetworkSettings::proxyLogin() that m_typed is for
    std::optional<Route> m_route;
};

} // namespace Purser
