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

/// What Qt's errors of a reply mean, as pure functions.
namespace NetworkFailure {

/// The enumerator's name instead of errorString(), which contains the URL and is translated.
QString name(QNetworkReply::NetworkError error);

HttpReply::Failure failureOf(QNetworkReply::NetworkError error);

/// Qt derives these errors from the status line of a reply that came whole. Under a status of
/// success the same ones mean that the body could not be decompressed, or grew beyond measure.
bool comesFromStatus(QNetworkReply::NetworkError error, int status);

/// What an error from before anything was sent says about `proxy`; nothing if there is none, or it
/// is not about that. `hasAddress`: Qt has begun to connect, for which it looks up the proxy's name
/// first.
std::optional<ProxyProblem> proxyProblem(QNetworkReply::NetworkError error,
                                         const QNetworkProxy &proxy, bool hasAddress);

/// Whether requests are sent to it.
bool isProxy(const QNetworkProxy &proxy);
/// "proxy.example.com:8080"
QString addressOf(const QNetworkProxy &proxy);

} // namespace NetworkFailure

} // namespace Purser
