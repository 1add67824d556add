// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrules.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Rule = ValidationResult::Rule;

namespace {

const QString astral = u"😀"_s;
const QString highHalf(QChar(0xD83D));
const QString lowHalf(QChar(0xDE00));

QString repeated(const QString &text, int times)
{
    return text.repeated(times);
}

/// The contract's name rule once more, written from its sentence and not from the code.
bool isNameByHand(const QString &name)
{
    const QString letters = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
    const QString others = letters + u"0123456789@._-"_s;
    if (name.isEmpty() || name.size() > 20 || !letters.contains(name.front()))
        return false;
    for (const QChar character : name) {
        if (!others.contains(character))
            return false;
    }
    return true;
}

QString randomName(QRandomGenerator &random)
{
    // Weighted towards what is allowed, and towards the neighbours of what is.
    static const QStringList pieces{ u"a"_s,   u"Z"_s,      u"m"_s,           u"q"_s,      u"A"_s,
                                     u"z"_s,   u"0"_s,      u"9"_s,           u"@"_s,      u"."_s,
                                     u"_"_s,   u"-"_s,      u" "_s,           u"/"_s,      u":"_s,
                                     u"["_s,   u"`"_s,      u"{"_s,           u"+"_s,      u"\n"_s,
                                     u"é"_s,   u"\u0131"_s, u"\u212A"_s,      u"\u0660"_s, astral,
                                     highHalf, lowHalf,     QString(QChar(0)) };
    const int alphabet = random.bounded(3) == 0 ? int(pieces.size()) : 12;
    QString name;
    const int length = random.bounded(24);
    for (int i = 0; i < length; ++i)
        name += pieces.at(random.bounded(alphabet));
    return name;
}

} // namespace

class TestCredentialRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesANewName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("position");
        QTest::addColumn<uint>("character");
        const auto kept = [](const char *row, const QString &name) {
            QTest::newRow(row) << name << Rule::None << int(name.size()) << 0 << 0U;
        };
        const auto broken = [](const char *row, const QString &name, Rule rule, int length,
                               int position = 0, uint character = 0) {
            QTest::newRow(row) << name << rule << length << position << character;
        };

        kept("1 character", u"a"_s);
        kept("upper case", u"Z"_s);
        kept("20 characters", u"a"_s + repeated(u"9"_s, 19));
        kept("every sign", u"aZ09@._-"_s);
        kept("ends in a sign", u"a-"_s);

        broken("empty", u""_s, Rule::Empty, 0);
        broken("21 characters", repeated(u"a"_s, 21), Rule::TooLong, 21);
        broken("20 and a line break", repeated(u"a"_s, 20) + u'\n', Rule::CharacterNotAllowed, 21,
               21, '\n');
        broken("trailing line break", u"abc\n"_s, Rule::CharacterNotAllowed, 4, 4, '\n');
        broken("digit first", u"1a"_s, Rule::MustStartWithLetter, 2, 1, '1');
        broken("at first", u"@a"_s, Rule::MustStartWithLetter, 2, 1, '@');
        broken("dot first", u".a"_s, Rule::MustStartWithLetter, 2, 1, '.');
        broken("underscore first", u"_a"_s, Rule::MustStartWithLetter, 2, 1, '_');
        broken("hyphen first", u"-a"_s, Rule::MustStartWithLetter, 2, 1, '-');
        broken("emoji first", astral + u'a', Rule::MustStartWithLetter, 2, 1, 0x1F600);
        broken("other script first", u"éa"_s, Rule::MustStartWithLetter, 2, 1, 0xE9);
        broken("space first", u" a"_s, Rule::CharacterNotAllowed, 2, 1, ' ');
        broken("space inside", u"my name"_s, Rule::CharacterNotAllowed, 7, 3, ' ');
        broken("space last", u"name "_s, Rule::CharacterNotAllowed, 5, 5, ' ');
        broken("letter of another script", u"naïve"_s, Rule::CharacterNotAllowed, 5, 3, 0xEF);
        broken("letter that folds to ASCII", u"a\u212A"_s, Rule::CharacterNotAllowed, 2, 2, 0x212A);
        broken("digit of another script", u"a\u0661"_s, Rule::CharacterNotAllowed, 2, 2, 0x661);
        broken("slash", u"a/b"_s, Rule::CharacterNotAllowed, 3, 2, '/');
        broken("emoji inside", u"a"_s + astral, Rule::CharacterNotAllowed, 2, 2, 0x1F600);
        broken("the first broken character counts", u"a b/c"_s, Rule::CharacterNotAllowed, 5, 2,
               ' ');
        broken("an emoji is one place", u"a"_s + astral + u'1', Rule::CharacterNotAllowed, 3, 2,
               0x1F600);
        broken("a character before the length", u"a b"_s + repeated(u"c"_s, 20),
               Rule::CharacterNotAllowed, 23, 2, ' ');
        broken("nul", u"ab"_s + QChar(0), Rule::CharacterNotAllowed, 3, 3, 0);
        broken("high half", u"ab"_s + highHalf, Rule::InvalidUnicode, 3, 3);
        broken("low half", u"a"_s + lowHalf + u'b', Rule::InvalidUnicode, 3, 2);
        broken("half behind an emoji", u"a"_s + astral + highHalf, Rule::InvalidUnicode, 3, 3);
    }

    void judgesANewName()
    {
        QFETCH(const QString, name);
        QFETCH(const int, length);
        const ValidationResult verdict = CredentialRules::validateNewName(name);
        QTEST(verdict.rule, "rule");
        QCOMPARE(verdict.length, length);
        QCOMPARE(verdict.limit, 20);
        QTEST(verdict.position, "position");
        QTEST(uint(verdict.character), "character");
        QCOMPARE(verdict.isValid(), verdict.rule == Rule::None);
    }

    void agreesWithAHandWrittenCheckOnThousandsOfNames()
    {
        QRandomGenerator random(20260117);
        int keptCount = 0;
        constexpr int count = 20'000;
        for (int i = 0; i < count; ++i) {
            const QString name = randomName(random);
            const bool isKept = CredentialRules::validateNewName(name).isValid();
            QVERIFY2(isKept == isNameByHand(name),
                     qPrintable(QString::fromLatin1(name.toUtf8().toHex())));
            keptCount += isKept ? 1 : 0;
        }
        // Otherwise one of the two sides was hardly looked at.
        QVERIFY(keptCount > count / 10);
        QVERIFY(keptCount < count - count / 10);
    }

    void aLegacyNameMayStayButAChangedOneIsHeldToThePattern_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("current");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<int>("length");
        QTest::newRow("legacy digit first") << u"3d-recon"_s << u"3d-recon"_s << Rule::None << 8;
        QTest::newRow("legacy space") << u"my name"_s << u"my name"_s << Rule::None << 7;
        QTest::newRow("legacy emoji is one") << u"a😀"_s << u"a😀"_s << Rule::None << 2;
        QTest::newRow("legacy changed")
            << u"3d-recon2"_s << u"3d-recon"_s << Rule::MustStartWithLetter << 9;
        QTest::newRow("legacy in another case")
            << u"3D-recon"_s << u"3d-recon"_s << Rule::MustStartWithLetter << 8;
        QTest::newRow("mended") << u"d3-recon"_s << u"3d-recon"_s << Rule::None << 8;
        QTest::newRow("emptied") << u""_s << u"abc"_s << Rule::Empty << 0;
        QTest::newRow("empty as it was") << u""_s << u""_s << Rule::None << 0;
        QTest::newRow("21 changed") << repeated(u"a"_s, 21) << u"a"_s << Rule::TooLong << 21;
    }

    void aLegacyNameMayStayButAChangedOneIsHeldToThePattern()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, current);
        const ValidationResult verdict = CredentialRules::validateRename(name, current);
        QTEST(verdict.rule, "rule");
        QTEST(verdict.length, "length");
        QCOMPARE(verdict.limit, 20);
    }

    void judgesUserNameAndPasswordByTheirLengthInCodePoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("position");
        QTest::newRow("empty") << u""_s << Rule::Empty << 0 << 0;
        QTest::newRow("1") << u"a"_s << Rule::None << 1 << 0;
        QTest::newRow("255") << repeated(u"a"_s, 255) << Rule::None << 255 << 0;
        QTest::newRow("256") << repeated(u"a"_s, 256) << Rule::TooLong << 256 << 0;
        QTest::newRow("255 emoji, 510 units") << repeated(astral, 255) << Rule::None << 255 << 0;
        QTest::newRow("256 emoji") << repeated(astral, 256) << Rule::TooLong << 256 << 0;
        QTest::newRow("254 and an emoji")
            << repeated(u"a"_s, 254) + astral << Rule::None << 255 << 0;
        QTest::newRow("255 and an emoji")
            << repeated(u"a"_s, 255) + astral << Rule::TooLong << 256 << 0;
        QTest::newRow("a line break counts")
            << repeated(u"a"_s, 255) + u'\n' << Rule::TooLong << 256 << 0;
        QTest::newRow("any character") << u" \t\n\"\\ä€"_s + QChar(0) << Rule::None << 8 << 0;
        QTest::newRow("a space alone") << u" "_s << Rule::None << 1 << 0;
        QTest::newRow("high half") << u"ab"_s + highHalf << Rule::InvalidUnicode << 3 << 3;
        QTest::newRow("low half") << lowHalf << Rule::InvalidUnicode << 1 << 1;
        QTest::newRow("the first half counts")
            << highHalf + astral + highHalf << Rule::InvalidUnicode << 3 << 1;
        QTest::newRow("half behind an emoji") << astral + lowHalf << Rule::InvalidUnicode << 2 << 2;
        QTest::newRow("half in a text that is too long")
            << repeated(u"a"_s, 300) + highHalf << Rule::InvalidUnicode << 301 << 301;
    }

    void judgesUserNameAndPasswordByTheirLengthInCodePoints()
    {
        QFETCH(const QString, text);
        for (const ValidationResult &verdict :
             { CredentialRules::validateUsername(text), CredentialRules::validatePassword(text) }) {
            QTEST(verdict.rule, "rule");
            QTEST(verdict.length, "length");
            QTEST(verdict.position, "position");
            QCOMPARE(verdict.limit, 255);
        }
    }
};

QTEST_GUILESS_MAIN(TestCredentialRules)
#include "tst_credentialrules.moc"
