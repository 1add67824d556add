// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/textmatch.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestTextMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("match");
        constexpr int none = -1;
        const auto beginning = int(TextMatch::Beginning);
        const auto words = int(TextMatch::WordBeginnings);
        const auto inside = int(TextMatch::Inside);
        QTest::newRow("nothing typed") << u"Edit"_s << QString() << beginning;
        QTest::newRow("only blanks") << u"Edit"_s << u"  "_s << beginning;
        QTest::newRow("whole") << u"Edit"_s << u"edit"_s << beginning;
        QTest::newRow("beginning") << u"New credential"_s << u"new cr"_s << beginning;
        QTest::newRow("another case") << u"refresh"_s << u"REF"_s << beginning;
        QTest::newRow("second word") << u"New credential"_s << u"cred"_s << words;
        QTest::newRow("words in another order") << u"New credential"_s << u"cred new"_s << words;
        QTest::newRow("word after a hyphen") << u"vision-train"_s << u"train"_s << words;
        QTest::newRow("inside a word") << u"vision-train"_s << u"rain"_s << inside;
        QTest::newRow("one at a beginning, one inside")
            << u"vision-train"_s << u"vis rain"_s << inside;
        QTest::newRow("the later place counts, too")
            << u"instance in"_s << u"stance in"_s << inside;
        QTest::newRow("found inside first, at a beginning later")
            << u"retrain train"_s << u"train"_s << words;
        QTest::newRow("in quotation marks") << u"New credential"_s << u"“new”"_s << beginning;
        QTest::newRow("one word is missing") << u"New credential"_s << u"new account"_s << none;
        QTest::newRow("not there") << u"Edit"_s << u"x"_s << none;
        QTest::newRow("nothing to find it in") << QString() << u"a"_s << none;
    }

    void fits()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, query);
        const std::optional<TextMatch> match = textMatch(text, query);
        QTEST(match ? int(*match) : -1, "match");
    }

    void wordsComeWithoutWhatIsAroundThem_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u" \t"_s << QStringList();
        QTest::newRow("words") << u"  Vision  TRAIN "_s << QStringList{ u"vision"_s, u"train"_s };
        QTest::newRow("JSON") << u"\"384410568058921807\","_s
                              << QStringList(u"384410568058921807"_s);
        QTest::newRow("shell") << u"'384'"_s << QStringList(u"384"_s);
        QTest::newRow("Markdown") << u"`384`,"_s << QStringList(u"384"_s);
        QTest::newRow("typographic") << u"“384”"_s << QStringList(u"384"_s);
        QTest::newRow("German") << u"„384“"_s << QStringList(u"384"_s);
        QTest::newRow("French, with no-break spaces")
            << u"«\u00A0384\u202F»"_s << QStringList(u"384"_s);
        QTest::newRow("Japanese") << u"「384」、"_s << QStringList(u"384"_s);
        QTest::newRow("CSV") << u"384;"_s << QStringList(u"384"_s);
        QTest::newRow("invisible") << u"\uFEFF384\u200B"_s << QStringList(u"384"_s);
        QTest::newRow("only a comma between") << u"1 , 2"_s << QStringList{ u"1"_s, u"2"_s };
        QTest::newRow("only quotation marks") << u"\"\""_s << QStringList();
        QTest::newRow("inside a word they count")
            << u"o'neil a,b"_s << QStringList{ u"o'neil"_s, u"a,b"_s };
        QTest::newRow("other punctuation counts")
            << u"-ci- (old)"_s << QStringList{ u"-ci-"_s, u"(old)"_s };
    }

    void wordsComeWithoutWhatIsAroundThem()
    {
        QFETCH(const QString, query);
        QTEST(searchWords(query), "words");
    }
};

QTEST_GUILESS_MAIN(TestTextMatch)
#include "tst_textmatch.moc"
