// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/expirytext.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;

namespace {

const QDate today(2026, 11, 26);
const QDateTime now(today, QTime(12, 0), QTimeZone::utc());

} // namespace

class TestExpiryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aDayIsWrittenInTheLocaleWithoutTheDayOfTheWeek_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates)
                                  << u"March 3, 2027"_s;
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                                 << u"3 March 2027"_s;
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"3. März 2027"_s;
        QTest::newRow("Spanish") << QLocale(QLocale::Spanish, QLocale::Spain)
                                 << u"3 de marzo de 2027"_s;
        QTest::newRow("French") << QLocale(QLocale::French, QLocale::France) << u"3 mars 2027"_s;
        QTest::newRow("Japanese") << QLocale(QLocale::Japanese, QLocale::Japan)
                                  << u"2027年3月3日"_s;
        QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << u"2027年3月3日"_s;
        QTest::newRow("C") << QLocale::c() << u"3 March 2027"_s;
    }

    void aDayIsWrittenInTheLocaleWithoutTheDayOfTheWeek()
    {
        QFETCH(const QLocale, locale);
        QLocale::setDefault(locale);
        const QString written = dayText({ 2027, 3, 3 });
        QTEST(written, "text");
    }

    void saysWhenALoginExpires_data()
    {
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no day") << QDate() << u""_s << u""_s;
        QTest::newRow("expired") << today.addDays(-1) << u"Expired"_s
                                 << u"November 25, 2026 (expired)"_s;
        QTest::newRow("today") << today << u"Today"_s << u"November 26, 2026 (today)"_s;
        QTest::newRow("soon") << today.addDays(5) << u"in 5 days"_s
                              << u"December 1, 2026 (in 5 days)"_s;
        QTest::newRow("the last day of the warning")
            << today.addDays(14) << u"in 14 days"_s << u"December 10, 2026 (in 14 days)"_s;
        QTest::newRow("later") << today.addDays(15) << u"on December 11, 2026"_s
                               << u"December 11, 2026"_s;
    }

    void saysWhenALoginExpires()
    {
        QFETCH(const QDate, expires);
        const Expiry expiry = Expiry::of(expires, today);
        const QString text = expiryText(expires, expiry);
        QTEST(text, "text");
        const QString detail = expiryDetail(expires, expiry);
        QTEST(detail, "detail");
    }

    void saysWhatTheLastCheckFound()
    {
        QCOMPARE(lastCheckText({ Verdict::Refused, now.addDays(-2) }, now),
                 u"Refused, 2 days ago"_s);
        QCOMPARE(lastCheckText({ Verdict::NotChecked, now }, now), u"Couldn't check, just now"_s);
    }

    void anOldPasswordIsPointedOutWhereThatIsWished()
    {
        const QDateTime changed = now.addDays(-100);
        QCOMPARE(passwordAgeText(changed, now, 0), u"3 months ago"_s);
        QCOMPARE(passwordAgeText(changed, now, 101), u"3 months ago"_s);
        QCOMPARE(passwordAgeText(changed, now, 90), u"100 days ago (change due after 90 days)"_s);
    }

    void countsWhatHasExpiredAndWhatWill_data()
    {
        QTest::addColumn<int>("expired");
        QTest::addColumn<int>("expiring");
        QTest::addColumn<QString>("text");
        QTest::newRow("both") << 3 << 2 << u"3 logins have expired and 2 expire within 14 days."_s;
        QTest::newRow("expired") << 3 << 0 << u"3 logins have expired."_s;
        QTest::newRow("expiring") << 0 << 2 << u"2 logins expire within 14 days."_s;
    }

    void countsWhatHasExpiredAndWhatWill()
    {
        QFETCH(const int, expired);
        QFETCH(const int, expiring);
        const QString text = expirySummary({ .expiring = expiring, .expired = expired }, 14);
        QTEST(text, "text");
    }

    void aTroubleSaysWhatHappenedAndWhatToDo_data()
    {
        using Kind = NotesTrouble::Kind;
        QTest::addColumn<NotesTrouble>("trouble");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("toDo");
        const QString file = u"/notes/a.json"_s;
        const QString moved = u"/notes/a.json.damaged"_s;
        QTest::newRow("broken") << NotesTrouble{ Kind::Broken, file, moved } << u"is damaged"_s
                                << u"moved the file to “/notes/a.json.damaged”"_s;
        QTest::newRow("newer") << NotesTrouble{ Kind::Newer, file, moved } << u"newer version"_s
                               << u"update Purser"_s;
        QTest::newRow("foreign") << NotesTrouble{ Kind::Foreign, file, moved }
                                 << u"doesn't contain notes"_s << u"“/notes/a.json.damaged”"_s;
        QTest::newRow("unreadable")
            << NotesTrouble{ Kind::Unreadable, file, {} } << u"couldn't be read"_s
            << u"Check the permissions of “/notes/a.json”"_s;
        QTest::newRow("not saved") << NotesTrouble{ Kind::NotSaved, file, {} } << u"Couldn't save"_s
                                   << u"Check that the disk isn't full"_s;
        QTest::newRow("locked") << NotesTrouble{ Kind::Locked, file, {} } << u"another program"_s
                                << u"Close the program that's using “/notes/a.json”"_s;
    }

    void aTroubleSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(const NotesTrouble, trouble);
        QFETCH(const QString, what);
        QFETCH(const QString, toDo);
        const QString text = notesTroubleText(trouble);
        QVERIFY2(text.contains(what), qPrintable(text));
        QVERIFY2(text.indexOf(toDo) > text.indexOf(what), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestExpiryWords)
#include "tst_expirytext.moc"
