// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferences.h"

#include <QObject>

class QWidget;

namespace Purser {

class LoginChecker;
class Network;
class Settings;

/// Shows the preferences dialog and applies the saved changes.
class PreferencesActions : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive this object.
    PreferencesActions(Settings &settings, Network &network, LoginChecker &loginChecker);

    /// Opens the dialog over `window`, unless it is already open.
    void show(QWidget *window);

Q_SIGNALS:
    /// Emitted when the user saves the preferences, before the changes are applied.
    void submitted();
    /// Emitted when the preferences change. `former` contains the previous preferences. The network
    /// settings aren't part of the preferences. If `isSaved` is false, the changes couldn't be
    /// saved and last only until the program ends.
    void changed(const Purser::Preferences &preferences, const Purser::Preferences &former,
                 bool isSaved);

private:
    void change(const Preferences &preferences);

    Settings &m_settings;
    Network &m_network;
    LoginChecker &m_loginChecker;
};

} // namespace Purser
