// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

#include <string>

namespace Purser {

/// Returns the Unicode code points of `text`. Unpaired surrogates (U+D800 to U+DFFF) are kept,
/// whereas QString::toUcs4() replaces them with the replacement character.
inline std::u32string codePoints(QStringView text)
{
    std::u32string points;
    points.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            points.push_back(QChar::surrogateToUcs4(unit, text[++i]));
        else
            points.push_back(unit.unicode());
    }
    return points;
}

} // namespace Purser
