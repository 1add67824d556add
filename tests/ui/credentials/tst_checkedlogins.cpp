// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxregistry.h"
#include "models/session/session.h"
#include "tests/support/canary.h"
#include "tests/support/rawserver.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/notes/notesform.h"
#include "ui/registries/logincheckbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;

/// Creating and editing with a registry that can be asked: a real one, the sandbox's.
class TestCheckedLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRefusedLoginIsSaidBeforeAnythingIsSent();
    void aRefusedLoginCanBeSentAnyway();
    void anAcceptedLoginIsCreatedAndRemembered();
    void theUsernameIsRememberedOnlyIfWanted();
    void nothingIsCheckedUnlessWanted();
    void nothingIsCheckedWithoutARegistry();
    void theButtonChecksAndSendsNothing();
    void typingTakesTheAnswerAway();
    void aCheckCanBeStopped();
    void aLoginThatWasCheckedIsNotCheckedAgain();
    void anImageIsTried();
    void anInvalidRegistryIsPointedOut();
    void notesAloneAreSavedWithoutARequest();
    void aNewPasswordIsCheckedWithTheRememberedUsername();
    void aLoginThatCannotBeCheckedIsPointedOutOnce();
    void anotherUsernameForgetsTheLastCheck();
    void theUsernameCanBeForgotten();
    void aChoiceForAnotherCredentialForgetsNoUsername();
    void notesAreKeptWhenTheAnswerWasLost();
    void aCheckEndsWhenItIsSentWithoutOne();

private:
    void openCreate();
    void fill(const QString &password);
    QPushButton *main() const { return button(*m_dialog, u"Create"_s); }
    CredentialNotes notesOf(const QString &name);

    std::unique_ptr<SandboxSession> m_service;
    std::unique_ptr<SandboxRegistry> m_registry;
    QPointer<CreateDialog> m_dialog;
};

void TestCheckedLogins::init()
{
    m_service = std::make_unique<SandboxSession>();
    QVERIFY(m_service->read());
    m_registry = std::make_unique<SandboxRegistry>();
    QVERIFY(m_registry->listen());
    openCreate();
}

void TestCheckedLogins::cleanup()
{
    delete m_dialog;
    m_service.reset();
    m_registry.reset();
}

void TestCheckedLogins::openCreate()
{
    m_dialog = new CreateDialog(m_service->session());
    m_dialog->show();
}

void TestCheckedLogins::fill(const QString &password)
{
    m_dialog->nameField()->setText(u"speech-ci"_s);
    m_dialog->usernameField()->setText(SandboxRegistry::username());
    m_dialog->passwordField()->setText(password);
    m_dialog->notesForm()->registryField()->setText(m_registry->host());
}

CredentialNotes TestCheckedLogins::notesOf(const QString &name)
{
    return m_service->session().notes().notes(m_service->named(name).id);
}

void TestCheckedLogins::aRefusedLoginIsSaidBeforeAnythingIsSent()
{
    fill(Canary::password());
    main()->click();
    QVERIFY(!m_dialog->nameField()->lineEdit()->isEnabled());
    QTRY_VERIFY(m_dialog->message()->text().startsWith(u"Login refused by 127.0.0.1"_s));
    QVERIFY(m_dialog->message()->text().contains(u"The login is missing or wrong"_s));
    QVERIFY(m_dialog->nameField()->lineEdit()->isEnabled());
    QVERIFY(m_service->sent("POST").isEmpty());
    QVERIFY(button(*m_dialog, u"Create anyway"_s)->isEnabled());
}

void TestCheckedLogins::aRefusedLoginCanBeSentAnyway()
{
    fill(Canary::password());
    main()->click();
    QTRY_VERIFY(button(*m_dialog, u"Create anyway"_s));
    button(*m_dialog, u"Create anyway"_s)->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(m_service->sent("POST").size(), 1);
    QCOMPARE(notesOf(u"speech-ci"_s).lastCheck->verdict, Verdict::Refused);
}

void TestCheckedLogins::anAcceptedLoginIsCreatedAndRemembered()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    fill(SandboxRegistry::password());
    main()->click();
    QTRY_VERIFY(!m_dialog);
    const CredentialNotes notes = notesOf(u"speech-ci"_s);
    QCOMPARE(notes.registry, m_registry->host());
    QCOMPARE(notes.username, SandboxRegistry::username());
    QCOMPARE(notes.lastCheck->verdict, Verdict::Accepted);
    QVERIFY(notes.lastCheck->time >= before);
    QVERIFY(*notes.passwordChangedAt >= before);
}

void TestCheckedLogins::theUsernameIsRememberedOnlyIfWanted()
{
    fill(SandboxRegistry::password());
    m_dialog->remembersUsernameBox()->setChecked(false);
    main()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(notesOf(u"speech-ci"_s).username, QString());
    QCOMPARE(notesOf(u"speech-ci"_s).registry, m_registry->host());
}

void TestCheckedLogins::nothingIsCheckedUnlessWanted()
{
    fill(Canary::password());
    m_dialog->checksLoginBox()->setChecked(false);
    main()->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!notesOf(u"speech-ci"_s).lastCheck);
}

void TestCheckedLogins::nothingIsCheckedWithoutARegistry()
{
    fill(Canary::password());
    m_dialog->notesForm()->registryField()->setText({});
    QVERIFY(!m_dialog->checkButton()->isEnabled());
    main()->click();
    QTRY_VERIFY(!m_dialog);
    QVERIFY(!notesOf(u"speech-ci"_s).lastCheck);
}

void TestCheckedLogins::theButtonChecksAndSendsNothing()
{
    fill(SandboxRegistry::password());
    m_dialog->checkButton()->click();
    QCOMPARE(m_dialog->checkButton()->text(), u"Stop checking"_s);
    QTRY_COMPARE(m_dialog->message()->text(), u"Login accepted by %1."_s.arg(m_registry->host()));
    QCOMPARE(m_dialog->checkButton()->text(), u"Check login"_s);
    QVERIFY(m_service->sent("POST").isEmpty());
    QVERIFY(main()->isEnabled());
}

void TestCheckedLogins::typingTakesTheAnswerAway()
{
    fill(Canary::password());
    m_dialog->checkButton()->click();
    QTRY_VERIFY(button(*m_dialog, u"Create anyway"_s));
    m_dialog->passwordField()->setText(SandboxRegistry::password());
    QVERIFY(main());
    QCOMPARE(m_dialog->message()->text(), QString());
}

void TestCheckedLogins::aCheckCanBeStopped()
{
    RawServer silent;
    silent.enqueue(RawReply::hang());
    fill(Canary::password());
    m_dialog->notesForm()->registryField()->setText(silent.baseUrl().remove(u"http://"_s));
    main()->click();
    QTRY_COMPARE(silent.requests().size(), 1);
    button(*m_dialog, u"Cancel"_s)->click();
    QTRY_VERIFY(m_dialog->nameField()->lineEdit()->isEnabled());
    QTRY_COMPARE(silent.openConnectionCount(), 0);
    QVERIFY(main()->isEnabled());
    QVERIFY(m_service->sent("POST").isEmpty());
}

void TestCheckedLogins::aLoginThatWasCheckedIsNotCheckedAgain()
{
    int checks = 0;
    connect(&m_service->session().loginChecker(), &LoginChecker::checked, this,
            [&checks] { ++checks; });
    fill(SandboxRegistry::password());
    m_dialog->checkButton()->click();
    QTRY_VERIFY(m_dialog->checkButton()->answer());
    main()->click();
    QTRY_VERIFY(!m_dialog);
    QCOMPARE(checks, 1);
    QCOMPARE(notesOf(u"speech-ci"_s).lastCheck->verdict, Verdict::Accepted);
}

void TestCheckedLogins::anImageIsTried()
{
    fill(SandboxRegistry::password());
    m_dialog->notesForm()->imageField()->setText(SandboxRegistry::image());
    m_dialog->checkButton()->click();
    QTRY_VERIFY(m_dialog->message()->text().endsWith(u"The login can pull the image."_s));
    m_dialog->notesForm()->imageField()->setText(u"team/other:1"_s);
    m_dialog->checkButton()->click();
    QTRY_VERIFY(m_dialog->message()->text().contains(u"The image doesn't exist"_s));
}

void TestCheckedLogins::anInvalidRegistryIsPointedOut()
{
    fill(Canary::password());
    m_dialog->notesForm()->registryField()->setText(u"no host"_s);
    QVERIFY(shows(*m_dialog, u"Enter a host name, such as ghcr.io"_s));
    QVERIFY(!main()->isEnabled());
    QVERIFY(!m_dialog->checkButton()->isEnabled());
}

void TestCheckedLogins::notesAloneAreSavedWithoutARequest()
{
    const Credential credential = m_service->named(u"vision-train"_s);
    const QPointer<EditDialog> edit = new EditDialog(m_service->session(), credential);
    edit->show();
    QVERIFY(!button(*edit, u"Save"_s)->isEnabled());
    edit->notesForm()->ownerField()->setText(u"mlops"_s);
    QVERIFY(edit->hasUnsavedInput());
    button(*edit, u"Save"_s)->click();
    QTRY_VERIFY(!edit);
    QVERIFY(m_service->sent("PATCH").isEmpty());
    QCOMPARE(notesOf(u"vision-train"_s).owner, u"mlops"_s);
    QVERIFY(!notesOf(u"vision-train"_s).passwordChangedAt);
}

void TestCheckedLogins::aNewPasswordIsCheckedWithTheRememberedUsername()
{
    const Credential credential = m_service->named(u"vision-train"_s);
    m_service->session().notes().update(
        credential.id, { .registry = m_registry->host(), .username = SandboxRegistry::username() });
    const QPointer<EditDialog> edit = new EditDialog(m_service->session(), credential);
    edit->show();
    edit->passwordField()->setText(Canary::password());
    button(*edit, u"Save"_s)->click();
    QTRY_VERIFY(edit->message()->text().startsWith(u"Login refused"_s));
    QVERIFY(m_service->sent("PATCH").isEmpty());
    edit->passwordField()->setText(SandboxRegistry::password());
    button(*edit, u"Save"_s)->click();
    QTRY_VERIFY(!edit);
    QCOMPARE(m_service->sent("PATCH").size(), 1);
    QCOMPARE(notesOf(u"vision-train"_s).lastCheck->verdict, Verdict::Accepted);
    QCOMPARE(notesOf(u"vision-train"_s).username, SandboxRegistry::username());
}

void TestCheckedLogins::aLoginThatCannotBeCheckedIsPointedOutOnce()
{
    const Credential credential = m_service->named(u"vision-train"_s);
    m_service->session().notes().update(credential.id, { .registry = m_registry->host() });
    const QPointer<EditDialog> edit = new EditDialog(m_service->session(), credential);
    edit->show();
    edit->passwordField()->setText(Canary::password());
    button(*edit, u"Save"_s)->click();
    QCOMPARE(edit->message()->text(), u"Couldn't check the login. Enter the username, too."_s);
    QVERIFY(m_service->sent("PATCH").isEmpty());
    button(*edit, u"Save anyway"_s)->click();
    QTRY_VERIFY(!edit);
    QCOMPARE(m_service->sent("PATCH").size(), 1);
}

void TestCheckedLogins::anotherUsernameForgetsTheLastCheck()
{
    const Credential credential = m_service->named(u"vision-train"_s);
    AccountNotes &notes = m_service->session().notes();
    notes.recordCheck(credential.id,
                      { .verdict = Verdict::Refused, .time = QDateTime::currentDateTimeUtc() });
    const QPointer<EditDialog> edit = new EditDialog(m_service->session(), credential);
    edit->show();
    edit->usernameField()->setText(u"other-bot"_s);
    button(*edit, u"Save"_s)->click();
    QTRY_VERIFY(!edit);
    QVERIFY(!notesOf(u"vision-train"_s).lastCheck);
}

void TestCheckedLogins::theUsernameCanBeForgotten()
{
    const Credential credential = m_service->named(u"vision-train"_s);
    m_service->session().notes().update(credential.id, { .username = u"bot"_s });
    const QPointer<EditDialog> edit = new EditDialog(m_service->session(), credential);
    edit->show();
    QVERIFY(!button(*edit, u"Save"_s)->isEnabled());
    edit->remembersUsernameBox()->setChecked(false);
    button(*edit, u"Save"_s)->click();
    QTRY_VERIFY(!edit);
    QCOMPARE(notesOf(u"vision-train"_s).username, QString());
    QVERIFY(m_service->sent("PATCH").isEmpty());
}

void TestCheckedLogins::aChoiceForAnotherCredentialForgetsNoUsername()
{
    const Credential credential = m_service->named(u"vision-train"_s);
    m_service->session().notes().update(credential.id, { .username = u"bot"_s });
    const FormChoices choices{ .remembersUsername = false };
    const QPointer<EditDialog> edit = new EditDialog(m_service->session(), credential, choices);
    edit->show();
    QVERIFY(edit->remembersUsernameBox()->isChecked());
    QVERIFY(!button(*edit, u"Save"_s)->isEnabled()); // no changes yet
    QCOMPARE(edit->choices(), choices);
    edit->notesForm()->registryField()->setText(u"ghcr.io"_s);
    button(*edit, u"Save"_s)->click();
    QTRY_VERIFY(!edit);
    QCOMPARE(notesOf(u"vision-train"_s).username, u"bot"_s);

    const QPointer<EditDialog> again = new EditDialog(m_service->session(), credential, choices);
    again->remembersUsernameBox()->setChecked(false);
    again->remembersUsernameBox()->setChecked(true);
    QVERIFY(again->choices().remembersUsername); // this one was chosen
    delete again;
}

void TestCheckedLogins::notesAreKeptWhenTheAnswerWasLost()
{
    m_service->answer("POST", [this](const RawRequest &request) {
        m_service->serve(request);
        return RawReply::closeBeforeReply();
    });
    fill(SandboxRegistry::password());
    main()->click();
    QTRY_VERIFY(button(*m_dialog, u"Close"_s));
    QCOMPARE(notesOf(u"speech-ci"_s).registry, m_registry->host());
    QCOMPARE(notesOf(u"speech-ci"_s).lastCheck->verdict, Verdict::Accepted);
}

void TestCheckedLogins::aCheckEndsWhenItIsSentWithoutOne()
{
    RawServer silent;
    silent.enqueue(RawReply::hang());
    fill(Canary::password());
    m_dialog->checksLoginBox()->setChecked(false);
    m_dialog->notesForm()->registryField()->setText(silent.baseUrl().remove(u"http://"_s));
    m_dialog->checkButton()->click();
    QTRY_COMPARE(silent.requests().size(), 1);
    main()->click();
    QTRY_VERIFY(!m_dialog);
    QTRY_COMPARE(silent.openConnectionCount(), 0);
}

QTEST_MAIN(TestCheckedLogins)
#include "tst_checkedlogins.moc"
