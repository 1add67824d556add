// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Purser {

/// How long a `Retry-After` header asks to wait: seconds, or an HTTP date (RFC 9110, 10.2.3)
/// counted from `now`. At most a day, however far away the end is; nothing when the header is
/// absent or unreadable.
std::optional<std::chrono::seconds> retryAfter(QByteArrayView header, const QDateTime &now);

} // namespace Purser
