// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/straytext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

using Kind = StrayCharacter::Kind;
using Place = StrayCharacter::Place;

struct StrayText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::StrayText)
};

enum class Group { Quote, Space, LineBreak, Invisible };

Group groupOf(Kind kind)
{
    switch (kind) {
    case Kind::QuotationMark:
        return Group::Quote;
    case Kind::Space:
    case Kind::NoBreakSpace:
    case Kind::IdeographicSpace:
    case Kind::OtherSpace:
    case Kind::Tab:
        return Group::Space;
    case Kind::LineBreak:
        return Group::LineBreak;
    default:
        return Group::Invisible;
    }
}

QString groupWords(Group group, qsizetype count)
{
    const bool isOne = count == 1;
    switch (group) {
    case Group::Quote:
        //: Part of "Removed %1": quotation marks.
        return isOne ? StrayText::tr("a quotation mark")
                     : /*: Part of "Removed %1". */ StrayText::tr("quotation marks");
    case Group::Space:
        //: Part of "Removed %1".
        return isOne ? StrayText::tr("a space")
                     : /*: Part of "Removed %1". */ StrayText::tr("spaces");
    case Group::LineBreak:
        //: Part of "Removed %1".
        return isOne ? StrayText::tr("a line break")
                     : /*: Part of "Removed %1". */ StrayText::tr("line breaks");
    case Group::Invisible:
        //: Part of "Removed %1".
        return isOne ? StrayText::tr("an invisible character")
                     : /*: Part of "Removed %1". */ StrayText::tr("invisible characters");
    }
    return {};
}

QStringList groupsOf(const QList<StrayCharacter> &removed)
{
    QStringList words;
    for (const Group group : { Group::Quote, Group::Space, Group::LineBreak, Group::Invisible }) {
        const qsizetype count = std::ranges::count_if(
            removed, [group](const StrayCharacter &stray) { return groupOf(stray.kind) == group; });
        if (count > 0)
            words += groupWords(group, count);
    }
    return words;
}

/// The number of a character that has no name of its own here, e.g. "U+2003".
QString codeOf(const StrayCharacter &stray)
{
    return u"U+%1"_s.arg(QString::number(uint(stray.character), 16).toUpper(), 4, u'0');
}

} // namespace

QString strayName(const StrayCharacter &stray)
{
    switch (stray.kind) {
    case Kind::Space:
        return StrayText::tr("Space");
    case Kind::NoBreakSpace:
        return StrayText::tr("Non-breaking space");
    case Kind::IdeographicSpace:
        //: The wide space of Chinese and Japanese texts, U+3000.
        return StrayText::tr("Full-width space");
    case Kind::OtherSpace:
        //: %1 is its number in Unicode, e.g. U+2003.
        return StrayText::tr("Unusual space %1").arg(codeOf(stray));
    case Kind::Tab:
        return StrayText::tr("Tab");
    case Kind::LineBreak:
        return StrayText::tr("Line break");
    case Kind::ControlCharacter:
        //: %1 is its number in Unicode, e.g. U+0007.
        return StrayText::tr("Control character %1").arg(codeOf(stray));
    case Kind::ZeroWidthSpace:
        return StrayText::tr("Zero-width space");
    case Kind::ZeroWidthNonJoiner:
        return StrayText::tr("Zero-width non-joiner");
    case Kind::ZeroWidthJoiner:
        return StrayText::tr("Zero-width joiner");
    case Kind::WordJoiner:
        return StrayText::tr("Word joiner");
    case Kind::ByteOrderMark:
        return StrayText::tr("Byte order mark");
    case Kind::SoftHyphen:
        return StrayText::tr("Soft hyphen");
    case Kind::TextDirection:
        //: An invisible character that changes the direction of the text. %1 is its number in
        //: Unicode, e.g. U+202E.
        return StrayText::tr("Text direction mark %1").arg(codeOf(stray));
    case Kind::VariationSelector:
        //: An invisible character that selects another form of the one before it. %1 is its
        //: number in Unicode, e.g. U+FE0F.
        return StrayText::tr("Variation selector %1").arg(codeOf(stray));
    case Kind::TagCharacter:
        //: An invisible character of Unicode's tags. %1 is its number, e.g. U+E0061.
        return StrayText::tr("Tag character %1").arg(codeOf(stray));
    case Kind::HangulFiller:
        //: A blank character of the Korean script.
        return StrayText::tr("Hangul filler");
    case Kind::OtherInvisible:
        //: %1 is its number in Unicode, e.g. U+2063.
        return StrayText::tr("Invisible character %1").arg(codeOf(stray));
    case Kind::QuotationMark:
        return StrayText::tr("Quotation mark");
    }
    return {};
}

QString strayMessage(const QList<StrayCharacter> &strays)
{
    if (strays.isEmpty())
        return {};
    const StrayCharacter &first = strays.constFirst();
    const QString name = strayName(first);
    const QString position = QLocale().toString(first.position);
    QString one;
    switch (first.place) {
    case Place::Start:
        //: %1 is a character, e.g. "Space" or "Zero-width space".
        one = StrayText::tr("%1 at the start (position %2)").arg(name, position);
        break;
    case Place::Inside:
        //: %1 is a character, e.g. "Zero-width space".
        one = StrayText::tr("%1 at position %2").arg(name, position);
        break;
    case Place::End:
        //: %1 is a character, e.g. "Line break".
        one = StrayText::tr("%1 at the end (position %2)").arg(name, position);
        break;
    }
    if (strays.size() == 1)
        return one;
    //: %n is 2 or more; %1 is e.g. "Zero-width space at position 7".
    return StrayText::tr("%n unexpected characters. First: %1", nullptr, int(strays.size()))
        .arg(one);
}

QString removedMessage(const QList<StrayCharacter> &removed)
{
    if (removed.isEmpty())
        return {};
    //: %1 is a list, e.g. "quotation marks and a space".
    return StrayText::tr("Removed %1").arg(QLocale().createSeparatedList(groupsOf(removed)));
}

QString tidiedMessage(const TidiedText &tidied)
{
    QStringList removed = groupsOf(tidied.removed);
    if (!tidied.removedPath.isEmpty())
        removed += displayText(tidied.removedPath, 80);
    const QString list = QLocale().createSeparatedList(removed);
    if (!tidied.isHttpsAdded)
        return removed.isEmpty() ? QString() : StrayText::tr("Removed %1").arg(list);
    if (removed.isEmpty())
        return StrayText::tr("Added https://");
    //: %1 is a list, e.g. "quotation marks and a space".
    return StrayText::tr("Added https:// and removed %1").arg(list);
}

} // namespace Purser
