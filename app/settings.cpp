// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

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

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"purser"_s, u"Purser"_s)
{ }

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{ }

std::optional<Account> Settings::account() const
{
    const QUuid id = QUuid::fromString(m_settings.value("account/id"_L1).toString());
    const auto baseUrl = BaseUrl::fromText(m_settings.value("account/baseUrl"_L1).toString());
    if (id.isNull() || !baseUrl)
        return std::nullopt;
    return Account{ .id = id,
                    .name = m_settings.value("account/name"_L1).toString(),
                    .baseUrl = *baseUrl,
                    .key = Account::Key::InKeychain };
}

void Settings::setAccount(const Account &account)
{
    m_settings.setValue("account/id"_L1, account.id.toString(QUuid::WithoutBraces));
    m_settings.setValue("account/name"_L1, account.name);
    m_settings.setValue("account/baseUrl"_L1, account.baseUrl.text());
    m_settings.sync();
}

void Settings::removeAccount()
{
    m_settings.remove("account"_L1);
    m_settings.sync();
}

NetworkSettings Settings::network() const
{
    NetworkSettings network;
    const QString proxy = m_settings.value("network/proxy"_L1).toString();
    for (const auto &[kind, name] : proxyNames) {
        if (proxy == name)
            network.proxy = kind;
    }
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
    for (const auto &[kind, name] : proxyNames) {
        if (network.proxy == kind)
            m_settings.setValue("network/proxy"_L1, QString(name));
    }
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
