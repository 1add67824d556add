// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apikey.h"

#include <QNetworkRequest>
#include <QUrl>

class QNetworkAccessManager;

namespace Purser {

/// What every request to the service carries and leaves out: the one place for it.
namespace RequestPolicy {

/// No redirects, HTTP/1.1, no cookies, no cache, no stored authentication, Purser's own user agent,
/// and the key in `X-Api-Key`.
QNetworkRequest request(const QUrl &url, const ApiKey &key);

/// Takes away what a manager would add by itself.
void apply(QNetworkAccessManager &manager);

} // namespace RequestPolicy

} // namespace Purser
