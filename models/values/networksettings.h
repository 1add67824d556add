// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace Purser {

/// A proxy's address.
struct ProxyAddress
{
    enum class Problem {
        Empty,
        NotAnAddress, ///< not "host:port"
        NoPort,
        HasUserInfo, ///< the username and the password have their own fields
    };

    QString host{};
    quint16 port = 0;

    /// Parses an address such as "proxy.example.com:8080", which may be preceded by http://. White
    /// space around it is removed.
    static tl::expected<ProxyAddress, Problem> fromText(const QString &text);
    QString text() const;

    friend bool operator==(const ProxyAddress &, const ProxyAddress &) = default;
};

/// Why a file with additional authorities can't be used.
enum class CaFileProblem {
    None,
    NotReadable, ///< missing, not a file, no permission, or over 1 MiB
    NoCertificate, ///< it contains no PEM certificate
};

/// How Purser connects to the network. Connections to this computer never use a proxy.
struct NetworkSettings
{
    enum class Proxy {
        System, ///< the system's setting, which may be no proxy
        None,
        Http, ///< `proxyAddress`, with CONNECT
        Socks5, ///< `proxyAddress`, which also resolves host names
    };

    Proxy proxy = Proxy::System;
    ProxyAddress proxyAddress{};
    QString proxyUser{}; ///< empty if there is none; the password is stored in the keychain
    QString caFile{}; ///< PEM, trusted in addition to the system's authorities; may be empty

    /// The proxyLogin() for which the stored password was entered. The password isn't used for any
    /// other login. Empty if the password was entered for the current proxyLogin().
    QString passwordFor{};

    /// Returns a string that identifies the proxy login: the proxy's kind, user, host and port.
    QString proxyLogin() const;
    /// Returns the login that the stored password belongs to.
    QString passwordsLogin() const { return passwordFor.isEmpty() ? proxyLogin() : passwordFor; }

    bool hasOwnProxy() const { return proxy == Proxy::Http || proxy == Proxy::Socks5; }

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace Purser
