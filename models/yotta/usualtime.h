// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <string_view>

namespace Purser {

/// Parses a UTC time such as `2026-01-02T03:04:05`, optionally with milliseconds and a final `Z`.
/// Returns std::nullopt for any other format. QDateTime::fromString() supports more formats, but is
/// about ten times slower.
template<typename Char> std::optional<QDateTime> usualTime(std::basic_string_view<Char> text)
{
    constexpr size_t seconds = 19; // number of characters up to the seconds
    constexpr size_t milliseconds = 23;
    constexpr char form[] = "####-##-##T##:##:##.###";
    if (!text.empty() && text.back() == Char('Z'))
        text.remove_suffix(1);
    if (text.size() != seconds && text.size() != milliseconds)
        return std::nullopt;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isRight = form[i] == '#' ? text[i] >= Char('0') && text[i] <= Char('9')
                                            : text[i] == Char(form[i]);
        if (!isRight)
            return std::nullopt;
    }
    const auto number = [text](size_t at, size_t digits) {
        int value = 0;
        for (size_t i = at; i < at + digits; ++i)
            value = value * 10 + int(text[i] - Char('0'));
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2),
                     text.size() == milliseconds ? number(20, 3) : 0);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QDateTime(date, time, QTimeZone::UTC);
#else
    return QDateTime(date, time, Qt::UTC);
#endif
}

} // namespace Purser
