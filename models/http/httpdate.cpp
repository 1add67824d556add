// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/httpdate.h"

#include <QString>

namespace Purser {

std::optional<QDateTime> httpDate(QByteArrayView header)
{
    // "GMT" is the only zone that the HTTP date knows; to Qt it is an RFC 2822 offset.
    const QDateTime date =
        QDateTime::fromString(QString::fromLatin1(header.trimmed())
                                  .replace(QLatin1StringView("GMT"), QLatin1StringView("+0000")),
                              Qt::RFC2822Date);
    return date.isValid() ? std::optional(date.toUTC()) : std::nullopt;
}

} // namespace Purser
