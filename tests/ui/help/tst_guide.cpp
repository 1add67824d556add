// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guide.h"
#include "ui/text/language.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chaptersBeginAtTheirHeadings()
    {
        const QList<Chapter> chapters =
            chaptersOf(u"# Title\n\n## One\n\ntext\n### Part\n## Two\n");
        QCOMPARE(chapters.size(), 2);
        QCOMPARE(chapters[0].title, u"One"_s);
        QVERIFY(chapters[0].markdown.contains("### Part"_L1));
        QVERIFY(!chapters[0].markdown.contains("Title"_L1));
        QCOMPARE(chapters[1].title, u"Two"_s);
    }

    void whatHasNoHeadingIsNoChapter()
    {
        QCOMPARE(chaptersOf(u"").size(), 0);
        QCOMPARE(chaptersOf(u"text\n# Title").size(), 0);
    }

    void keysAreCalledAsTheyAreHere()
    {
        class Renamed : public QTranslator
        {
        public:
            QString translate(const char *context, const char *text, const char *,
                              int) const override
            {
                const bool isCtrl =
                    qstrcmp(context, "QShortcut") == 0 && qstrcmp(text, "Ctrl") == 0;
                return isCtrl ? u"Strg"_s : QString();
            }
        } renamed;
        QCoreApplication::installTranslator(&renamed);
        const QString table = chaptersOf(u"## Keys\n"
                                         "| Ctrl+F, Esc | Ctrl+F |\n"
                                         "| Ctrl+, | Settings |\n"
                                         "| Ctrl+1 … Ctrl+9 | Accounts |\n")
                                  .constFirst()
                                  .markdown;
        QCOMPARE(table,
                 u"## Keys\n"
                 "| Strg+F, Esc | Ctrl+F |\n"
                 "| Strg+, | Settings |\n"
                 "| Strg+1 … Strg+9 | Accounts |\n\n"_s);
    }

    void eachLanguageHasAllOfIt_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void eachLanguageHasAllOfIt()
    {
        QFETCH(const QString, code);
        Language language;
        language.choose(u"en"_s);
        const QList<Chapter> english = guide();
        language.choose(code);
        const QList<Chapter> chapters = guide();
        QCOMPARE(chapters.size(), english.size());
        for (int i = 0; i < chapters.size(); ++i) {
            QCOMPARE(chapters[i].title == english[i].title, code == "en"_L1);
            const auto count = [](const QString &text, QLatin1StringView part) {
                return text.count(part);
            };
            for (const QLatin1StringView part : { "| "_L1, "!["_L1, "**"_L1, "\n- "_L1, "`"_L1 })
                QCOMPARE(count(chapters[i].markdown, part), count(english[i].markdown, part));
        }
    }

    void itsPicturesAreThere()
    {
        static const QRegularExpression picture(u"\\.\\./(pictures/[a-z-]+\\.png)"_s);
        int count = 0;
        for (const Chapter &chapter : guide()) {
            auto matches = picture.globalMatch(chapter.markdown);
            while (matches.hasNext()) {
                const QString file = u":/purser/"_s + matches.next().captured(1);
                QVERIFY2(QFile::exists(file), qPrintable(file));
                ++count;
            }
        }
        QCOMPARE(count, 3);
    }

    void onlyKnownHostsAreOpened_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("the project") << u"https://github.com/purser/purser"_s << true;
        QTest::newRow("the service") << u"https://yottalabs.ai"_s << true;
        QTest::newRow("a host of the service") << u"https://console.yottalabs.ai/x?y#z"_s << true;
        QTest::newRow("without encryption") << u"http://github.com/"_s << false;
        QTest::newRow("another") << u"https://example.com/"_s << false;
        QTest::newRow("ends alike") << u"https://notgithub.com/"_s << false;
        QTest::newRow("begins alike") << u"https://github.com.example.com/"_s << false;
        QTest::newRow("user name that looks like a host")
            << u"https://github.com@example.com/"_s << false;
        QTest::newRow("user name") << u"https://user@github.com/"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a program") << u"javascript:alert(1)"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }

    void onlyKnownHostsAreOpened()
    {
        QFETCH(const QString, link);
        QTEST(isKnownHost(link), "isKnown");
    }
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
