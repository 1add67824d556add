// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestNaturalOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreComparedByTheirValues()
    {
        const QStringList expected{ u""_s,       u"3d-recon"_s,    u"20th"_s,
                                    u"ci-2"_s,   u"ci-10"_s,       u"ci-10a"_s,
                                    u"ci-100"_s, u"data-ingest"_s, u"diffusion"_s };
        QStringList texts = expected;
        std::ranges::reverse(texts);
        const NaturalOrder order{ QLocale(QLocale::English) };
        std::ranges::sort(texts, [&order](const QString &a, const QString &b) {
            return order.keyOf(a).compare(order.keyOf(b)) < 0;
        });
        QCOMPARE(texts, expected);
    }

    void equalTextsHaveEqualKeys()
    {
        const NaturalOrder order{ QLocale() };
        for (const QString &text : { u""_s, u"a"_s, u"ci-10"_s, u"name"_s.repeated(50) }) {
            QString copy = text;
            copy.detach();
            QCOMPARE(order.keyOf(text).compare(order.keyOf(copy)), 0);
        }
    }

    /// Of the C locale, too, whose collation has digits as letters.
    void itDoesNotDependOnALocaleThatIsInstalled()
    {
        const NaturalOrder order{ QLocale(QLocale::C) };
        QVERIFY(order.keyOf(u"ci-2"_s).compare(order.keyOf(u"ci-10"_s)) < 0);
    }
};

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
