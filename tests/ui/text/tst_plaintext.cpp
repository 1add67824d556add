// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plaintext.h"

#include <QTest>
#include <QTextDocument>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatActsOnTheTextIsShownByItsCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"vision-train"_s << u"vision-train"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("control") << u"a\u0007b"_s << u"a‹U+0007›b"_s;
        QTest::newRow("null") << u"a"_s + QChar(0) + u'b' << u"a‹U+0000›b"_s;
        QTest::newRow("right to left") << u"a\u202Eb"_s << u"a‹U+202E›b"_s;
        QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"‹U+2066›a‹U+2069›"_s;
        QTest::newRow("zero width") << u"a\u200Bb"_s << u"a‹U+200B›b"_s;
        QTest::newRow("paragraph") << u"a\u2029b"_s << u"a‹U+2029›b"_s;
        QTest::newRow("private use") << u"a\uE000b"_s << u"a‹U+E000›b"_s;
        QTest::newRow("lone high") << u"a"_s + QChar(0xD83D) + u'b' << u"a‹U+D83D›b"_s;
        QTest::newRow("lone low") << u"a"_s + QChar(0xDE00) << u"a‹U+DE00›"_s;
        QTest::newRow("a tag beyond UTF-16") << u"\U000E0041"_s << u"‹U+E0041›"_s;
        QTest::newRow("astral") << u"a\U0001F600b"_s << u"a\U0001F600b"_s;
        QTest::newRow("line breaks and tabs") << u"a\nb\rc\td"_s << u"a b c d"_s;
        QTest::newRow("placeholder") << u"%1 of %2"_s << u"%1 of %2"_s;
        QTest::newRow("markup") << u"<b>a</b>&amp;"_s << u"<b>a</b>&amp;"_s;
        QTest::newRow("right-to-left letters") << u"שלום"_s << u"שלום"_s;
    }

    void whatActsOnTheTextIsShownByItsCode()
    {
        QFETCH(const QString, text);
        QTEST(displayText(text), "shown");
    }

    void whatIsTooLongIsCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("just fits") << u"abc"_s << u"abc"_s;
        QTest::newRow("one over") << u"abcd"_s << u"abc…"_s;
        QTest::newRow("much over") << QString(5000, u'a') << u"aaa…"_s;
        QTest::newRow("characters, not units") << u"😀😀😀"_s << u"😀😀😀"_s;
        QTest::newRow("not within a character") << u"😀😀😀😀"_s << u"😀😀😀…"_s;
        QTest::newRow("codes count once")
            << u"\u0001\u0002\u0003"_s << u"‹U+0001›‹U+0002›‹U+0003›"_s;
    }

    void whatIsTooLongIsCut()
    {
        QFETCH(const QString, text);
        QTEST(displayText(text, 3), "shown");
    }

    void aTooltipShowsMarkupAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bold") << u"<b>bold</b>"_s;
        QTest::newRow("picture") << u"<img src=\"file:///etc/hostname\">"_s;
        QTest::newRow("entity") << u"&lt;b&gt;"_s;
        QTest::newRow("end of the wrapping") << u"</span><h1>x"_s;
        QTest::newRow("plain") << u"vision-train"_s;
    }

    void aTooltipShowsMarkupAsText()
    {
        QFETCH(const QString, text);
        const QString tip = tooltipText(text);
        // What the tooltip does: it guesses, and then reads it as markup.
        QVERIFY(Qt::mightBeRichText(tip));
        QTextDocument document;
        document.setHtml(tip);
        QCOMPARE(document.toPlainText(), text);
    }

    void aTooltipIsNotAsWideAsAVeryLongWord()
    {
        QTextDocument document;
        document.setHtml(tooltipText(QString(240, u'w') + u" the end"_s));
        QTextDocument shorter;
        shorter.setHtml(tooltipText(QString(60, u'w')));
        document.setTextWidth(0); // as narrow as its words let it be
        shorter.setTextWidth(0);
        QCOMPARE(document.idealWidth(), shorter.idealWidth());
        QVERIFY(tooltipText(u"a-name-of-20-letters"_s).contains(u">a-name-of-20-letters<"_s));
    }

    void aTooltipHasTheCodesToo() { QVERIFY(tooltipText(u"a\u202Eb").contains(u"‹U+202E›"_s)); }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"
