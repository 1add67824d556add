// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"
#include "models/yotta/snippets.h"
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "ui/activity/activitypanel.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Operation = Activity::Operation;

class TestActivityPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_log = std::make_unique<ActivityLog>();
        m_panel = std::make_unique<ActivityPanel>(*m_log);
        m_panel->show();
        m_log->add({ .operation = Operation::List, .url = QUrl(u"http://127.0.0.1/v2"_s) });
        m_log->add({ .operation = Operation::Delete,
                     .url = QUrl(u"http://127.0.0.1/v2/42"_s),
                     .id = Examples::id(u"42"),
                     .error = ApiError::Kind::InUse });
    }

    void cleanup()
    {
        m_panel.reset();
        m_log.reset();
    }

    void theFilterLooksAtEveryColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("operation") << u"delete"_s << 1;
        QTest::newRow("id") << u"42"_s << 1;
        QTest::newRow("outcome") << u"in use"_s << 1;
        QTest::newRow("nothing") << u"zzz"_s << 0;
        QTest::newRow("no pattern") << u".*"_s << 0;
        QTest::newRow("empty") << QString() << 2;
    }

    void theFilterLooksAtEveryColumn()
    {
        QFETCH(const QString, text);
        filter(text);
        QTEST(table()->model()->rowCount(), "rows");
    }

    void theSelectedRequestIsCopiedAsCurl()
    {
        QVERIFY(!button(*m_panel, u"Copy as curl"_s)->isEnabled());
        table()->selectRow(0);
        button(*m_panel, u"Copy as curl"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), Snippets::command(m_log->at(1)));
    }

    void whatIsShownIsExportedTheOldestFirst()
    {
        const QString file = m_folder.filePath(u"all.json"_s);
        QVERIFY(m_panel->exportTo(file));
        const QJsonArray all = read(file);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].toObject().value("operation"_L1).toString(), u"listCredentials"_s);
        filter(u"delete"_s);
        QVERIFY(m_panel->exportTo(file));
        QCOMPARE(read(file).size(), 1);
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QSignalSpy exported(m_panel.get(), &ActivityPanel::exported);
        button(*m_panel, u"Export…"_s)->click();
        auto *dialog = opened<QFileDialog>(*m_panel);
        QVERIFY(dialog);
        const QString file = m_folder.filePath(u"missing/folder/x.json"_s);
        Q_EMIT dialog->fileSelected(file);
        QCOMPARE(exported.size(), 1);
        QVERIFY(!exported[0][1].toBool());
        QVERIFY(exported[0][0].toString().contains(file));
        dialog->reject();
    }

    void anExportIsTold()
    {
        QSignalSpy exported(m_panel.get(), &ActivityPanel::exported);
        button(*m_panel, u"Export…"_s)->click();
        auto *dialog = opened<QFileDialog>(*m_panel);
        QVERIFY(dialog);
        const QString file = m_folder.filePath(u"chosen.json"_s);
        Q_EMIT dialog->fileSelected(file);
        QCOMPARE(exported.size(), 1);
        QVERIFY(exported[0][1].toBool());
        QCOMPARE(read(file).size(), 2);
        dialog->reject();
    }

    void clearedIsEmpty()
    {
        button(*m_panel, u"Clear"_s)->click();
        QCOMPARE(m_log->size(), 0);
        QVERIFY(!button(*m_panel, u"Clear"_s)->isEnabled());
        QVERIFY(!button(*m_panel, u"Export…"_s)->isEnabled());
    }

private:
    QTableView *table() const { return m_panel->findChild<QTableView *>(); }
    void filter(const QString &text) { m_panel->findChild<QLineEdit *>()->setText(text); }

    static QJsonArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                              : QJsonArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ActivityLog> m_log;
    std::unique_ptr<ActivityPanel> m_panel;
};

QTEST_MAIN(TestActivityPanel)
#include "tst_activitypanel.moc"
