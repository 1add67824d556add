// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settingsfile/processlock.h"
#include "models/accounts/accountstorage.h"
#include "models/registries/realmtrust.h"
#include "models/settings/preferences.h"
#include "models/settings/settingstrouble.h"
#include "models/values/networksettings.h"
#include "ui/windowlayout.h"

#include <QList>
#include <QStringList>
#include <QVariantHash>

#include <functional>
#include <optional>
#include <utility>

class QSettings;

namespace Purser {

/// The stored settings. They contain no secrets: API keys are stored in the keychain.
///
/// A settings file that can't be used is set aside, i.e. renamed, before QSettings opens it, and is
/// never overwritten. If the settings can't be written, setters return false, but the new values
/// are used anyway and are written with the next change. The accounts are an exception: if they
/// can't be written, change() returns std::nullopt and the stored accounts remain unchanged.
class Settings : public AccountStorage
{
public:
    /// Opens the user's settings file (organization `purser`, application `Purser`).
    Settings();
    /// Opens another INI file, for tests.
    explicit Settings(const QString &file);

    const QString &file() const { return m_file; }

    /// Returns the problem if the file couldn't be used when it was opened, otherwise std::nullopt.
    const std::optional<SettingsTrouble> &trouble() const { return m_trouble; }
    /// Returns the path of the file most recently set aside, by this process or an earlier one, or
    /// an empty string if there is none.
    QString setAsideFile() const;
    /// Returns all accounts that can still be read from setAsideFile(), even if they are also in
    /// the current settings. recoverableAccounts() leaves those out and adds the accounts found in
    /// the keychain.
    QList<Account> rescuableAccounts() const;

    /// Returns the accounts that can be read, in the order chosen by the user.
    QList<Account> accounts() const;
    std::optional<Content> content() const override;
    /// Preserves everything in the file that this version doesn't recognize, such as keys written
    /// by a later version.
    std::optional<Content> change(const Change &change) override;
    QUuid instanceId() override { return m_processLock.instanceId(); }
    bool isRunning(const QUuid &instance) const override
    {
        return m_processLock.isRunning(instance);
    }

    /// Returns the ID of the account that was last open, or a null ID if there is none.
    QUuid lastAccount() const;
    bool setLastAccount(const QUuid &id);

    /// Returns the stored preferences. Invalid values are replaced by the default or the nearest
    /// limit.
    Preferences preferences() const;
    bool setPreferences(const Preferences &preferences);

    NetworkSettings network() const;
    bool setNetwork(const NetworkSettings &network);

    /// Returns the token servers to which the user has allowed logins to be sent, each with its
    /// registry.
    QList<RealmPair> allowedRealms() const;
    /// Adds a token server, or removes it. Keeps the changes that other processes have made.
    bool setRealmAllowed(const RealmPair &realm, bool isAllowed);

    WindowLayout windowLayout() const;
    bool setWindowLayout(const WindowLayout &layout);

private:
    bool isUsable() const;
    bool rewrite(const std::function<void(QSettings &)> &change);
    bool write(const QVariantHash &values);
    QStringList changedRealms(const QVariant &stored) const;

    QString m_file;
    std::optional<SettingsTrouble> m_trouble;
    QVariantHash m_values; ///< the current values, except for accounts
    ProcessLock m_processLock;
    QVariantHash m_unsaved; ///< values not yet written because an earlier attempt failed
    QList<std::pair<RealmPair, bool>> m_unsavedRealms; ///< likewise, and whether they are allowed
};

} // namespace Purser
