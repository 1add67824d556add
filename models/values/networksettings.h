// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Purser {

/// Where a proxy listens.
struct ProxyAddress
{
    enum class Problem {
        Empty,
        NotAnAddress, ///< not "host:port"
        NoPort,
        HasUserInfo, ///< user and password have their own places
    };

    QString host{};
    quint16 port = 0;

    /// "proxy.example.com:8080", also with http:// in front; white space around it is dropped.
    static tl::expected<ProxyAddress, Problem> fromText(const QString &text);
    QString text() const;

    friend bool operator==(const ProxyAddress &, const ProxyAddress &) = default;
};

/// Why a file with additional authorities adds none.
enum class CaFileProblem {
    None,
    NotReadable, ///< missing, no file, no permission, or over 1 MiB
    NoCertificate, ///< not one PEM certificate in it
};

/// How this computer reaches the network. What is local never goes through a proxy.
struct NetworkSettings
{
    enum class Proxy {
        System, ///< what the system says, which may be none
        None,
        Http, ///< `proxyAddress`, by CONNECT
        Socks5, ///< `proxyAddress`, which also looks up the names
    };

    Proxy proxy = Proxy::System;
    ProxyAddress proxyAddress{};
    QString proxyUser{}; ///< empty: none; the password is in the keychain
    QString caFile{}; ///< PEM, trusted besides the system's authorities; empty: none

    /// The proxyLogin() that the stored password was entered for, and which alone gets it. Empty
    /// means proxyLogin() of these settings: they are still those that it was stored with.
    QString passwordFor{};

    /// What a password is given to: kind, user, host and port of the own proxy, as one text.
    QString proxyLogin() const;
    /// The one that gets the stored password.
    QString passwordsLogin() const { return passwordFor.isEmpty() ? proxyLogin() : passwordFor; }

    bool hasOwnProxy() const { return proxy == Proxy::Http || proxy == Proxy::Socks5; }

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace Purser
