// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrows.h"
#include "ui/jobs/jobtablemodel.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using End = JobRow::End;
using Step = JobRow::Step;

class TestJobTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModel()
    {
        JobRows rows(examples());
        JobTableModel model(rows, names());
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        rows.set(0, ended(rows.at(0), End::Done));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QTRY_COMPARE(changed.size(), 1);
    }

    void eachColumnSaysItsPart()
    {
        JobRows rows(examples());
        const JobTableModel model(rows, names());
        QCOMPARE(textsOf(model, 0),
                 QStringList({ u"llm"_s, u"Team"_s, u"ghcr.io"_s, u"Waiting"_s, u""_s, u""_s }));
        JobRow row = ended(rows.at(0), End::Done);
        row.duration = std::chrono::milliseconds(250);
        rows.set(0, row);
        QCOMPARE(textsOf(model, 0),
                 QStringList({ u"llm"_s, u"Team"_s, u"ghcr.io"_s, u"Finished"_s, u"Rotated"_s,
                               u"250 ms"_s }));
    }

    void whatNeverBeganHasNoDuration()
    {
        JobRows rows(examples());
        const JobTableModel model(rows, names());
        rows.set(0, ended(rows.at(0), End::Cancelled));
        QCOMPARE(textsOf(model, 0).last(), QString());
    }

    void theHeadingsNameTheColumns()
    {
        JobRows rows(examples());
        const JobTableModel model(rows, names());
        QStringList headings;
        for (int column = 0; column < model.columnCount(); ++column)
            headings += model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(headings,
                 QStringList({ u"Credential"_s, u"Account"_s, u"Registry"_s, u"Step"_s, u"Result"_s,
                               u"Duration"_s }));
    }

    void aFailureIsWhatHasEndedAndNotWell_data()
    {
        QTest::addColumn<End>("end");
        QTest::addColumn<bool>("isFailure");
        QTest::newRow("runs") << End::None << false;
        QTest::newRow("done") << End::Done << false;
        QTest::newRow("already deleted") << End::AlreadyDeleted << false;
        QTest::newRow("failed") << End::Failed << true;
        QTest::newRow("unknown") << End::Unknown << true;
        QTest::newRow("skipped") << End::Skipped << true;
        QTest::newRow("canceled") << End::Cancelled << true;
    }
    void aFailureIsWhatHasEndedAndNotWell()
    {
        QFETCH(const End, end);
        QFETCH(const bool, isFailure);
        JobRows rows(examples());
        const JobTableModel model(rows, names());
        if (end != End::None)
            rows.set(0, ended(rows.at(0), end));
        const QModelIndex index = model.index(0, JobTableModel::ResultColumn);
        QCOMPARE(index.data(JobTableModel::FailureRole).toBool(), isFailure);
        const bool hasEnded = end != End::None;
        QCOMPARE(!index.data(Qt::DecorationRole).value<QIcon>().isNull(), hasEnded);
        QCOMPARE(index.data(Qt::ForegroundRole).isValid(), hasEnded);
        QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    }

    void theTooltipOfTheResultHasTheDetails()
    {
        JobRows rows(examples());
        const JobTableModel model(rows, names());
        JobRow row = ended(rows.at(0), End::Failed);
        row.cause.reason = JobRow::Reason::NotListed;
        rows.set(0, row);
        const QString tooltip =
            model.index(0, JobTableModel::ResultColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(tooltip.contains(u"doesn't show the change"_s), qPrintable(tooltip));
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"llm"_s));
    }

    void changesOfOneFrameAreOneSignal()
    {
        JobRows rows(examples());
        const JobTableModel model(rows, names());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (const int row : { 1, 2, 1 })
            rows.set(row, ended(rows.at(row), End::Done));
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().column(), JobTableModel::ColumnCount - 1);
    }

    void namesFromOutsideAreMadeHarmless()
    {
        JobRows rows(
            { { .account = m_account, .name = u"<b>%1\u202E"_s, .registry = u"a\u0007"_s } });
        const JobTableModel model(rows, names());
        QCOMPARE(textsOf(model, 0).first(), u"<b>%1‹U+202E›"_s);
        QCOMPARE(textsOf(model, 0)[JobTableModel::RegistryColumn], u"a‹U+0007›"_s);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    }

private:
    QList<JobRow> examples() const
    {
        QList<JobRow> rows;
        for (const QString &name : { u"llm"_s, u"vision"_s, u"speech"_s })
            rows.append({ .action = JobItem::Action::Rotate,
                          .account = m_account,
                          .name = name,
                          .registry = u"ghcr.io"_s });
        return rows;
    }

    QHash<QUuid, QString> names() const { return { { m_account, u"Team"_s } }; }

    static JobRow ended(JobRow row, End end)
    {
        row.step = Step::Ended;
        row.end = end;
        return row;
    }

    static QStringList textsOf(const JobTableModel &model, int row)
    {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts += model.index(row, column).data().toString();
        return texts;
    }

    QUuid m_account = QUuid::createUuid();
};

QTEST_MAIN(TestJobTableModel)
#include "tst_jobtablemodel.moc"
