// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsfile/writermark.h"
#include "models/accounts/accountstorage.h"
#include "models/registries/realmtrust.h"
#include "models/settings/preferences.h"
#include "models/settings/settingstrouble.h"
#include "models/values/networksettings.h"
#include "ui/windowlayout.h"

#include <QList>
#include <QVariantHash>

#include <functional>
#include <optional>

class QSettings;

namespace Purser {

/// What is remembered between starts. Never a secret: keys are in the keychain.
///
/// A file that cannot be used is set aside before QSettings opens it, and never overwritten. Each
/// setter returns false if the file could not be written; except for accounts, the new values are
/// in force all the same and are written with the next change.
class Settings : public AccountStorage
{
public:
    /// The user's own settings file, under organization `purser`, application `Purser`.
    Settings();
    /// Another INI file, for tests.
    explicit Settings(const QString &file);

    const QString &file() const { return m_file; }

    /// The file that this start found unusable; nothing if it was usable or not there.
    const std::optional<SettingsTrouble> &trouble() const { return m_trouble; }
    /// The file that was set aside last, by this start or an earlier one; empty if there is none.
    QString setAsideFile() const;
    /// The accounts that can still be read in it.
    QList<Account> rescuableAccounts() const;

    /// Those that can be read, in the user's order.
    QList<Account> accounts() const;
    std::optional<Content> content() const override;
    /// Entries and keys that this version doesn't know stay.
    std::optional<Content> change(const Change &change) override;
    QUuid writer() override { return m_writerMark.writer(); }
    bool isRunning(const QUuid &writer) const override { return m_writerMark.isRunning(writer); }

    /// The one that was open last; null where none was.
    QUuid lastAccount() const;
    bool setLastAccount(const QUuid &id);

    /// Returns the system's default for a stored value that is invalid.
    Preferences preferences() const;
    bool setPreferences(const Preferences &preferences);

    NetworkSettings network() const;
    bool setNetwork(const NetworkSettings &network);

    /// Where logins may be sent to be checked: registries with the servers that their users
    /// allowed.
    QList<RealmPair> allowedRealms() const;
    bool setAllowedRealms(const QList<RealmPair> &allowed);

    WindowLayout windowLayout() const;
    bool setWindowLayout(const WindowLayout &layout);

private:
    bool isUsable() const;
    bool rewrite(const std::function<void(QSettings &)> &change);
    bool write(const QVariantHash &values);

    QString m_file;
    std::optional<SettingsTrouble> m_trouble;
    QVariantHash m_values; ///< those in force, accounts aside
    WriterMark m_writerMark;
    QVariantHash m_unsaved; ///< those that could not be written so far
};

} // namespace Purser
