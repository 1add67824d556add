// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plaintext.h"

#include "models/text/codepoints.h"

#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

bool actsOnTheText(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// A tooltip is as wide as its longest word, so that a very long one gets places to break at.
QString withBreaks(const QString &text)
{
    constexpr int maxWord = 60; // letters
    QString broken;
    int letters = 0;
    for (const QChar unit : text) {
        if (letters >= maxWord && !unit.isLowSurrogate()) {
            broken += QChar(0x200B); // zero-width space
            letters = 0;
        }
        broken += unit;
        letters = unit.isSpace() ? 0 : letters + 1;
    }
    return broken;
}

QString codeOf(char32_t character)
{
    return u"‹U+%1›"_s.arg(uint(character), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

QString displayText(QStringView text, qsizetype limit)
{
    QString shown;
    qsizetype count = 0;
    for (const char32_t character : codePoints(text.left(2 * limit + 2))) {
        if (count++ == limit)
            return shown + u'…';
        if (character == U'\n' || character == U'\r' || character == U'\t')
            shown += u' ';
        else if (actsOnTheText(character))
            shown += codeOf(character);
        else
            shown += QString::fromUcs4(&character, 1);
    }
    return shown;
}

QString tooltipText(QStringView text)
{
    // A tooltip takes what looks like markup for markup; escaped and wrapped, it is surely text.
    return u"<span>%1</span>"_s.arg(withBreaks(displayText(text)).toHtmlEscaped());
}

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression bracketed(u"\\s*\\(&[^&]\\)"_s);
    QString plain = text;
    plain.remove(bracketed);
    plain.replace("&&"_L1, "\1"_L1).remove(u'&').replace(u'\1', u'&');
    return plain;
}

} // namespace Purser
