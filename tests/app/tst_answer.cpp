// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/instance/raiseandactivate.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/storedaccount.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowactions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What the open window makes of a further start.
class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMinimizedWindowIsShownAgain();
    void theTokenIsUsedOnceAndOnlyWhereItIsOne();
    void theNamedAccountIsOpened();
    void theAccountThatIsOpenStaysAsItIs();
    void aNameThatNoAccountHasIsSaidAndNothingElseHappens();
    void aNewCredentialIsAskedForAtOnceOrAsSoonAsThereIsASession();
    void anOpenDialogStaysWithWhatIsTyped();

private:
    CreateDialog *dialog() { return m_application->window().findChild<CreateDialog *>(); }
    CredentialsPage *page() { return m_application->window().credentials(); }
    bool isOpen() { return page()->isVisible() && page()->shownCount() == 12; }
    void openStored();
    void openSandbox();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxServer> m_service; // stands for the real one
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<Application> m_application;
};

void TestAnswer::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_service = std::make_unique<SandboxServer>();
    QVERIFY(m_service->listen());
    storeAccounts(*m_settings,
                  { withKeyEntry({ .id = QUuid::createUuid(),
                                   .name = u"Team"_s,
                                   .baseUrl = *BaseUrl::fromText(m_service->baseUrl()),
                                   .key = Account::Key::InKeychain }) });
    m_keychain = std::make_unique<HeldSecretStore>();
    m_application = std::make_unique<Application>(*m_keychain, *m_settings);
    m_application->start(StartPlan::Welcome{ BaseUrl::official(), {} });
}

void TestAnswer::cleanup()
{
    m_application.reset();
}

void TestAnswer::openStored()
{
    m_application->handleLaunchRequest({ .account = u"Team"_s });
    QCOMPARE(m_keychain->reads.size(), 1);
    m_keychain->reads.front().finish(Secret::fromText(m_service->apiKey()));
    QTRY_VERIFY(isOpen());
}

void TestAnswer::openSandbox()
{
    m_application->window().actions().sandbox->trigger();
    QTRY_VERIFY(isOpen());
}

void TestAnswer::aMinimizedWindowIsShownAgain()
{
    MainWindow &window = m_application->window();
    window.showMaximized();
    window.showMinimized();
    QVERIFY(window.isMinimized());
    m_application->handleLaunchRequest({});
    QVERIFY(window.isVisible());
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isMaximized()); // as it was
    QTRY_VERIFY(window.isActiveWindow());
}

void TestAnswer::theTokenIsUsedOnceAndOnlyWhereItIsOne()
{
    QVERIFY(!QGuiApplication::platformName().startsWith("wayland"_L1));
    raiseAndActivate(m_application->window(), "token");
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
}

void TestAnswer::theNamedAccountIsOpened()
{
    openSandbox();
    openStored();
    QVERIFY(!m_application->window().windowTitle().contains("Sandbox"_L1));
    QVERIFY(!dialog());
}

void TestAnswer::theAccountThatIsOpenStaysAsItIs()
{
    openStored();
    m_application->handleLaunchRequest({ .account = u"Team"_s });
    QCOMPARE(m_keychain->reads.size(), 1);
    QVERIFY(isOpen());
    m_application->handleLaunchRequest({ .account = u"Team"_s, .create = true });
    QCOMPARE(m_keychain->reads.size(), 1);
    QVERIFY(dialog());
}

void TestAnswer::aNameThatNoAccountHasIsSaidAndNothingElseHappens()
{
    const LaunchRequest start{ .account = u"<b>Nobody</b>\u202E"_s, .create = true };
    m_application->handleLaunchRequest(start);
    QCOMPARE(m_application->window().welcome()->messages()->text(),
             u"There's no account named “<b>Nobody</b>‹U+202E›”."_s);

    openSandbox();
    QVERIFY(!dialog()); // not in another account than the named one
    m_application->handleLaunchRequest(start);
    QVERIFY(page()->messages()->text().contains("no account named"_L1));
    QVERIFY(isOpen());
    QVERIFY(!dialog());
    QCOMPARE(m_keychain->reads.size(), 0);
}

void TestAnswer::aNewCredentialIsAskedForAtOnceOrAsSoonAsThereIsASession()
{
    m_application->handleLaunchRequest({ .account = u"Team"_s, .create = true });
    m_application->handleLaunchRequest({}); // which takes nothing back
    QVERIFY(!dialog());
    m_keychain->reads.front().finish(Secret::fromText(m_service->apiKey()));
    QTRY_VERIFY(dialog());
    dialog()->close();
    QTRY_VERIFY(!dialog());

    m_application->handleLaunchRequest({ .create = true });
    QVERIFY(dialog());
}

void TestAnswer::anOpenDialogStaysWithWhatIsTyped()
{
    openSandbox();
    m_application->window().createCredential();
    const CreateDialog *open = dialog();
    QVERIFY(open->isVisible());
    m_application->handleLaunchRequest({ .account = u"Team"_s, .create = true });
    QCOMPARE(m_keychain->reads.size(), 0);
    QCOMPARE(m_application->window().findChildren<CreateDialog *>().size(), 1);
    QCOMPARE(dialog(), open);
    QVERIFY(open->isVisible());
    QTRY_VERIFY(open->isActiveWindow());
}

QTEST_MAIN(TestAnswer)
#include "tst_answer.moc"
