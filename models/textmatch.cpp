// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/textmatch.h"

#include <QString>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

bool isAroundWords(QChar character)
{
    switch (character.category()) {
    case QChar::Punctuation_InitialQuote: // “ ‘ «
    case QChar::Punctuation_FinalQuote: // ” ’ »
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width and bidirectional characters
        return true;
    default:
        return u"\"'`,;„‚「」『』，；、"_s.contains(character);
    }
}

QStringView withoutSurroundings(QStringView word)
{
    while (!word.isEmpty() && isAroundWords(word.front()))
        word = word.mid(1);
    while (!word.isEmpty() && isAroundWords(word.back()))
        word.chop(1);
    return word;
}

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

QStringList searchWords(QStringView query)
{
    QStringList words;
    const QString wanted = query.toString().toCaseFolded().simplified();
    for (const QStringView word : QStringView(wanted).split(u' ')) {
        if (const QStringView inner = withoutSurroundings(word); !inner.isEmpty())
            words += inner.toString();
    }
    return words;
}

std::optional<TextMatch> textMatch(QStringView text, QStringView query)
{
    const QString folded = text.toString().toCaseFolded();
    const QStringList words = searchWords(query);
    if (folded.startsWith(words.join(u' ')))
        return TextMatch::Beginning;
    const auto isIn = [&](const QString &word) { return folded.contains(word); };
    if (!std::ranges::all_of(words, isIn))
        return std::nullopt;
    const auto begins = [&](const QString &word) { return beginsAWord(folded, word); };
    return std::ranges::all_of(words, begins) ? TextMatch::WordBeginnings : TextMatch::Inside;
}

} // namespace Purser
