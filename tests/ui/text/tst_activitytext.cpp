// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/activitytext.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Operation = Activity::Operation;

class TestActivityWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationHasItsOwnLabel()
    {
        QSet<QString> labels;
        for (const Operation operation :
             { Operation::List, Operation::Get, Operation::Create, Operation::Update,
               Operation::Delete, Operation::CheckLogin })
            labels.insert(operationLabel(operation));
        QCOMPARE(labels.size(), 6);
    }

    void everyOutcomeHasItsOwnLabel()
    {
        QSet<QString> labels{ outcomeLabel({}) };
        for (int kind = 0; kind <= int(ApiError::Kind::OutcomeUnknown); ++kind)
            labels.insert(outcomeLabel({ .error = ApiError::Kind(kind) }));
        QCOMPARE(labels.size(), int(ApiError::Kind::OutcomeUnknown) + 2);
        QVERIFY(!labels.contains(QString()));
    }

    void aLoginIsRefusedAndNotTheKey()
    {
        const auto label = [](Operation operation) {
            return outcomeLabel({ .operation = operation, .error = ApiError::Kind::Unauthorized });
        };
        QCOMPARE(label(Operation::CheckLogin), u"Login refused"_s);
        QCOMPARE(label(Operation::List), u"API key rejected"_s);
    }

    void aDurationTakesTheUnitThatFits_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u"0 ms"_s;
        QTest::newRow("short") << 9999 << u"9,999 ms"_s;
        QTest::newRow("long") << 10000 << u"10.0 s"_s;
        QTest::newRow("longer") << 95249 << u"95.2 s"_s;
    }

    void aDurationTakesTheUnitThatFits()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QFETCH(const int, milliseconds);
        QTEST(durationText(std::chrono::milliseconds(milliseconds)), "text");
    }
};

QTEST_GUILESS_MAIN(TestActivityWords)
#include "tst_activitytext.moc"
