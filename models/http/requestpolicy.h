// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>
#include <QUrl>

class QNetworkAccessManager;

namespace Purser {

/// The settings that all requests have in common.
namespace RequestPolicy {

/// Returns a request with Purser's user agent, but without redirects, HTTP/2, compression, cookies,
/// cache, or stored authentication. The caller has to add its own authentication, which is sent
/// with this request only.
QNetworkRequest request(const QUrl &url);

/// Disables redirects and the automatic deletion of replies.
void apply(QNetworkAccessManager &manager);

} // namespace RequestPolicy

} // namespace Purser
