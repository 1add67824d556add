// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/straycharacters.h"

#include <QSet>
#include <QTest>

#include <optional>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = StrayCharacter::Kind;
using Place = StrayCharacter::Place;

namespace {

QString character(char32_t point)
{
    return QStringView(QChar::fromUcs4(point))
        .toString(); // QString::fromUcs4() drops a byte order mark
}

/// "12 Space Start, …": position, kind and place of each.
QString described(const QList<StrayCharacter> &found)
{
    static const QStringList kinds{
        u"Space"_s,
        u"NoBreakSpace"_s,
        u"IdeographicSpace"_s,
        u"OtherSpace"_s,
        u"Tab"_s,
        u"LineBreak"_s,
        u"Control"_s,
        u"ZeroWidthSpace"_s,
        u"ZeroWidthNonJoiner"_s,
        u"ZeroWidthJoiner"_s,
        u"WordJoiner"_s,
        u"ByteOrderMark"_s,
        u"SoftHyphen"_s,
        u"TextDirection"_s,
        u"VariationSelector"_s,
        u"Tag"_s,
        u"HangulFiller"_s,
        u"OtherInvisible"_s,
        u"Quote"_s,
    };
    static const QStringList places{ u"start"_s, u"inside"_s, u"end"_s };
    QStringList each;
    for (const StrayCharacter &stray : found)
        each += u"%1 %2 %3"_s.arg(QString::number(stray.position), kinds[int(stray.kind)],
                                  places[int(stray.place)]);
    return each.join(u", "_s);
}

/// Unicode's prepended concatenation marks: format characters that are seen.
bool isSeenAlthoughFormat(char32_t point)
{
    return (point >= 0x600 && point <= 0x605) || point == 0x6DD || point == 0x70F || point == 0x890
        || point == 0x891 || point == 0x8E2 || point == 0x110BD || point == 0x110CD;
}

/// What Unicode says of it; nothing for what can be either: fillers, blanks, variation selectors
/// and what is kept for more of them.
std::optional<bool> isHardlySeen(uint point)
{
    switch (QChar::category(point)) {
    case QChar::Separator_Space:
        return point != ' ';
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isSeenAlthoughFormat(point);
    case QChar::Mark_NonSpacing:
    case QChar::Letter_Other:
    case QChar::Symbol_Other:
    case QChar::Other_NotAssigned:
        return std::nullopt;
    default:
        return false;
    }
}

} // namespace

class TestStrayCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsFoundInsideByKindAndPosition_data()
    {
        QTest::addColumn<uint>("point");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, uint point, Kind kind) {
            QTest::newRow(name) << point << kind;
        };
        row("NUL", 0, Kind::ControlCharacter);
        row("bell", 7, Kind::ControlCharacter);
        row("tab", 9, Kind::Tab);
        row("line feed", 0xA, Kind::LineBreak);
        row("vertical tab", 0xB, Kind::LineBreak);
        row("form feed", 0xC, Kind::LineBreak);
        row("carriage return", 0xD, Kind::LineBreak);
        row("escape", 0x1B, Kind::ControlCharacter);
        row("delete", 0x7F, Kind::ControlCharacter);
        row("next line", 0x85, Kind::LineBreak);
        row("C1", 0x9B, Kind::ControlCharacter);
        row("no-break space", 0xA0, Kind::NoBreakSpace);
        row("soft hyphen", 0xAD, Kind::SoftHyphen);
        row("combining grapheme joiner", 0x34F, Kind::OtherInvisible);
        row("Arabic letter mark", 0x61C, Kind::TextDirection);
        row("Hangul choseong filler", 0x115F, Kind::HangulFiller);
        row("Hangul jungseong filler", 0x1160, Kind::HangulFiller);
        row("Ogham space", 0x1680, Kind::OtherSpace);
        row("Khmer inherent vowel", 0x17B4, Kind::OtherInvisible);
        row("Mongolian variation selector", 0x180B, Kind::VariationSelector);
        row("Mongolian vowel separator", 0x180E, Kind::OtherInvisible);
        row("en quad", 0x2000, Kind::OtherSpace);
        row("em space", 0x2003, Kind::OtherSpace);
        row("figure space", 0x2007, Kind::NoBreakSpace);
        row("hair space", 0x200A, Kind::OtherSpace);
        row("zero-width space", 0x200B, Kind::ZeroWidthSpace);
        row("zero-width non-joiner", 0x200C, Kind::ZeroWidthNonJoiner);
        row("zero-width joiner", 0x200D, Kind::ZeroWidthJoiner);
        row("left-to-right mark", 0x200E, Kind::TextDirection);
        row("right-to-left mark", 0x200F, Kind::TextDirection);
        row("line separator", 0x2028, Kind::LineBreak);
        row("paragraph separator", 0x2029, Kind::LineBreak);
        row("right-to-left override", 0x202E, Kind::TextDirection);
        row("narrow no-break space", 0x202F, Kind::NoBreakSpace);
        row("mathematical space", 0x205F, Kind::OtherSpace);
        row("word joiner", 0x2060, Kind::WordJoiner);
        row("invisible separator", 0x2063, Kind::OtherInvisible);
        row("first isolate", 0x2066, Kind::TextDirection);
        row("last isolate", 0x2069, Kind::TextDirection);
        row("deprecated format", 0x206A, Kind::OtherInvisible);
        row("Braille blank", 0x2800, Kind::OtherInvisible);
        row("ideographic space", 0x3000, Kind::IdeographicSpace);
        row("Hangul filler", 0x3164, Kind::HangulFiller);
        row("variation selector 1", 0xFE00, Kind::VariationSelector);
        row("variation selector 16", 0xFE0F, Kind::VariationSelector);
        row("byte order mark", 0xFEFF, Kind::ByteOrderMark);
        row("half-width Hangul filler", 0xFFA0, Kind::HangulFiller);
        row("interlinear annotation", 0xFFF9, Kind::OtherInvisible);
        row("swapped byte order mark", 0xFFFE, Kind::OtherInvisible);
        row("shorthand format", 0x1BCA0, Kind::OtherInvisible);
        row("musical format", 0x1D173, Kind::OtherInvisible);
        row("language tag", 0xE0001, Kind::TagCharacter);
        row("tag of a letter", 0xE0061, Kind::TagCharacter);
        row("variation selector 17", 0xE0100, Kind::VariationSelector);
        row("variation selector 256", 0xE01EF, Kind::VariationSelector);
        row("kept for the future", 0xE0FFF, Kind::OtherInvisible);
    }

    void eachIsFoundInsideByKindAndPosition()
    {
        QFETCH(const uint, point);
        QFETCH(const Kind, kind);
        // An emoji before it is one place.
        const QString text = u"a😀b"_s + character(point) + u"c"_s;
        const QList<StrayCharacter> found = strayCharacters(text);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].kind, kind);
        QCOMPARE(found[0].place, Place::Inside);
        QCOMPARE(found[0].position, 4);
        QCOMPARE(uint(found[0].character), point);
        QCOMPARE(withoutCharacters(text, found), u"a😀bc"_s);

        QCOMPARE(strayCharacters(character(point) + u"a"_s).value(0).place, Place::Start);
        QCOMPARE(strayCharacters(u"a"_s + character(point)).value(0).place, Place::End);
    }

    void allOfUnicodeThatIsHardlySeenIsFoundAndNothingElse()
    {
        constexpr uint blockSize = 0x1000;
        for (uint block = 0; block <= QChar::LastValidCodePoint; block += blockSize) {
            QString text = u"a"_s;
            for (uint point = block; point < block + blockSize; ++point)
                text += (QChar::isSurrogate(point) ? u"a"_s : character(point)) + u'a';
            QSet<uint> found;
            for (const StrayCharacter &stray : strayCharacters(text))
                found.insert(stray.character);
            for (uint point = block; point < block + blockSize; ++point) {
                const std::optional<bool> isMeant = isHardlySeen(point);
                if (isMeant && found.contains(point) != *isMeant)
                    QFAIL(qPrintable(u"U+"_s + QString::number(point, 16)));
            }
        }
    }

    void endsAreLookedAtMoreClosely_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *name, const QString &text, const QString &found,
                            const QString &rest) { QTest::newRow(name) << text << found << rest; };
        row("empty", u""_s, u""_s, u""_s);
        row("plain", u"pass"_s, u""_s, u"pass"_s);
        row("ordinary spaces inside", u"correct horse  battery"_s, u""_s,
            u"correct horse  battery"_s);
        row("space first", u" a"_s, u"1 Space start"_s, u"a"_s);
        row("spaces last", u"a  "_s, u"2 Space end, 3 Space end"_s, u"a"_s);
        row("spaces alone", u"  "_s, u"1 Space start, 2 Space start"_s, u""_s);
        row("line end", u"a\n"_s, u"2 LineBreak end"_s, u"a"_s);
        row("line end of Windows", u"a\r\n"_s, u"2 LineBreak end"_s, u"a"_s);
        row("two of them", u"a\r\n\r\n"_s, u"2 LineBreak end, 4 LineBreak end"_s, u"a"_s);
        row("one inside", u"a\r\nb"_s, u"2 LineBreak inside"_s, u"ab"_s);
        row("a space before the line end", u"a \n"_s, u"2 Space end, 3 LineBreak end"_s, u"a"_s);
        row("a space behind what is not seen", u"\uFEFF a"_s,
            u"1 ByteOrderMark start, 2 Space start"_s, u"a"_s);
        row("a combining accent is a letter's", u"e\u0301"_s, u""_s, u"e\u0301"_s);
        row("other scripts", u"пароль密码パスワード🔑"_s, u""_s, u"пароль密码パスワード🔑"_s);
        row("half a character", u"a"_s + QChar(0xD83D), u""_s, u"a"_s + QChar(0xD83D));
        row("half a character beside one", QString(QChar(0xDE00)) + u"\u200B"_s,
            u"2 ZeroWidthSpace end"_s, QString(QChar(0xDE00)));

        row("typographic quotes", u"“a”"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("German quotes", u"„a“"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("Swedish quotes", u"”a”"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("single quotes", u"‘a’"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("low single quotes", u"‚a‘"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("guillemets", u"«a»"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("guillemets inwards", u"»a«"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("French", u"«\u202Fa\u202F»"_s,
            u"1 Quote start, 2 NoBreakSpace start, 4 NoBreakSpace end, 5 Quote end"_s, u"a"_s);
        row("corner brackets", u"「a」"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("white corner brackets", u"『a』"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("full-width quotes", u"＂a＂"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("ASCII quotes", u"\"a\""_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("apostrophes", u"'a'"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("backticks", u"`a`"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("corrected at one end only", u"\"a”"_s, u"1 Quote start, 3 Quote end"_s, u"a"_s);
        row("quotes and spaces", u" “ a ” "_s,
            u"1 Space start, 2 Quote start, 3 Space start, 5 Space end, 6 Quote end, 7 Space end"_s,
            u"a"_s);
        row("quotes in quotes", u"“'a'”"_s,
            u"1 Quote start, 2 Quote start, 4 Quote end, 5 Quote end"_s, u"a"_s);
        row("an opening one alone", u"“a"_s, u"1 Quote start"_s, u"a"_s);
        row("a closing one alone", u"a”"_s, u"2 Quote end"_s, u"a"_s);

        row("an ASCII quote alone", u"\"a"_s, u""_s, u"\"a"_s);
        row("an apostrophe alone", u"boss’"_s, u""_s, u"boss’"_s);
        row("two quotations", u"“a” or “b”"_s, u""_s, u"“a” or “b”"_s);
        row("two in ASCII", u"\"a\" or \"b\""_s, u""_s, u"\"a\" or \"b\""_s);
        row("a quotation at the end", u"Team «A»"_s, u""_s, u"Team «A»"_s);
        row("nothing between them", u"\"\""_s, u""_s, u"\"\""_s);
        row("one mark", u"”"_s, u""_s, u"”"_s);
        row("marks of two kinds", u"\"a'"_s, u""_s, u"\"a'"_s);

        const QString json = u"{\n  \"type\": \"service_account\",\r\n\t\"id\": 1\n}"_s;
        row("a key file", json, u""_s, json);
        row("a key file with its line end", json + u'\n',
            u"%1 LineBreak end"_s.arg(json.size() + 1), json);
        row("a no-break space in a key file", u"{\n\u00A0\"a\": 1}"_s, u"3 NoBreakSpace inside"_s,
            u"{\n\"a\": 1}"_s);
        row("lines that are no key file", u"{a\nb"_s, u"3 LineBreak inside"_s, u"{ab"_s);
    }

    void endsAreLookedAtMoreClosely()
    {
        QFETCH(const QString, text);
        const QList<StrayCharacter> found = strayCharacters(text);
        QTEST(described(found), "found");
        QTEST(withoutCharacters(text, found), "rest");
    }

    void whatIsLeftHasNoMoreOfThem()
    {
        for (const QString &text :
             { u" \u200B“\u202E a\u00ADb \u2060” \r\n"_s, u"\t\"'`x`'\"\t"_s, u"\uFE0F\u3000"_s }) {
            const QString rest = withoutCharacters(text, strayCharacters(text));
            QVERIFY2(strayCharacters(rest).isEmpty(), qPrintable(rest));
        }
    }
};

QTEST_GUILESS_MAIN(TestStrayCharacters)
#include "tst_straycharacters.moc"
