// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/textmatch.h"

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

bool isAtWordBeginning(QStringView text, qsizetype place)
{
    return place == 0 || !text[place - 1].isLetterOrNumber();
}

bool beginsAWord(QStringView text, const QString &word)
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

bool isNumber(QStringView text)
{
    return std::ranges::all_of(
        text, [](QChar character) { return character >= u'0' && character <= u'9'; });
}

TextQuery::TextQuery(QStringView query)
    : m_words(searchWords(query))
    , m_beginning(m_words.join(u' '))
{ }

std::optional<TextMatch> TextQuery::match(QStringView folded) const
{
    if (folded.startsWith(m_beginning))
        return TextMatch::Beginning;
    const auto isIn = [&](const QString &word) { return folded.contains(word); };
    if (!std::ranges::all_of(m_words, isIn))
        return std::nullopt;
    const auto begins = [&](const QString &word) { return beginsAWord(folded, word); };
    return std::ranges::all_of(m_words, begins) ? TextMatch::WordBeginnings : TextMatch::Inside;
}

std::optional<TextMatch> textMatch(QStringView text, QStringView query)
{
    return TextQuery(query).match(text.toString().toCaseFolded());
}

} // namespace Purser
