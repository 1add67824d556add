// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account.h"
#include "models/networksettings.h"
#include "ui/windowlayout.h"

#include <QSettings>

#include <optional>

namespace Purser {

/// What is remembered between starts. Never a secret: keys are in the keychain.
class Settings
{
public:
    /// The user's own settings file, under organization `purser`, application `Purser`.
    Settings();
    /// Another INI file, for tests.
    explicit Settings(const QString &file);

    /// Nothing when there is none, or when it cannot be read.
    std::optional<Account> account() const;
    void setAccount(const Account &account);
    void removeAccount();

    /// The system's where it cannot be read.
    NetworkSettings network() const;
    void setNetwork(const NetworkSettings &network);

    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

private:
    QSettings m_settings;
};

} // namespace Purser
