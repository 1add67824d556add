// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatch.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace Purser {

namespace {

bool isAtWordBeginning(const QString &text, qsizetype place)
{
    return place == 0 || !text[place - 1].isLetterOrNumber();
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
        if (isAtWordBeginning(text, place))
            return true;
    }
    return false;
}

} // namespace

std::optional<TextMatch> textMatch(QStringView text, QStringView query)
{
    const QString folded = text.toString().toCaseFolded();
    const QString wanted = query.toString().toCaseFolded().simplified();
    if (folded.startsWith(wanted))
        return TextMatch::Beginning;
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    const auto isIn = [&](const QString &word) { return folded.contains(word); };
    if (!std::ranges::all_of(words, isIn))
        return std::nullopt;
    const auto begins = [&](const QString &word) { return beginsAWord(folded, word); };
    return std::ranges::all_of(words, begins) ? TextMatch::WordBeginnings : TextMatch::Inside;
}

} // namespace Purser
