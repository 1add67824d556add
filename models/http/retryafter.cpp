// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/retryafter.h"

#include "models/http/httpdate.h"

#include <algorithm>
#include <limits>

namespace Purser {

using namespace std::chrono_literals;

namespace {

/// Also one of more digits than any integer type holds.
bool isInteger(QByteArrayView text)
{
    if (text.startsWith('-') || text.startsWith('+'))
        text = text.sliced(1);
    return !text.isEmpty()
        && std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

} // namespace

std::optional<std::chrono::seconds> retryAfter(QByteArrayView header, const QDateTime &now)
{
    const QByteArrayView text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;

    bool isNumber = false;
    qint64 seconds = text.toByteArray().toLongLong(&isNumber);
    if (!isNumber && isInteger(text)) {
        seconds = text.front() == '-' ? 0 : std::numeric_limits<qint64>::max();
    } else if (!isNumber) {
        const std::optional<QDateTime> until = httpDate(text);
        if (!until)
            return std::nullopt;
        seconds = now.secsTo(*until);
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, std::chrono::seconds(24h));
}

} // namespace Purser
