// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<NetworkSettings::Proxy, QLatin1StringView> proxyNames[] = {
    { NetworkSettings::Proxy::System, "system"_L1 },
    { NetworkSettings::Proxy::None, "none"_L1 },
    { NetworkSettings::Proxy::Http, "http"_L1 },
    { NetworkSettings::Proxy::Socks5, "socks5"_L1 },
};

constexpr std::pair<Account::Colour, QLatin1StringView> colourNames[] = {
    { Account::Colour::None, "none"_L1 },     { Account::Colour::Red, "red"_L1 },
    { Account::Colour::Orange, "orange"_L1 }, { Account::Colour::Green, "green"_L1 },
    { Account::Colour::Teal, "teal"_L1 },     { Account::Colour::Blue, "blue"_L1 },
    { Account::Colour::Purple, "purple"_L1 },
};

constexpr std::pair<Preferences::Theme, QLatin1StringView> themeNames[] = {
    { Preferences::Theme::System, "system"_L1 },
    { Preferences::Theme::Light, "light"_L1 },
    { Preferences::Theme::Dark, "dark"_L1 },
};

// The name is always shown.
constexpr std::pair<CredentialTableModel::Column, QLatin1StringView> columnNames[] = {
    { CredentialTableModel::TypeColumn, "type"_L1 },
    { CredentialTableModel::CreatedColumn, "created"_L1 },
    { CredentialTableModel::IdColumn, "id"_L1 },
};

// A damaged file may name any number.
constexpr int mostAccounts = 1000;

template<typename Enum, size_t size>
Enum enumeratorOf(const std::pair<Enum, QLatin1StringView> (&names)[size], const QString &name,
                  Enum otherwise)
{
    const auto found = std::ranges::find(names, name, &std::pair<Enum, QLatin1StringView>::second);
    return found == std::end(names) ? otherwise : found->first;
}

template<typename Enum, size_t size>
QString nameOf(const std::pair<Enum, QLatin1StringView> (&names)[size], Enum enumerator)
{
    const auto found =
        std::ranges::find(names, enumerator, &std::pair<Enum, QLatin1StringView>::first);
    return found == std::end(names) ? QString() : QString(found->second);
}

/// The account of the array's entry that is set; nothing where it cannot be read.
std::optional<Account> readAccount(const QSettings &file)
{
    const QUuid id = QUuid::fromString(file.value("id"_L1).toString());
    const auto baseUrl = BaseUrl::fromText(file.value("baseUrl"_L1).toString());
    if (id.isNull() || !baseUrl)
        return std::nullopt;
    Account account{ .id = id,
                     .name = file.value("name"_L1).toString().trimmed(),
                     .baseUrl = *baseUrl,
                     .key = file.value("key"_L1).toString() == "asked"_L1
                         ? Account::Key::ThisSessionOnly
                         : Account::Key::InKeychain,
                     .colour = enumeratorOf(colourNames, file.value("colour"_L1).toString(),
                                            Account::Colour::None),
                     .asksForName = file.value("asksForName"_L1).toBool() };
    if (account.name.isEmpty())
        account.name = baseUrl->hostLabel();
    return account;
}

void writeAccount(QSettings &file, const Account &account)
{
    file.setValue("id"_L1, account.id.toString(QUuid::WithoutBraces));
    file.setValue("name"_L1, account.name);
    file.setValue("baseUrl"_L1, account.baseUrl.text());
    file.setValue("key"_L1, account.key == Account::Key::InKeychain ? u"keychain"_s : u"asked"_s);
    file.setValue("colour"_L1, nameOf(colourNames, account.colour));
    file.setValue("asksForName"_L1, account.asksForName);
}

using Entry = QVariantMap;

/// An entry that somebody has mistyped, or a later version has written, is not ours to drop.
struct StoredAccounts
{
    QList<Account> readable;
    QList<Entry> unreadable;
};

StoredAccounts readAccounts(const QString &name)
{
    QSettings file(name, QSettings::IniFormat);
    StoredAccounts stored;
    const int count = std::min(file.beginReadArray(u"accounts"_s), mostAccounts);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const std::optional<Account> account = readAccount(file);
        const auto isSame = [&](const Account &other) { return other.id == account->id; };
        if (account && !std::ranges::any_of(stored.readable, isSame)) {
            stored.readable.append(*account);
        } else if (!account) {
            Entry entry;
            for (const QString &key : file.childKeys())
                entry.insert(key, file.value(key));
            if (!entry.isEmpty())
                stored.unreadable.append(entry);
        }
    }
    return stored;
}

/// Through an object of its own: the status of a QSettings stays bad once it was.
bool writeAccounts(const QString &name, const StoredAccounts &accounts)
{
    QSettings file(name, QSettings::IniFormat);
    file.remove("accounts"_L1);
    file.beginWriteArray(u"accounts"_s, int(accounts.readable.size() + accounts.unreadable.size()));
    int index = 0;
    for (const Account &account : accounts.readable) {
        file.setArrayIndex(index++);
        writeAccount(file, account);
    }
    for (const Entry &entry : accounts.unreadable) {
        file.setArrayIndex(index++);
        for (auto value = entry.begin(); value != entry.end(); ++value)
            file.setValue(value.key(), value.value());
    }
    file.endArray();
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"purser"_s, u"Purser"_s)
{ }

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{ }

QList<Account> Settings::accounts() const
{
    return readAccounts(m_settings.fileName()).readable;
}

bool Settings::setAccounts(const QList<Account> &accounts)
{
    const StoredAccounts former = readAccounts(m_settings.fileName());
    if (writeAccounts(m_settings.fileName(), { accounts, former.unreadable }))
        return true;
    // What could not be written is still in Qt's memory of the file, and would be written later on.
    writeAccounts(m_settings.fileName(), former);
    return false;
}

QUuid Settings::lastAccount() const
{
    return QUuid::fromString(m_settings.value("lastAccount"_L1).toString());
}

void Settings::setLastAccount(const QUuid &id)
{
    m_settings.setValue("lastAccount"_L1, id.toString(QUuid::WithoutBraces));
    m_settings.sync();
}

Preferences Settings::preferences() const
{
    Preferences preferences;
    preferences.language = m_settings.value("preferences/language"_L1).toString();
    preferences.theme = enumeratorOf(
        themeNames, m_settings.value("preferences/theme"_L1).toString(), preferences.theme);
    preferences.refreshEvery =
        std::clamp(std::chrono::minutes(m_settings.value("preferences/refreshMinutes"_L1).toInt()),
                   std::chrono::minutes(0), Preferences::longestRefresh);
    preferences.asksBeforeDelete =
        m_settings.value("preferences/askBeforeDelete"_L1, true).toBool();
    const QStringList hidden = m_settings.value("preferences/hiddenColumns"_L1).toStringList();
    for (const auto &[column, name] : columnNames) {
        if (hidden.contains(name))
            preferences.hiddenColumns.append(column);
    }
    return preferences;
}

void Settings::setPreferences(const Preferences &preferences)
{
    QStringList hidden;
    for (const CredentialTableModel::Column column : preferences.hiddenColumns)
        hidden.append(nameOf(columnNames, column));
    m_settings.setValue("preferences/language"_L1, preferences.language);
    m_settings.setValue("preferences/theme"_L1, nameOf(themeNames, preferences.theme));
    m_settings.setValue("preferences/refreshMinutes"_L1, int(preferences.refreshEvery.count()));
    m_settings.setValue("preferences/askBeforeDelete"_L1, preferences.asksBeforeDelete);
    m_settings.setValue("preferences/hiddenColumns"_L1, hidden);
    m_settings.sync();
}

NetworkSettings Settings::network() const
{
    NetworkSettings network;
    const QString proxy = m_settings.value("network/proxy"_L1).toString();
    network.proxy = enumeratorOf(proxyNames, proxy, network.proxy);
    const auto address =
        ProxyAddress::fromText(m_settings.value("network/proxyAddress"_L1).toString());
    if (address)
        network.proxyAddress = *address;
    else if (network.hasOwnProxy())
        network.proxy = NetworkSettings::Proxy::System;
    network.proxyUser = m_settings.value("network/proxyUser"_L1).toString();
    network.caFile = m_settings.value("network/caFile"_L1).toString();
    return network;
}

void Settings::setNetwork(const NetworkSettings &network)
{
    m_settings.setValue("network/proxy"_L1, nameOf(proxyNames, network.proxy));
    m_settings.setValue("network/proxyAddress"_L1, network.proxyAddress.text());
    m_settings.setValue("network/proxyUser"_L1, network.proxyUser);
    m_settings.setValue("network/caFile"_L1, network.caFile);
    m_settings.sync();
}

WindowLayout Settings::windowLayout() const
{
    return { m_settings.value("window/geometry"_L1).toByteArray(),
             m_settings.value("window/docks"_L1).toByteArray(),
             m_settings.value("window/splitter"_L1).toByteArray(),
             m_settings.value("window/columns"_L1).toByteArray(),
             m_settings.value("window/details"_L1, true).toBool() };
}

void Settings::setWindowLayout(const WindowLayout &layout)
{
    m_settings.setValue("window/geometry"_L1, layout.geometry);
    m_settings.setValue("window/docks"_L1, layout.docks);
    m_settings.setValue("window/splitter"_L1, layout.splitter);
    m_settings.setValue("window/columns"_L1, layout.columns);
    m_settings.setValue("window/details"_L1, layout.areDetailsShown);
    m_settings.sync();
}

} // namespace Purser
