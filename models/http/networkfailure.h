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

/// Interprets Qt's network errors, as pure functions.
namespace NetworkFailure {

/// Returns the name of the enumerator. In contrast to errorString(), it doesn't contain the URL and
/// isn't translated.
QString name(QNetworkReply::NetworkError error);

HttpReply::Failure failureOf(QNetworkReply::NetworkError error);

/// Returns true if Qt derived the error from the status line of a complete reply. With a status of
/// success, the same errors mean that the body couldn't be decompressed or was too large.
bool comesFromStatus(QNetworkReply::NetworkError error, int status);

/// Returns what an error that occurred before anything was sent says about `proxy`, or std::nullopt
/// if there is no proxy or the error isn't about it. `hasAddress` is true if Qt has begun to
/// connect, for which it looks up the proxy's name first.
std::optional<ProxyProblem> proxyProblem(QNetworkReply::NetworkError error,
                                         const QNetworkProxy &proxy, bool hasAddress);

/// Returns true if requests are sent to `proxy`.
bool isProxy(const QNetworkProxy &proxy);
/// Returns the address, such as "proxy.example.com:8080".
QString addressOf(const QNetworkProxy &proxy);

} // namespace NetworkFailure

} // namespace Purser
