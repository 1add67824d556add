// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attentionwords.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = Attention::Kind;

class TestAttentionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReasonIsSaid_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::newRow("expired") << Kind::Expired << -3 << u"Expired on 24 November 2026"_s;
        QTest::newRow("today") << Kind::ExpiresToday << 0 << u"Expires today"_s;
        QTest::newRow("soon") << Kind::ExpiresSoon << 5 << u"Expires in 5 days"_s;
        QTest::newRow("refused") << Kind::LoginRefused << -1
                                 << u"Login refused on 26 November 2026"_s;
        QTest::newRow("old") << Kind::PasswordOld << -27
                             << u"Password last changed on 31 October 2026"_s;
    }

    void aReasonIsSaid()
    {
        QFETCH(const Kind, kind);
        QFETCH(const int, days);
        QLocale::setDefault(QLocale::c());
        const QDate today(2026, 11, 27);
        const QDateTime noon(today, QTime(12, 0), QTimeZone::utc());
        const bool isDay =
            kind == Kind::Expired || kind == Kind::ExpiresToday || kind == Kind::ExpiresSoon;
        const Attention attention{ .kind = kind,
                                   .day = isDay ? today.addDays(days) : QDate(),
                                   .time = isDay ? QDateTime() : noon.addDays(days) };
        QTEST(attentionText(attention, today), "text");
    }

    void aDateHasNoWeekdayInAnyLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en_US") << u"Expired on November 24, 2026"_s;
        QTest::newRow("de") << u"Expired on 24. November 2026"_s;
        QTest::newRow("es") << u"Expired on 24 de noviembre de 2026"_s;
        QTest::newRow("fr") << u"Expired on 24 novembre 2026"_s;
        QTest::newRow("ja") << u"Expired on 2026年11月24日"_s;
        QTest::newRow("zh_CN") << u"Expired on 2026年11月24日"_s;
    }

    void aDateHasNoWeekdayInAnyLanguage()
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
        const QDate today(2026, 11, 27);
        QTEST(attentionText({ .kind = Kind::Expired, .day = today.addDays(-3) }, today), "text");
    }
};

QTEST_GUILESS_MAIN(TestAttentionWords)
#include "tst_attentionwords.moc"
