// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/settingsfile/enumnames.h"
#include "app/settingsfile/setaside.h"
#include "app/settingsfile/settingsrescue.h"
#include "app/settingsfile/settingswriter.h"
#include "app/settingsfile/storedaccounts.h"
#include "models/credentials/credentialcolumns.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<NetworkSettings::Proxy, QLatin1StringView> proxyNames[] = {
    { NetworkSettings::Proxy::System, "system"_L1 },
    { NetworkSettings::Proxy::None, "none"_L1 },
    { NetworkSettings::Proxy::Http, "http"_L1 },
    { NetworkSettings::Proxy::Socks5, "socks5"_L1 },
};

constexpr std::pair<Preferences::Theme, QLatin1StringView> themeNames[] = {
    { Preferences::Theme::System, "system"_L1 },
    { Preferences::Theme::Light, "light"_L1 },
    { Preferences::Theme::Dark, "dark"_L1 },
};

constexpr auto allowedRealmsKey = "logins/allowedRealms"_L1;

/// As QSettings would choose it. That one opens the file, so only its folder is asked for.
QString usersFile()
{
    const QSettings beside(QSettings::IniFormat, QSettings::UserScope, u"purser"_s);
    return QFileInfo(beside.fileName()).dir().filePath(u"purser/Purser.ini"_s);
}

QVariantHash allValues(const QSettings &file)
{
    QVariantHash values;
    for (const QString &key : file.allKeys())
        values.insert(key, file.value(key));
    return values;
}

} // namespace

Settings::Settings()
    : m_file(usersFile())
    , m_trouble(setAsideUnusableSettings(m_file))
    , m_processLock(m_file)
{
    if (isUsable()) // with what the system sets for all users
        m_values = allValues(
            QSettings(QSettings::IniFormat, QSettings::UserScope, u"purser"_s, u"Purser"_s));
}

Settings::Settings(const QString &file)
    : m_file(file)
    , m_trouble(setAsideUnusableSettings(m_file))
    , m_processLock(m_file)
{
    if (isUsable())
        m_values = allValues(QSettings(m_file, QSettings::IniFormat));
}

bool Settings::isUsable() const
{
    return !m_trouble || !m_trouble->setAsideAs.isEmpty();
}

bool Settings::rewrite(const std::function<void(QSettings &)> &change)
{
    const bool isWritten =
        isUsable() && rewriteSettings(m_file, [&](QSettings &file) {
            for (auto value = m_unsaved.cbegin(); value != m_unsaved.cend(); ++value)
                file.setValue(value.key(), value.value());
            if (!m_unsavedRealms.isEmpty()) {
                // If the user's file has no list, the one in the system's file is in effect.
                const QVariant stored = file.value(allowedRealmsKey, m_values[allowedRealmsKey]);
                m_values[allowedRealmsKey] = changedRealms(stored);
                file.setValue(allowedRealmsKey, m_values[allowedRealmsKey]);
            }
            change(file);
        });
    if (isWritten) {
        m_unsaved.clear();
        m_unsavedRealms.clear();
    }
    return isWritten;
}

bool Settings::write(const QVariantHash &values)
{
    m_values.insert(values);
    m_unsaved.insert(values);
    return rewrite([](QSettings &) {});
}

QList<Account> Settings::accounts() const
{
    return content().value_or(Content()).accounts;
}

std::optional<AccountStorage::Content> Settings::content() const
{
    if (!isUsable() || validateSettingsFile(m_file))
        return std::nullopt;
    if (!QFileInfo::exists(m_file)) // unless it was there before, no account was ever saved
        return m_values.isEmpty() ? std::optional(Content()) : std::nullopt;
    QSettings file(m_file, QSettings::IniFormat);
    return StoredAccounts::read(file).content();
}

std::optional<AccountStorage::Content> Settings::change(const Change &change)
{
    Content content;
    const bool isWritten = rewrite([&](QSettings &file) {
        const StoredAccounts stored = StoredAccounts::read(file);
        content = stored.content();
        change(content);
        stored.with(content).write(file);
    });
    return isWritten ? std::optional(content) : std::nullopt;
}

QString Settings::setAsideFile() const
{
    return lastSetAside(m_file);
}

QList<Account> Settings::rescuableAccounts() const
{
    return rescueAccounts(readSettingsBytes(setAsideFile()).value_or(QByteArray()));
}

QUuid Settings::lastAccount() const
{
    return QUuid::fromString(m_values.value("lastAccount"_L1).toString());
}

bool Settings::setLastAccount(const QUuid &id)
{
    return id == lastAccount()
        || write({ { u"lastAccount"_s, id.toString(QUuid::WithoutBraces) } });
}

Preferences Settings::preferences() const
{
    Preferences preferences;
    preferences.language = m_values.value("preferences/language"_L1).toString();
    preferences.theme = enumeratorOf(themeNames, m_values.value("preferences/theme"_L1).toString(),
                                     preferences.theme);
    preferences.refreshEvery =
        std::clamp(std::chrono::minutes(m_values.value("preferences/refreshMinutes"_L1).toInt()),
                   std::chrono::minutes(0), Preferences::maxRefreshInterval);
    preferences.asksBeforeDelete = m_values.value("preferences/askBeforeDelete"_L1, true).toBool();
    const auto number = [this](QLatin1StringView key, int otherwise, int least, int most) {
        bool isNumber = false;
        const int value = m_values.value(key).toInt(&isNumber);
        return isNumber ? std::clamp(value, least, most) : otherwise;
    };
    preferences.expiryWarningDays =
        number("preferences/expiryWarningDays"_L1, preferences.expiryWarningDays, 1,
               Preferences::maxExpiryWarningDays);
    preferences.passwordReminderDays =
        number("preferences/passwordReminderDays"_L1, preferences.passwordReminderDays, 0,
               Preferences::maxPasswordReminderDays);
    preferences.changesAtOnce = number("preferences/changesAtOnce"_L1, preferences.changesAtOnce, 1,
                                       JobOptions::maxConcurrency);
    preferences.hiddenColumns.clear();
    const QStringList hidden = m_values.value("preferences/hiddenColumns"_L1).toStringList();
    const QStringList shown = m_values.value("preferences/shownColumns"_L1).toStringList();
    for (const CredentialColumnInfo &column : credentialColumns()) {
        const bool isHidden = column.isShownAtFirst ? hidden.contains(column.settingsName)
                                                    : !shown.contains(column.settingsName);
        if (column.canBeHidden() && isHidden)
            preferences.hiddenColumns.append(column.column);
    }
    return preferences;
}

bool Settings::setPreferences(const Preferences &preferences)
{
    // What is different from how it is at first, so that a later version can add columns.
    QStringList hidden;
    QStringList shown;
    for (const CredentialColumnInfo &column : credentialColumns()) {
        const bool isHidden = preferences.hiddenColumns.contains(column.column);
        if (column.canBeHidden() && isHidden == column.isShownAtFirst)
            (isHidden ? hidden : shown).append(column.settingsName);
    }
    return write({ { u"preferences/language"_s, preferences.language },
                   { u"preferences/theme"_s, nameOf(themeNames, preferences.theme) },
                   { u"preferences/refreshMinutes"_s, int(preferences.refreshEvery.count()) },
                   { u"preferences/askBeforeDelete"_s, preferences.asksBeforeDelete },
                   { u"preferences/expiryWarningDays"_s, preferences.expiryWarningDays },
                   { u"preferences/passwordReminderDays"_s, preferences.passwordReminderDays },
                   { u"preferences/changesAtOnce"_s, preferences.changesAtOnce },
                   { u"preferences/hiddenColumns"_s, hidden },
                   { u"preferences/shownColumns"_s, shown } });
}

NetworkSettings Settings::network() const
{
    NetworkSettings network;
    const QString proxy = m_values.value("network/proxy"_L1).toString();
    network.proxy = enumeratorOf(proxyNames, proxy, network.proxy);
    const auto address =
        ProxyAddress::fromText(m_values.value("network/proxyAddress"_L1).toString());
    if (address)
        network.proxyAddress = *address;
    else if (network.hasOwnProxy())
        network.proxy = NetworkSettings::Proxy::System;
    network.proxyUser = m_values.value("network/proxyUser"_L1).toString();
    network.caFile = m_values.value("network/caFile"_L1).toString();
    network.passwordFor = m_values.value("network/proxyPasswordFor"_L1).toString();
    return network;
}

bool Settings::setNetwork(const NetworkSettings &network)
{
    return write({ { u"network/proxy"_s, nameOf(proxyNames, network.proxy) },
                   { u"network/proxyAddress"_s, network.proxyAddress.text() },
                   { u"network/proxyUser"_s, network.proxyUser },
                   { u"network/caFile"_s, network.caFile },
                   { u"network/proxyPasswordFor"_s, network.passwordFor } });
}

QList<RealmPair> Settings::allowedRealms() const
{
    QList<RealmPair> allowed;
    const QStringList lines = m_values.value(allowedRealmsKey).toStringList();
    for (const QString &line : lines) {
        const QStringList hosts = line.split(u' ');
        if (hosts.size() == 2 && !hosts[0].isEmpty() && !hosts[1].isEmpty())
            allowed.append({ .registry = hosts[0], .realmHost = hosts[1] });
    }
    return allowed;
}

bool Settings::setRealmAllowed(const RealmPair &realm, bool isAllowed)
{
    m_unsavedRealms.append({ realm, isAllowed });
    m_values[allowedRealmsKey] = changedRealms(m_values.value(allowedRealmsKey));
    return rewrite([](QSettings &) {});
}

/// Applies the changes that aren't in the file yet.
QStringList Settings::changedRealms(const QVariant &stored) const
{
    QStringList lines = stored.toStringList();
    for (const auto &[realm, isAllowed] : m_unsavedRealms) {
        const QString line = realm.registry + u' ' + realm.realmHost;
        lines.removeAll(line);
        if (isAllowed)
            lines.append(line);
    }
    return lines;
}

WindowLayout Settings::windowLayout() const
{
    return { m_values.value("window/geometry"_L1).toByteArray(),
             m_values.value("window/docks"_L1).toByteArray(),
             m_values.value("window/splitter"_L1).toByteArray(),
             m_values.value("window/columns"_L1).toByteArray(),
             m_values.value("window/details"_L1, true).toBool(),
             { .checksLogin = m_values.value("forms/checkLogin"_L1, true).toBool(),
               .remembersUsername = m_values.value("forms/rememberUsername"_L1, true).toBool(),
               .checksImports = m_values.value("forms/checkImports"_L1, true).toBool(),
               .showsAllNotes = m_values.value("forms/allNotes"_L1, false).toBool() } };
}

bool Settings::setWindowLayout(const WindowLayout &layout)
{
    return write({ { u"window/geometry"_s, layout.geometry },
                   { u"window/docks"_s, layout.docks },
                   { u"window/splitter"_s, layout.splitter },
                   { u"window/columns"_s, layout.columns },
                   { u"window/details"_s, layout.areDetailsShown },
                   { u"forms/checkLogin"_s, layout.form.checksLogin },
                   { u"forms/rememberUsername"_s, layout.form.remembersUsername },
                   { u"forms/checkImports"_s, layout.form.checksImports },
                   { u"forms/allNotes"_s, layout.form.showsAllNotes } });
}

} // namespace Purser
