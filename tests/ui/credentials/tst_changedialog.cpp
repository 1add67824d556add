// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/createdialog.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What all dialogs that change something have in common, with the one for creating as the example.
class TestChangeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        QVERIFY(m_service->read());
        m_dialog = new CreateDialog(m_service->session());
        m_dialog->show();
        m_dialog->nameField()->setText(u"speech-ci"_s);
        m_dialog->usernameField()->setText(u"bot"_s);
        m_dialog->passwordField()->setText(Canary::password());
    }

    void cleanup()
    {
        delete m_dialog;
        m_service.reset();
    }

    void everythingIsLockedWhileItWaits()
    {
        m_service->answer("POST", RawReply::hang());
        send();
        QVERIFY(!m_dialog->nameField()->lineEdit()->isEnabled());
        QVERIFY(!m_dialog->passwordField()->lineEdit()->isEnabled());
        QVERIFY(!m_dialog->typeChoice()->isEnabled());
        QVERIFY(!create()->isEnabled());
        QVERIFY(m_dialog->findChild<BusyIndicator *>()->isBusy());
        QVERIFY(shows(*m_dialog, u"Creating…"_s));
        QVERIFY(cancel()->isEnabled());
        QCOMPARE(m_dialog->focusWidget(), cancel());
    }

    void typingOnDoesNotUnlockTheMainButton()
    {
        m_service->answer("POST", RawReply::hang());
        send();
        m_dialog->nameField()->setText(u"other"_s);
        QVERIFY(!create()->isEnabled());
    }

    void cancelWithNothingRunningClosesIt()
    {
        cancel()->click();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_service->sent("POST").isEmpty());
    }

    void cancelStopsReadsAgainAndSaysWhatWasFound_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<QString>("words");
        QTest::newRow("it was not") << false << u"doesn't show the new credential yet"_s;
        QTest::newRow("it was") << true << u"was created anyway"_s;
    }

    void cancelStopsReadsAgainAndSaysWhatWasFound()
    {
        QFETCH(const bool, isDone);
        QFETCH(const QString, words);
        m_service->answer("POST", [&](const RawRequest &request) {
            if (isDone)
                m_service->serve(request);
            return RawReply::hang();
        });
        send();
        const qsizetype reads = m_service->sent("GET").size();
        cancel()->click();
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(shows(*m_dialog, words));
        QCOMPARE(m_service->sent("GET").size(), reads + 1);
        QCOMPARE(m_service->sent("POST").size(), 1);
        compareWithWhatWasTyped();
        QVERIFY(m_dialog->nameField()->lineEdit()->isEnabled());
        QVERIFY(!m_dialog->findChild<BusyIndicator *>()->isBusy());
    }

    void escapeWhileItWaitsIsCancel()
    {
        m_service->answer("POST", RawReply::hang());
        send();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(shows(*m_dialog, u"doesn't show the new credential yet"_s));
    }

    void cancelAgainClosesIt()
    {
        m_service->answer("POST", RawReply::hang());
        send();
        cancel()->click();
        QVERIFY(m_dialog->isVisible());
        cancel()->click();
        QTRY_VERIFY(!m_dialog);
        QTRY_VERIFY(!m_service->repository().isChanging());
        QCOMPARE(m_service->sent("POST").size(), 1);
        QVERIFY(m_service->repository().lastRead().isValid());
        QVERIFY(!m_service->repository().refreshError()); // the list was read all the same
    }

    void escapeAgainAsksBeforeTypedTextIsLost()
    {
        m_service->answer("POST", RawReply::hang());
        m_service->answer("GET", RawReply::hang());
        send();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_dialog->findChild<QMessageBox *>());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->findChild<QMessageBox *>());
        QVERIFY(m_dialog->isVisible());
        button(*m_dialog->findChild<QMessageBox *>(), u"Discard"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_service->repository().isChanging());
    }

    void aChangeOfTheSameCredentialHoldsItBack()
    {
        m_service->answer("POST", RawReply::hang());
        m_service->repository().create(Examples::draft(u"speech-ci"_s));
        QVERIFY(!create()->isEnabled());
        QVERIFY(shows(*m_dialog, u"Another change is still in progress"_s));
        m_dialog->nameField()->setText(u"another-one"_s);
        QVERIFY(create()->isEnabled());
        m_dialog->nameField()->setText(u"speech-ci"_s);
        QVERIFY(!create()->isEnabled());
        m_service->repository().cancelChanges();
        QTRY_VERIFY(create()->isEnabled());
        QVERIFY(!shows(*m_dialog, u"Another change"_s));
    }

    void aPauseThatTheServiceAsksForIsCountedDown()
    {
        m_service->answer("POST",
                          RawReply::json(429, R"({"code":42900})", { { "Retry-After", "6" } }));
        send();
        QTRY_VERIFY(shows(*m_dialog, u"Too many requests"_s));
        QVERIFY(!create()->isEnabled());
        QVERIFY(shows(*m_dialog, u"You can try again in"_s));
        compareWithWhatWasTyped();
        QTRY_VERIFY(create()->isEnabled());
        QVERIFY(!shows(*m_dialog, u"You can try again in"_s));
        QCOMPARE(m_service->sent("POST").size(), 1); // nothing went by itself
    }

    void aLongPauseIsCountedInMinutes()
    {
        m_service->answer("POST",
                          RawReply::json(429, R"({"code":42900})", { { "Retry-After", "590" } }));
        send();
        QTRY_VERIFY(shows(*m_dialog, u"You can try again in 10 minutes"_s));
        QVERIFY(create()->toolTip().contains(u"You can try again in 10 minutes"_s));
    }

    void anErrorLeavesAllThatWasTyped_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("unauthorized") << 401 << 40101 << u"The API key is missing"_s;
        QTest::newRow("forbidden") << 403 << 40301 << u"doesn't have permission"_s;
        QTest::newRow("invalid") << 400 << 10001 << u"rejected the request"_s;
        QTest::newRow("too many") << 429 << 42900 << u"Too many requests"_s;
        QTest::newRow("under 200") << 200 << 10002 << u"The service reported an error"_s;
    }

    void anErrorLeavesAllThatWasTyped()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        QFETCH(const QString, words);
        m_service->answer("POST", failureReply(status, code, "no <b>%1</b>"));
        send();
        QTRY_VERIFY(!message()->isHidden());
        QVERIFY2(message()->text().contains(words), qPrintable(message()->text()));
        QVERIFY(m_dialog->isVisible());
        compareWithWhatWasTyped();
        QVERIFY(create()->isEnabled());
        QCOMPARE(m_service->sent("POST").size(), 1);
    }

    void afterAnErrorItCanBeSentAgain()
    {
        m_service->answer("POST", failureReply(500, 10002, "no"));
        send();
        QTRY_VERIFY(create()->isEnabled());
        m_service->answerAsEver("POST");
        create()->click();
        QVERIFY(message()->isHidden());
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->sent("POST").size(), 2);
    }

    void aBrokenConnectionWithoutAListSaysThatItIsNotKnown()
    {
        m_service->answer("POST", RawReply::closeBeforeReply());
        m_service->answer("GET", failureReply(500, 10002, "no"));
        send();
        QTRY_VERIFY(shows(*m_dialog, u"Purser can't tell whether the request went through."_s));
        QCOMPARE(m_service->sent("POST").size(), 1);
        compareWithWhatWasTyped();
    }

private:
    void send()
    {
        create()->click();
        QTRY_COMPARE(m_service->sent("POST").size(), 1);
    }

    void compareWithWhatWasTyped() const
    {
        QCOMPARE(m_dialog->nameField()->text(), u"speech-ci"_s);
        QCOMPARE(m_dialog->usernameField()->text(), u"bot"_s);
        QCOMPARE(m_dialog->passwordField()->text(), Canary::password());
    }

    QPushButton *create() const { return button(*m_dialog, u"Create"_s); }
    QPushButton *cancel() const { return button(*m_dialog, u"Cancel"_s); }
    MessageBar *message() const { return m_dialog->findChild<MessageBar *>(); }

    std::unique_ptr<SandboxSession> m_service;
    QPointer<CreateDialog> m_dialog;
};

QTEST_MAIN(TestChangeDialog)
#include "tst_changedialog.moc"
