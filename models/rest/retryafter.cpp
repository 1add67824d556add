// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/retryafter.h"

#include "models/rest/httpdate.h"

#include <algorithm>

namespace Purser {

using namespace std::chrono_literals;

std::optional<std::chrono::seconds> retryAfter(QByteArrayView header, const QDateTime &now)
{
    const QByteArrayView text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;

    bool isNumber = false;
    qint64 seconds = text.toByteArray().toLongLong(&isNumber);
    if (!isNumber) {
        const std::optional<QDateTime> until = httpDate(text);
        if (!until)
            return std::nullopt;
        seconds = now.secsTo(*until);
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, std::chrono::seconds(24h));
}

} // namespace Purser
