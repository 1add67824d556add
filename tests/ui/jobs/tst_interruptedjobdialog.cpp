// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/jobs/interruptedjobdialog.h"
#include "ui/widgets/validatedfield.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTreeWidget>

using namespace Purser;
using namespace Qt::StringLiterals;
using Action = JobItem::Action;
using State = RecordedItem::State;

class TestInterruptedJobDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { delete m_dialog; }

    void itSaysHowFarTheJobCame()
    {
        open({ item(u"one"_s, State::Done), item(u"two"_s, State::Sent),
               item(u"three"_s, State::NotDone), item(u"four"_s, State::NotSent) });
        QVERIFY(shows(*m_dialog, u"completed 1 of 4 items"_s));
        QVERIFY(shows(*m_dialog, u"2026"_s));
        QCOMPARE(rows(),
                 QStringList({ u"one|Team|Done"_s, u"two|Team|Sent, outcome unknown"_s,
                               u"three|Team|Failed"_s, u"four|Team|Not sent"_s }));
    }

    void aJobCanGoOnWithOtherPasswords()
    {
        open({ item(u"one"_s, State::NotSent) });
        QVERIFY(shows(*m_dialog, u"enter the passwords again"_s));
        QSignalSpy resume(m_dialog, &InterruptedJobDialog::resumeRequested);
        QSignalSpy discarded(m_dialog, &InterruptedJobDialog::discarded);
        QVERIFY(button(*m_dialog, u"Resume…"_s)->isDefault());
        button(*m_dialog, u"Resume…"_s)->click();
        QCOMPARE(resume.size(), 1);
        QCOMPARE(discarded.size(), 0);
        QTRY_VERIFY(!m_dialog);
    }

    void deletionsAreConfirmedAgain()
    {
        open({ item(u"one"_s, State::Done, Action::Delete),
               item(u"two"_s, State::NotSent, Action::Delete) });
        QVERIFY(shows(*m_dialog, u"the remaining credentials will be deleted"_s));
        QVERIFY(!shows(*m_dialog, u"enter the passwords again"_s));
        QVERIFY(button(*m_dialog, u"Close"_s)->isDefault()); // Enter is pressed too soon
        QSignalSpy resume(m_dialog, &InterruptedJobDialog::resumeRequested);
        button(*m_dialog, u"Resume"_s)->click();
        QCOMPARE(resume.size(), 1);
    }

    void deletionsInALockedAccountWantItsName()
    {
        open({ item(u"one"_s, State::NotSent, Action::Delete) }, true);
        QPushButton *resume = button(*m_dialog, u"Resume"_s);
        QVERIFY(!resume->isEnabled());
        QCOMPARE(resume->toolTip(), u"Type the name of the account to confirm"_s);
        QCOMPARE(resume->accessibleDescription(), resume->toolTip());
        m_dialog->findChild<ValidatedField *>(m_account.toString())->setText(u"Team"_s);
        QVERIFY(resume->isEnabled());
        QVERIFY(resume->toolTip().isEmpty());
    }

    void passwordsNeedNoConfirmationHere()
    {
        open({ item(u"one"_s, State::NotSent) }, true);
        QVERIFY(button(*m_dialog, u"Resume…"_s)->isEnabled());
        QVERIFY(!m_dialog->findChild<ValidatedField *>());
    }

    void aJobThatIsDoneIsNotResumed()
    {
        open({ item(u"one"_s, State::Done), item(u"two"_s, State::Done, Action::Delete) });
        QVERIFY(!button(*m_dialog, u"Resume…"_s));
        QVERIFY(!button(*m_dialog, u"Resume"_s));
        QVERIFY(!shows(*m_dialog, u"enter the passwords again"_s));
        QVERIFY(!shows(*m_dialog, u"will be deleted"_s));
    }

    void closeKeepsTheJob()
    {
        open({ item(u"one"_s, State::NotSent) });
        QSignalSpy resume(m_dialog, &InterruptedJobDialog::resumeRequested);
        QSignalSpy discarded(m_dialog, &InterruptedJobDialog::discarded);
        button(*m_dialog, u"Close"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(resume.size() + discarded.size(), 0);
    }

    void forgetDropsIt()
    {
        open({ item(u"one"_s, State::NotSent) });
        QSignalSpy discarded(m_dialog, &InterruptedJobDialog::discarded);
        button(*m_dialog, u"Remove this job"_s)->click();
        QCOMPARE(discarded.size(), 1);
        QTRY_VERIFY(!m_dialog);
    }

    void namesFromOutsideAreMadeHarmless()
    {
        open({ item(u"<b>%1\u202E"_s, State::NotSent) });
        QCOMPARE(rows(), QStringList{ u"<b>%1‹U+202E›|Team|Not sent"_s });
    }

private:
    RecordedItem item(const QString &name, State state, Action action = Action::Rotate) const
    {
        return { .action = action, .account = m_account, .name = name, .state = state };
    }

    void open(const QList<RecordedItem> &items, bool isLocked = false)
    {
        const QDateTime begun(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
        m_dialog = new InterruptedJobDialog(
            { .id = QUuid::createUuid(), .begun = begun, .items = items },
            { { .id = m_account, .name = u"Team"_s, .requiresNameConfirmation = isLocked } });
        m_dialog->show();
    }

    QStringList rows() const
    {
        QStringList texts;
        const auto *list = m_dialog->findChild<QTreeWidget *>();
        for (int i = 0; i < list->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *each = list->topLevelItem(i);
            texts += u"%1|%2|%3"_s.arg(each->text(0), each->text(1), each->text(2));
        }
        return texts;
    }

    QUuid m_account = QUuid::createUuid();
    QPointer<InterruptedJobDialog> m_dialog;
};

QTEST_MAIN(TestInterruptedJobDialog)
#include "tst_interruptedjobdialog.moc"
