// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>
#include <QUrl>

class QNetworkAccessManager;

namespace Purser {

/// What every request carries and leaves out: the one place for it.
namespace RequestPolicy {

/// No redirects, HTTP/1.1, no compression, no cookies, no cache, no stored authentication, and
/// Purser's own user agent. What authenticates the request is added by who sends it, so that it
/// goes nowhere else.
QNetworkRequest request(const QUrl &url);

/// Takes away what a manager would add by itself.
void apply(QNetworkAccessManager &manager);

} // namespace RequestPolicy

} // namespace Purser
