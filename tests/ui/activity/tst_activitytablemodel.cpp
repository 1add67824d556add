// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"
#include "tests/support/examples.h"
#include "ui/activity/activitytablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Column = ActivityTableModel::Column;

class TestActivityTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestIsOnTop()
    {
        ActivityLog log;
        ActivityTableModel model(log);
        const QAbstractItemModelTester tester(&model);
        log.add({ .httpStatus = 200 });
        log.add({ .httpStatus = 404 });
        QCOMPARE(text(model, 0, Column::StatusColumn), u"404"_s);
        QCOMPARE(text(model, 1, Column::StatusColumn), u"200"_s);
        log.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void itStaysInStepWithALogThatIsFull()
    {
        ActivityLog log;
        ActivityTableModel model(log);
        for (int i = 0; i < int(ActivityLog::capacity) + 1; ++i)
            log.add({ .httpStatus = i });
        QCOMPARE(model.rowCount(), int(ActivityLog::capacity));
        QCOMPARE(text(model, model.rowCount() - 1, Column::StatusColumn), u"1"_s);
    }

    void everyColumnTellsOneThing()
    {
        ActivityLog log;
        ActivityTableModel model(log);
        log.add({ .startedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30, 5)),
                  .operation = Activity::Operation::Delete,
                  .id = Examples::id(u"42"),
                  .httpStatus = 409,
                  .duration = std::chrono::milliseconds(120),
                  .received = 2048,
                  .error = ApiError::Kind::InUse,
                  .requestId = u"r-1"_s });
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += text(model, 0, Column(column));
        QCOMPARE(cells,
                 QStringList({ u"09:30:05"_s, u"Delete"_s, u"42"_s, u"409"_s, u"120 ms"_s,
                               QLocale().formattedDataSize(2048), u"In use"_s, u"r-1"_s }));
    }

    void aNameThatWasSentIsMadeHarmless()
    {
        ActivityLog log;
        ActivityTableModel model(log);
        log.add(
            { .operation = Activity::Operation::Create, .body = { { u"name"_s, u"a\u202Eb"_s } } });
        QCOMPARE(text(model, 0, Column::CredentialColumn), u"a‹U+202E›b"_s);
    }

    void everyColumnHasAHeading()
    {
        ActivityLog log;
        const ActivityTableModel model(log);
        QSet<QString> headings;
        for (int column = 0; column < model.columnCount(); ++column)
            headings.insert(model.headerData(column, Qt::Horizontal).toString());
        QCOMPARE(headings.size(), model.columnCount());
        QVERIFY(!headings.contains(QString()));
    }

private:
    static QString text(const ActivityTableModel &model, int row, Column column)
    {
        return model.index(row, column).data().toString();
    }
};

QTEST_MAIN(TestActivityTableModel)
#include "tst_activitytablemodel.moc"
