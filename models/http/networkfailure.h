// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/httpexchange.h"
#include "models/values/proxyproblem.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QString>

#include <optional>

namespace Purser {

/// Pure functions that interpret Qt's network errors.
namespace NetworkFailure {

/// Returns the enumerator's name. Unlike errorString(), the name doesn't contain the URL and isn't
/// translated.
QString name(QNetworkReply::NetworkError error);

HttpReply::Failure failureOf(QNetworkReply::NetworkError error);

/// Returns true if Qt derived the error from a complete reply's status line. With a success status,
/// the same errors mean that the body couldn't be decompressed or was too large.
bool comesFromStatus(QNetworkReply::NetworkError error, int status);

/// Interprets an error that occurred before anything was sent. Returns the problem with `proxy`, or
/// std::nullopt if there is no proxy or the proxy didn't cause the error. `hasAddress` is true if
/// Qt has begun to connect, which it does only after resolving the proxy's name.
std::optional<ProxyProblem> proxyProblem(QNetworkReply::NetworkError error,
                                         const QNetworkProxy &proxy, bool hasAddress);

/// Returns true if `proxy` specifies a proxy server.
bool isProxy(const QNetworkProxy &proxy);
/// Returns the address of `proxy`, such as "proxy.example.com:8080".
QString addressOf(const QNetworkProxy &proxy);

} // namespace NetworkFailure

} // namespace Purser
