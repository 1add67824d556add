// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/retryafter.h"

#include <QString>

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
        // "GMT" is the only zone that the HTTP date knows; to Qt it is an RFC 2822 offset.
        const QDateTime until = QDateTime::fromString(
            QString::fromLatin1(text).replace(QLatin1StringView("GMT"), QLatin1StringView("+0000")),
            Qt::RFC2822Date);
        if (!until.isValid())
            return std::nullopt;
        seconds = now.secsTo(until);
    }
    return std::clamp(std::chrono::seconds(seconds), 0s, std::chrono::seconds(24h));
}

} // namespace Purser
