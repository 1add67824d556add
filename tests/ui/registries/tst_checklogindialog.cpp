// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxregistry.h"
#include "models/session/session.h"
#include "tests/support/canary.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/registries/checklogindialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;

class TestCheckLoginDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theAnswerIsKeptAndNothingIsSentToTheService();
    void aRefusedLoginIsNotSentTwice();
    void theAnswerForAnotherUserIsNotKept();
    void severalAreCheckedOneAfterTheOther();
    void aLoginCanBeSkipped();
    void thePasswordGoesToNoOtherUser();
    void whatIsMissingIsSaid();

private:
    void open(const QStringList &names);
    void enter(const QString &password);
    void check() { button(*m_dialog, u"Check login"_s)->click(); }
    CredentialNotes notesOf(const QString &name);

    std::unique_ptr<SandboxSession> m_service;
    std::unique_ptr<SandboxRegistry> m_registry;
    std::unique_ptr<CheckLoginDialog> m_dialog;
    int m_served = 0; // by the registry
};

void TestCheckLoginDialog::init()
{
    m_service = std::make_unique<SandboxSession>();
    QVERIFY(m_service->read());
    m_registry = std::make_unique<SandboxRegistry>();
    QVERIFY(m_registry->listen());
    m_served = 0;
    connect(m_registry.get(), &SandboxRegistry::requestServed, this, [this] { ++m_served; });
}

void TestCheckLoginDialog::cleanup()
{
    m_dialog.reset();
    m_service.reset();
    m_registry.reset();
}

void TestCheckLoginDialog::open(const QStringList &names)
{
    QList<Credential> credentials;
    for (const QString &name : names)
        credentials += m_service->named(name);
    m_dialog = std::make_unique<CheckLoginDialog>(m_service->session(), credentials);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
}

void TestCheckLoginDialog::enter(const QString &password)
{
    m_dialog->registryField()->setText(m_registry->host());
    m_dialog->usernameField()->setText(SandboxRegistry::username());
    m_dialog->passwordField()->setText(password);
}

CredentialNotes TestCheckLoginDialog::notesOf(const QString &name)
{
    return m_service->session().notes().notes(m_service->named(name).id);
}

void TestCheckLoginDialog::theAnswerIsKeptAndNothingIsSentToTheService()
{
    const qsizetype requests = m_service->sent("GET").size();
    open({ u"vision-train"_s });
    enter(SandboxRegistry::password());
    check();
    QTRY_VERIFY(m_dialog->message()->text().startsWith(u"Login accepted"_s));
    const CredentialNotes notes = notesOf(u"vision-train"_s);
    QCOMPARE(notes.lastCheck->verdict, Verdict::Accepted);
    QVERIFY(notes.registry.isEmpty());
    QVERIFY(notes.username.isEmpty());
    QCOMPARE(m_service->sent("GET").size(), requests);
    QVERIFY(m_service->sent("PATCH").isEmpty());
}

void TestCheckLoginDialog::aRefusedLoginIsNotSentTwice()
{
    open({ u"vision-train"_s });
    enter(Canary::password());
    check();
    QTRY_VERIFY(m_dialog->message()->text().startsWith(u"Login refused"_s));
    const int served = m_served;
    check();
    QTRY_VERIFY(m_dialog->message()->text().contains(u"has already refused this login"_s));
    QCOMPARE(m_served, served);
    QCOMPARE(notesOf(u"vision-train"_s).lastCheck->verdict, Verdict::Refused);
    button(*m_dialog, u"Check again"_s)->click(); // the user wants it
    QTRY_VERIFY(m_dialog->message()->text().startsWith(u"Login refused"_s));
    QVERIFY(m_served > served);
}

void TestCheckLoginDialog::theAnswerForAnotherUserIsNotKept()
{
    m_service->session().notes().update(m_service->named(u"vision-train"_s).id,
                                        { .username = u"somebody"_s });
    open({ u"vision-train"_s });
    enter(SandboxRegistry::password());
    check();
    QTRY_VERIFY(m_dialog->message()->text().startsWith(u"Login accepted"_s));
    QVERIFY(!notesOf(u"vision-train"_s).lastCheck);
}

void TestCheckLoginDialog::severalAreCheckedOneAfterTheOther()
{
    open({ u"vision-train"_s, u"llm-serving"_s });
    QVERIFY(shows(*m_dialog, u"vision-train (1 of 2)"_s));
    enter(SandboxRegistry::password());
    check();
    QTRY_VERIFY(button(*m_dialog, u"Next credential"_s));
    button(*m_dialog, u"Next credential"_s)->click();
    QVERIFY(shows(*m_dialog, u"llm-serving (2 of 2)"_s));
    QVERIFY(!notesOf(u"llm-serving"_s).lastCheck);
    QCOMPARE(m_dialog->passwordField()->text(), QString()); // it was for another registry
    enter(SandboxRegistry::password());
    check();
    QTRY_VERIFY(notesOf(u"llm-serving"_s).lastCheck);
    QVERIFY(!button(*m_dialog, u"Next credential"_s));
}

void TestCheckLoginDialog::aLoginCanBeSkipped()
{
    open({ u"vision-train"_s, u"llm-serving"_s });
    button(*m_dialog, u"Skip"_s)->click();
    QVERIFY(shows(*m_dialog, u"llm-serving (2 of 2)"_s));
    QVERIFY(!button(*m_dialog, u"Skip"_s));
}

void TestCheckLoginDialog::thePasswordGoesToNoOtherUser()
{
    for (const auto &[name, user] :
         { std::pair(u"vision-train"_s, u"alice"_s), std::pair(u"llm-serving"_s, u"bob"_s) })
        m_service->session().notes().update(m_service->named(name).id,
                                            { .registry = m_registry->host(), .username = user });
    open({ u"vision-train"_s, u"llm-serving"_s });
    m_dialog->passwordField()->setText(Canary::password());
    check();
    QTRY_VERIFY(button(*m_dialog, u"Next credential"_s));
    button(*m_dialog, u"Next credential"_s)->click();
    QCOMPARE(m_dialog->usernameField()->text(), u"bob"_s);
    QCOMPARE(m_dialog->passwordField()->text(), QString());
}

void TestCheckLoginDialog::whatIsMissingIsSaid()
{
    open({ u"vision-train"_s });
    QVERIFY(!button(*m_dialog, u"Check login"_s)->isEnabled());
    QCOMPARE(button(*m_dialog, u"Check login"_s)->accessibleDescription(),
             u"Enter a registry, a username, and a password first"_s);
    enter(Canary::password());
    QVERIFY(button(*m_dialog, u"Check login"_s)->isEnabled());
}

QTEST_MAIN(TestCheckLoginDialog)
#include "tst_checklogindialog.moc"
