// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace Purser {

/// Elsewhere the system's settings are not in the environment.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
constexpr bool hasProxyVariables = true;
#else
constexpr bool hasProxyVariables = false;
#endif

/// The environment variable that names the proxy at `address` ("host:port") for https; empty if
/// none does. A value's user name and password play no part, and are not kept.
QString proxyVariable(const QString &address, const QProcessEnvironment &environment);

/// The proxy that the environment variables name for https requests to `host`, as curl reads them:
/// a value without a scheme is an HTTP proxy, and one without a port means port 1080. NoProxy if
/// `no_proxy` exempts the host; std::nullopt if no variable names a proxy.
///
/// Qt uses no proxy for a value that it can't read, and neither tells nor warns about it. For a
/// scheme that Qt doesn't support, this returns the closest proxy type instead, so that the request
/// goes to the proxy or fails.
std::optional<QNetworkProxy> environmentProxy(const QString &host,
                                              const QProcessEnvironment &environment);

} // namespace Purser
