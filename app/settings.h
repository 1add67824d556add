// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/networksettings.h"
#include "models/preferences.h"
#include "ui/windowlayout.h"

#include <QList>
#include <QSettings>

namespace Purser {

/// What is remembered between starts. Never a secret: keys are in the keychain.
class Settings
{
public:
    /// The user's own settings file, under organization `purser`, application `Purser`.
    Settings();
    /// Another INI file, for tests.
    explicit Settings(const QString &file);

    /// Those that can be read, in the user's order.
    QList<Account> accounts() const;
    /// Entries that cannot be read stay, behind them. False where the file could not be written;
    /// then it still has the former ones.
    bool setAccounts(const QList<Account> &accounts);

    /// The one that was open last; null where none was.
    QUuid lastAccount() const;
    void setLastAccount(const QUuid &id);

    /// The system's where it cannot be read.
    Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    NetworkSettings network() const;
    void setNetwork(const NetworkSettings &network);

    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

private:
    QSettings m_settings;
};

} // namespace Purser
