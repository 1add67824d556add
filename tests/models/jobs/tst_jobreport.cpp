// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Action = JobItem::Action;
using End = JobRow::End;

class TestJobReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachItemIsALine()
    {
        const JobReportRow row{ .row = { .action = Action::Rotate,
                                         .id = CredentialId::fromInteger(42),
                                         .name = u"llm"_s,
                                         .registry = u"ghcr.io"_s,
                                         .username = u"bot"_s,
                                         .end = End::Failed,
                                         .duration = std::chrono::milliseconds(17) },
                                .accountName = u"Team"_s,
                                .result = u"Failed"_s,
                                .details = u"The name is taken."_s };
        QCOMPARE(JobReport::csv({ row }),
                 "name,id,account,action,registry,username,end,result,details,milliseconds\r\n"
                 "llm,42,Team,rotate,ghcr.io,bot,failed,Failed,The name is taken.,17\r\n"_ba);
        QCOMPARE(itemsOf(JobReport::json({ row })),
                 QJsonArray({ QJsonObject{ { u"name"_s, u"llm"_s },
                                           { u"id"_s, u"42"_s },
                                           { u"account"_s, u"Team"_s },
                                           { u"action"_s, u"rotate"_s },
                                           { u"registry"_s, u"ghcr.io"_s },
                                           { u"username"_s, u"bot"_s },
                                           { u"end"_s, u"failed"_s },
                                           { u"result"_s, u"Failed"_s },
                                           { u"details"_s, u"The name is taken."_s },
                                           { u"milliseconds"_s, 17 } } }));
    }

    void aCellIsNoFormulaAndNoSecondCell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"a b"_s << "a b"_ba;
        QTest::newRow("not ASCII") << u"größe"_s << "größe"_ba;
        QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba;
        QTest::newRow("quote") << u"a\"b"_s << "\"a\"\"b\""_ba;
        QTest::newRow("line feed") << u"a\nb"_s << "\"a\nb\""_ba;
        QTest::newRow("carriage return") << u"a\rb"_s << "\"a\rb\""_ba;
        QTest::newRow("equals sign") << u"=1+1"_s << "'=1+1"_ba;
        QTest::newRow("plus") << u"+1"_s << "'+1"_ba;
        QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
        QTest::newRow("at sign") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "'\t'=1"_ba;
        QTest::newRow("return first") << u"\r=1"_s << "\"'\r'=1\""_ba;
        QTest::newRow("line break first") << u"\nx"_s << "\"'\nx\""_ba;
        QTest::newRow("full width") << u"\uFF1D1"_s << u"'\uFF1D1"_s.toUtf8();
        QTest::newRow("after a semicolon") << u"x;=1;y;-2"_s << "x;'=1;y;'-2"_ba;
        QTest::newRow("after a tab") << u"x\t@y"_s << "x\t'@y"_ba;
        QTest::newRow("on a second line") << u"x\n+1"_s << "\"x\n'+1\""_ba;
        QTest::newRow("a semicolon alone") << u"x; -y;z"_s << "x; -y;z"_ba;
        QTest::newRow("formula with quotes")
            << u"=HYPERLINK(\"http://x\",1)"_s << "\"'=HYPERLINK(\"\"http://x\"\",1)\""_ba;
        QTest::newRow("a sign within") << u"a=1"_s << "a=1"_ba;
    }
    void aCellIsNoFormulaAndNoSecondCell()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, cell);
        const JobReportRow row{ .row = { .name = text }, .details = text };
        const QByteArray csv = JobReport::csv({ row });
        QCOMPARE(csv.mid(csv.indexOf("\r\n") + 2),
                 cell + ",,,create,,,not ended,," + cell + ",0\r\n");
        const QJsonArray items = itemsOf(JobReport::json({ row }));
        QCOMPARE(items[0].toObject().value("name"_L1).toString(), text);
        QCOMPARE(items[0].toObject().value("details"_L1).toString(), text);
    }

    void eachEndHasItsName()
    {
        const QList<std::pair<End, QByteArray>> names{ { End::None, "not ended" },
                                                       { End::Done, "done" },
                                                       { End::AlreadyDeleted, "already deleted" },
                                                       { End::Failed, "failed" },
                                                       { End::Unknown, "unknown" },
                                                       { End::Skipped, "skipped" },
                                                       { End::Cancelled, "canceled" } };
        for (const auto &[end, name] : names)
            QVERIFY(JobReport::csv({ { .row = { .end = end } } }).contains("," + name + ","));
    }

    void withoutItemsThereIsTheHeading()
    {
        QCOMPARE(JobReport::csv({}).count("\r\n"), 1);
        QVERIFY(itemsOf(JobReport::json({})).isEmpty());
    }

private:
    static QJsonArray itemsOf(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object().value("items"_L1).toArray();
    }
};

QTEST_GUILESS_MAIN(TestJobReport)
#include "tst_jobreport.moc"
