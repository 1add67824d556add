// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/straytext.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = StrayCharacter::Kind;

class TestStrayWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameOfItsOwn()
    {
        QSet<QString> names;
        constexpr int count = int(Kind::QuotationMark) + 1;
        for (int kind = 0; kind < count; ++kind) {
            const QString name = strayName({ .kind = Kind(kind), .character = 0x2003 });
            QVERIFY(!name.isEmpty());
            QVERIFY2(!name.contains(u'%'), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), count);
    }

    void theyArePointedOutByNameAndPosition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << u"two words"_s << QString();
        QTest::newRow("inside") << u"abc😀de\u200Bf"_s << u"Zero-width space at position 7"_s;
        QTest::newRow("by its number") << u"a\u2003b"_s << u"Unusual space U+2003 at position 2"_s;
        QTest::newRow("a short number")
            << u"a\u0007b"_s << u"Control character U+0007 at position 2"_s;
        QTest::newRow("a long number")
            << u"a\U000E0061b"_s << u"Tag character U+E0061 at position 2"_s;
        QTest::newRow("at the start") << u" a"_s << u"Space at the start (position 1)"_s;
        QTest::newRow("at the end") << u"abc\r\n"_s << u"Line break at the end (position 4)"_s;
        QTest::newRow("several") << u"a\u00ADb\u200Bc "_s
                                 << u"3 unexpected characters. First: Soft hyphen at position 2"_s;
        QTest::newRow("quotes") << u"“a”"_s
                                << u"2 unexpected characters. First: Quotation mark at "
                                   "the start (position 1)"_s;
    }

    void theyArePointedOutByNameAndPosition()
    {
        QFETCH(const QString, text);
        QTEST(strayMessage(strayCharacters(text)), "sentence");
    }

    void noSentenceShowsTheTextItself()
    {
        const QString secret = u"“s3cret\u200B” "_s;
        const QList<StrayCharacter> strays = strayCharacters(secret);
        for (const QString &sentence :
             { strayMessage(strays), removedMessage(strays), tidiedMessage(tidiedEnds(secret)) })
            QVERIFY2(!sentence.contains(u"s3cret"_s), qPrintable(sentence));
    }

    void whatWasRemovedIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << u"a"_s << QString();
        QTest::newRow("a space") << u"a "_s << u"Removed a space"_s;
        QTest::newRow("spaces") << u" a\t"_s << u"Removed spaces"_s;
        QTest::newRow("a line break") << u"a\r\n"_s << u"Removed a line break"_s;
        QTest::newRow("quotes") << u"'a'"_s << u"Removed quotation marks"_s;
        QTest::newRow("one quotation mark") << u"a”"_s << u"Removed a quotation mark"_s;
        QTest::newRow("invisible") << u"a\u200Bb"_s << u"Removed an invisible character"_s;
        QTest::newRow("more") << u"a\u200B\u00ADb"_s << u"Removed invisible characters"_s;
    }

    void whatWasRemovedIsSaid()
    {
        QFETCH(const QString, text);
        const TidiedText tidied = tidiedIdentifier(text);
        QTEST(removedMessage(tidied.removed), "sentence");
        QTEST(tidiedMessage(tidied), "sentence");
    }

    void severalThingsAreSaidInOneMessage()
    {
        const QString sentence = tidiedMessage(tidiedIdentifier(u" 'a'"_s));
        QVERIFY2(sentence.startsWith(u"Removed quotation marks"_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u"a space"_s), qPrintable(sentence));
    }

    void whatWasDoneToABaseUrlIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << u"https://a.example"_s << QString();
        QTest::newRow("completed") << u"a.example"_s << u"Added https://"_s;
        QTest::newRow("cut") << u"https://a.example/v2/"_s << u"Removed /v2"_s;
        QTest::newRow("both") << u"a.example/v2"_s << u"Added https:// and removed /v2"_s;
        QTest::newRow("completed and trimmed")
            << u"a.example\n"_s << u"Added https:// and removed a line break"_s;
    }

    void whatWasDoneToABaseUrlIsSaid()
    {
        QFETCH(const QString, text);
        QTEST(tidiedMessage(tidiedBaseUrl(text)), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestStrayWords)
#include "tst_straytext.moc"
