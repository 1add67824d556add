// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/deletedialog.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

/// Several credentials in one question.
class TestDeleteDialogSeveral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        QVERIFY(m_service->read());
    }

    void cleanup()
    {
        delete m_dialog;
        m_service.reset();
    }

    void theQuestionListsAllOfThem()
    {
        open({ u"vision-train"_s, u"rl-agents"_s });
        QVERIFY(shows(*m_dialog, u"Delete 2 credentials?"_s));
        QCOMPARE(listed(),
                 QStringList(
                     { u"vision-train|384410568058921807"_s, u"rl-agents|359408126633905499"_s }));
        QCOMPARE(m_dialog->findChild<QTreeWidget *>()->accessibleName(),
                 u"Credentials to delete"_s);
    }

    void theyGoOneAfterTheOther()
    {
        open({ u"vision-train"_s, u"rl-agents"_s, u"data-ingest"_s });
        press();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->doneChanges().size(), 3);
        QCOMPARE(m_service->sent("DELETE").size(), 3);
        QCOMPARE(m_service->store().credentials().size(), 9);
    }

    void oneInUseDoesNotHoldBackTheOthers()
    {
        open({ u"llm-serving"_s, u"vision-train"_s });
        press();
        QTRY_COMPARE(m_dialog->windowTitle(), u"In use"_s);
        QCOMPARE(m_service->doneChanges().size(), 1);
        QCOMPARE(m_service->doneChanges().constFirst().name, u"vision-train"_s);
        QVERIFY(shows(*m_dialog, u"“llm-serving” is in use"_s));
        QVERIFY(!m_service->named(u"llm-serving"_s).id.isNull());
        QVERIFY(m_service->named(u"vision-train"_s).id.isNull());
    }

    void severalInUseCannotHaveOnePasswordReplaced()
    {
        open({ u"llm-serving"_s, u"eval_nightly"_s });
        press();
        QTRY_COMPARE(m_dialog->windowTitle(), u"In use"_s);
        QVERIFY(shows(*m_dialog, u"2 credentials are in use"_s));
        QCOMPARE(listed().size(), 7);
        QVERIFY(!button(*m_dialog, u"Change password instead"_s));
        QVERIFY(button(*m_dialog, u"Copy IDs"_s));
    }

    void anErrorInTheMiddleLeavesTheRest()
    {
        m_service->answer("DELETE", [this](const RawRequest &request) {
            return m_service->sent("DELETE").size() == 2 ? failureReply(500, 10002, "no")
                                                         : m_service->serve(request);
        });
        open({ u"vision-train"_s, u"rl-agents"_s, u"data-ingest"_s });
        press();
        QTRY_VERIFY(shows(*m_dialog, u"credential is still in the refreshed list"_s));
        QCOMPARE(m_service->doneChanges().size(), 1);
        QCOMPARE(m_service->sent("DELETE").size(), 2);
        QCOMPARE(listed(),
                 QStringList(
                     { u"rl-agents|359408126633905499"_s, u"data-ingest|329716640281195043"_s }));
        QVERIFY(shows(*m_dialog, u"Delete 2 credentials?"_s));

        // Pressed again, it goes on with what is left.
        m_service->answerAsEver("DELETE");
        press();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->doneChanges().size(), 3);
    }

    void cancelStopsBeforeTheNextOne_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("the current one was deleted") << true;
        QTest::newRow("the current one was not") << false;
    }

    void cancelStopsBeforeTheNextOne()
    {
        QFETCH(const bool, isDone);
        m_service->answer("DELETE", [&](const RawRequest &request) {
            if (isDone)
                m_service->serve(request);
            return RawReply::hang();
        });
        open({ u"vision-train"_s, u"rl-agents"_s, u"data-ingest"_s });
        press();
        QTRY_COMPARE(m_service->sent("DELETE").size(), 1);
        m_service->answerAsEver("DELETE");
        button(*m_dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(!m_dialog || button(*m_dialog, u"Delete"_s)->isEnabled());
        QVERIFY(m_dialog);
        QCOMPARE(m_service->sent("DELETE").size(), 1);
        QCOMPARE(m_service->doneChanges().size(), isDone ? 1 : 0);
        QCOMPARE(listed().size(), isDone ? 2 : 3);
        QVERIFY(!m_service->named(u"rl-agents"_s).id.isNull());
        QVERIFY(m_dialog->isVisible());
        QVERIFY(shows(*m_dialog,
                      isDone ? u"Canceled. The remaining credentials weren't deleted."_s
                             : u"credential is still in the refreshed list"_s));
    }

private:
    void open(const QStringList &names)
    {
        QList<Credential> credentials;
        for (const QString &name : names)
            credentials += m_service->named(name);
        m_dialog = new DeleteDialog(m_service->repository(), credentials);
        m_dialog->show();
    }

    void press() { button(*m_dialog, u"Delete"_s)->click(); }

    QStringList listed() const
    {
        QStringList rows;
        const auto *list = m_dialog->findChild<QTreeWidget *>();
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            rows += list->topLevelItem(i)->text(0) + u'|' + list->topLevelItem(i)->text(2);
        return rows;
    }

    std::unique_ptr<SandboxSession> m_service;
    QPointer<DeleteDialog> m_dialog;
};

QTEST_MAIN(TestDeleteDialogSeveral)
#include "tst_deletedialogseveral.moc"
