// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

#include <string>

namespace Purser {

/// Calls `use` with each Unicode code point of `text`. Unpaired surrogates (U+D800 to U+DFFF) are
/// kept, whereas QString::toUcs4() replaces them with the replacement character.
template<typename Use> void forEachCodePoint(QStringView text, Use &&use)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            use(QChar::surrogateToUcs4(unit, text[++i]));
        else
            use(char32_t(unit.unicode()));
    }
}

/// Returns the code points, as forEachCodePoint() passes them.
inline std::u32string codePoints(QStringView text)
{
    std::u32string points;
    points.reserve(size_t(text.size()));
    forEachCodePoint(text, [&points](char32_t point) { points.push_back(point); });
    return points;
}

} // namespace Purser
