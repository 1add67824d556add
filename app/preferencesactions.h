// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preferences.h"

#include <QObject>

class QWidget;

namespace Purser {

class Network;
class Settings;

/// Shows the preferences and puts what the user saves into force.
class PreferencesActions : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PreferencesActions(Settings &settings, Network &network);

    /// Opens the dialog over `window`, unless it is open already.
    void show(QWidget *window);

Q_SIGNALS:
    /// The user has saved. What could not be written is told each time from now on.
    void submitted();
    /// `isSaved`: false if they could not be written, and last until the program ends.
    void changed(const Purser::Preferences &preferences, const Purser::Preferences &former,
                 bool isSaved);

private:
    void change(const Preferences &preferences);

    Settings &m_settings;
    Network &m_network;
};

} // namespace Purser
