// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/codepoints.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatUnicodeCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<uint>>("points");
        const QString high(QChar(0xD83D));
        const QString low(QChar(0xDE00));

        QTest::newRow("nothing") << u""_s << QList<uint>{};
        QTest::newRow("ASCII") << u"aB"_s << QList<uint>{ 'a', 'B' };
        QTest::newRow("nul") << QString(QChar(0)) << QList<uint>{ 0 };
        QTest::newRow("beyond ASCII") << u"ä€"_s << QList<uint>{ 0xE4, 0x20AC };
        QTest::newRow("a pair is one") << u"a😀b"_s << QList<uint>{ 'a', 0x1F600, 'b' };
        QTest::newRow("the last one")
            << QString::fromUcs4(U"\U0010FFFF", 1) << QList<uint>{ 0x10FFFF };
        QTest::newRow("a combining mark is its own") << u"e\u0301"_s << QList<uint>{ 'e', 0x301 };
        QTest::newRow("high half at the end") << u"a"_s + high << QList<uint>{ 'a', 0xD83D };
        QTest::newRow("high half before a letter") << high + u'a' << QList<uint>{ 0xD83D, 'a' };
        QTest::newRow("low half alone") << low + u'a' << QList<uint>{ 0xDE00, 'a' };
        QTest::newRow("halves in the wrong order") << low + high << QList<uint>{ 0xDE00, 0xD83D };
        QTest::newRow("half before a pair") << high + high + low << QList<uint>{ 0xD83D, 0x1F600 };
    }

    void countsWhatUnicodeCounts()
    {
        QFETCH(const QString, text);
        const std::u32string points = codePoints(text);
        QTEST(QList<uint>(points.begin(), points.end()), "points");
    }
};

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
