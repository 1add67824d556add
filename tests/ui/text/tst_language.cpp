// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"
#include "ui/text/timetext.h"

#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QString anHourAgo()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc());
    return relativeTime(now.addSecs(-3600), now);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasItsPlurals()
    {
        Language language;
        language.choose(u"en"_s);
        QCOMPARE(anHourAgo(), u"1 hour ago"_s);
    }

    void eachLanguageIsThereWithItsNameAndItsPlurals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"English"_s;
        QTest::newRow("Chinese") << u"zh_CN"_s << u"简体中文"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"日本語"_s;
        QTest::newRow("Spanish") << u"es"_s << u"Español"_s;
        QTest::newRow("French") << u"fr"_s << u"Français"_s;
        QTest::newRow("German") << u"de"_s << u"Deutsch"_s;
    }

    void eachLanguageIsThereWithItsNameAndItsPlurals()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, name);
        QVERIFY(Language::codes().contains(code));
        QCOMPARE(Language::codes().size(), 6);
        QVERIFY2(Language::name(code).startsWith(name), qPrintable(Language::name(code)));
        Language language;
        language.choose(code);
        QCOMPARE(QLocale().language(), QLocale(code).language());
        QVERIFY(anHourAgo() != u"1 hours ago"_s);
        QVERIFY(code == "en"_L1 || anHourAgo() != u"1 hour ago"_s);
    }

    void theSystemsFirstLanguageThatIsThereIsTaken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QStringList() << u"en"_s;
        QTest::newRow("unknown") << QStringList{ u"zu"_s } << u"en"_s;
        QTest::newRow("of another country") << QStringList{ u"de-AT"_s } << u"de"_s;
        QTest::newRow("the second one") << QStringList{ u"zu-ZA"_s, u"fr-FR"_s } << u"fr"_s;
        QTest::newRow("English before others") << QStringList{ u"en-GB"_s, u"de-DE"_s } << u"en"_s;
        QTest::newRow("simplified Chinese") << QStringList{ u"zh-Hans-CN"_s } << u"zh_CN"_s;
        QTest::newRow("traditional Chinese is another script")
            << QStringList{ u"zh-Hant-TW"_s, u"ja-JP"_s } << u"ja"_s;
    }

    void theSystemsFirstLanguageThatIsThereIsTaken()
    {
        QFETCH(const QStringList, wanted);
        QTEST(Language::nearest(wanted), "code");
    }

    void aLanguageThatIsNotThereIsTheSystems()
    {
        Language language;
        language.choose(u"de"_s);
        language.choose(u"zu"_s);
        Language system;
        system.choose({});
        QCOMPARE(QLocale(), QLocale::system());
    }

    void itEndsWithItsObject()
    {
        {
            Language language;
            language.choose(u"en"_s);
        }
        QCOMPARE(anHourAgo(), u"1 hours ago"_s); // the bare text of the source
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
