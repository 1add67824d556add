// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/httpdate.h"

#include <QTest>
#include <QTimeZone>

using namespace Purser;

class TestHttpDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDateOfHttp()
    {
        const QDateTime expected(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
        QCOMPARE(httpDate("Sun, 06 Nov 1994 08:49:37 GMT"), expected);
        QCOMPARE(httpDate(" Sun, 06 Nov 1994 08:49:37 GMT\r"), expected);
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a number") << QByteArray("784111777");
        QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT");
        QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT");
        QTest::newRow("long") << QByteArray(100'000, 'a');
    }

    void readsNothingElse()
    {
        QFETCH(const QByteArray, header);
        QVERIFY(!httpDate(header));
    }
};

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
