// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace Purser {

/// Whether the system's proxy settings include environment variables.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr bool hasProxyVariables = true;
#else
constexpr bool hasProxyVariables = false;
#endif

/// Returns the name of the environment variable that sets `address` ("host:port") as the proxy for
/// https, or an empty string if none does. Usernames and passwords in the values are ignored.
QString proxyVariable(const QString &address, const QProcessEnvironment &environment);

/// Returns the proxy that the environment variables set for https requests to `host`. They are
/// interpreted as in curl: a value without a scheme is an HTTP proxy, and the default port is 1080.
/// Returns NoProxy if `no_proxy` exempts the host, or std::nullopt if no variable sets a proxy.
///
/// Qt silently uses no proxy for a value that it can't read. For a scheme that Qt doesn't support,
/// this function returns the closest proxy type instead, so that the request either goes through
/// the proxy or fails.
std::optional<QNetworkProxy> environmentProxy(const QString &host,
                                              const QProcessEnvironment &environment);

} // namespace Purser
