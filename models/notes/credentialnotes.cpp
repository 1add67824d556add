// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/credentialnotes.h"

namespace Purser {

namespace {

bool isLineBreak(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::LineSeparator
        || character == QChar::ParagraphSeparator;
}

bool isPairAt(QStringView text, qsizetype place)
{
    return place + 1 < text.size() && text[place].isHighSurrogate()
        && text[place + 1].isLowSurrogate();
}

/// `lineBreak` and `tab` stand for those that are in the text.
QString cleaned(QStringView text, qsizetype limit, QChar lineBreak, QChar tab)
{
    QString clean;
    for (qsizetype i = 0; i < text.size() && clean.size() < limit; ++i) {
        const QChar character = text[i];
        if (isPairAt(text, i)) {
            if (clean.size() + 2 > limit)
                break;
            clean += character;
            clean += text[++i];
        } else if (isLineBreak(character)) {
            if (character == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            clean += lineBreak;
        } else if (character == u'\t') {
            clean += tab;
        } else if (character.category() != QChar::Other_Control && !character.isSurrogate()) {
            clean += character;
        }
    }
    return clean;
}

} // namespace

bool CredentialNotes::isEmpty() const
{
    return registry.isEmpty() && image.isEmpty() && username.isEmpty() && owner.isEmpty()
        && expires.isNull() && text.isEmpty() && !lastCheck && !passwordChangedAt
        && unread.isEmpty();
}

QString notesLine(QStringView text)
{
    return cleaned(text.trimmed(), maxNotesLine, u' ', u' ').trimmed();
}

QString notesText(QStringView text)
{
    return cleaned(text, maxNotesText, u'\n', u'\t');
}

bool isStorable(const QDate &date)
{
    constexpr int maxYear = 9999;
    return date.isValid() && date.year() >= 1 && date.year() <= maxYear;
}

} // namespace Purser
