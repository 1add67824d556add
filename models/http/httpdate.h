// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace Purser {

/// Parses an HTTP date (RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT") and returns it in UTC, or
/// std::nullopt on failure. The obsolete RFC 850 format is not supported.
std::optional<QDateTime> httpDate(QByteArrayView header);

} // namespace Purser
