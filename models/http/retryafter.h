// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Purser {

/// Returns how long a `Retry-After` header asks the client to wait: a number of seconds, or an HTTP
/// date (RFC 9110, 10.2.3) relative to `now`. A delay of more than a day is reduced to a day.
/// Returns zero for a date in the past or a negative number, and std::nullopt if the header is
/// empty or invalid.
std::optional<std::chrono::seconds> retryAfter(QByteArrayView header, const QDateTime &now);

} // namespace Purser
