// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/deletedialog.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
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

    void confirmingHandsAllOfThemOn()
    {
        open({ u"vision-train"_s, u"rl-agents"_s, u"data-ingest"_s });
        QSignalSpy confirmed(m_dialog, &DeleteDialog::severalConfirmed);
        press();
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(namesOf(confirmed[0][0].value<QList<Credential>>()),
                 QStringList({ u"vision-train"_s, u"rl-agents"_s, u"data-ingest"_s }));
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_service->read()); // whatever was sent before has arrived
        QVERIFY(m_service->sent("DELETE").isEmpty());
    }

    void oneIsDeletedHere()
    {
        open({ u"vision-train"_s });
        QSignalSpy confirmed(m_dialog, &DeleteDialog::severalConfirmed);
        press();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->sent("DELETE").size(), 1);
        QCOMPARE(confirmed.size(), 0);
    }

    void cancelHandsNothingOn()
    {
        open({ u"vision-train"_s, u"rl-agents"_s });
        QSignalSpy confirmed(m_dialog, &DeleteDialog::severalConfirmed);
        button(*m_dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(confirmed.size(), 0);
    }

    void enterTakesTheSafeButton()
    {
        open({ u"vision-train"_s, u"rl-agents"_s });
        QSignalSpy confirmed(m_dialog, &DeleteDialog::severalConfirmed);
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(confirmed.size(), 0);
    }

    void whereItIsWishedTheNameIsTypedFirst()
    {
        open({ u"vision-train"_s, u"rl-agents"_s }, u"Production"_s);
        QSignalSpy confirmed(m_dialog, &DeleteDialog::severalConfirmed);
        auto *field = m_dialog->findChild<ValidatedField *>();
        QCOMPARE(m_dialog->focusWidget(), field->lineEdit());
        QVERIFY(!button(*m_dialog, u"Delete"_s)->isEnabled());
        press();
        m_dialog->begin();
        QCOMPARE(confirmed.size(), 0);
        field->setText(u"Production"_s);
        press();
        QCOMPARE(confirmed.size(), 1);
    }

private:
    void open(const QStringList &names, const QString &confirmation = {})
    {
        QList<Credential> credentials;
        for (const QString &name : names)
            credentials += m_service->named(name);
        m_dialog = new DeleteDialog(m_service->repository(), credentials, confirmation);
        m_dialog->show();
    }

    void press() { button(*m_dialog, u"Delete"_s)->click(); }

    static QStringList namesOf(const QList<Credential> &credentials)
    {
        QStringList names;
        for (const Credential &credential : credentials)
            names += credential.name;
        return names;
    }

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
