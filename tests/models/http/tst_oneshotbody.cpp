// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/oneshotbody.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsContentInPieces()
    {
        OneShotBody body(Secret::fromText(u"password"));
        QCOMPARE(body.length(), 8);
        QCOMPARE(body.size(), 8);
        QCOMPARE(body.bytesAvailable(), 8);
        QCOMPARE(body.read(3), "pas"_ba);
        QCOMPARE(body.bytesAvailable(), 5);
        QVERIFY(!body.atEnd());
        QCOMPARE(body.read(100), "sword"_ba);
        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(body.atEnd());
    }

    void hasNothingMoreAfterItsEnd()
    {
        OneShotBody body(Secret::fromText(u"a"));
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), 1);
        QCOMPARE(body.read(&byte, 1), -1);
    }

    void cannotBeReadAgain()
    {
        OneShotBody body(Secret::fromText(u"password"));
        QVERIFY(body.isSequential());
        QCOMPARE(body.readAll(), "password"_ba);
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), ""_ba);
    }

    void anEmptyOneIsAtItsEndButStillCannotBeRewound()
    {
        OneShotBody body{ Secret() };
        QVERIFY(body.isOpen());
        QVERIFY(body.atEnd());
        QCOMPARE(body.length(), 0);
        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(!body.reset());
    }

    void keepsNoSecondCopyInABuffer()
    {
        OneShotBody body(Secret::fromText(u"password"));
        QVERIFY(body.openMode() & QIODevice::Unbuffered);
        QVERIFY(!body.isWritable());
    }
};

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
