// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "models/values/async.h"
#include "tests/support/rawserver.h"
#include "tests/support/storedaccount.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The wiring, against the keychain in the state that PURSER_KEYRING_STATE names: each test runs
/// where its state is.
class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theWindowShowsBeforeAnythingIsAsked();
    void theSandboxOpensWithItsRows();
    void theSandboxHasTheFaultsThatItIsToldTo_data();
    void theSandboxHasTheFaultsThatItIsToldTo();
    void aNewCredentialIsAskedForOverTheFirstSessionAndNoLater();
    void aKeyFromTheEnvironmentOpensAndIsNotKept();
    void aWrongKeyStaysInItsFieldWithTheReason();
    void connectingCanBeCancelled();
    void aKeyForThisSessionOnlyIsNotKept();
    void aWorkingKeyIsKeptAndOpensNextTime();
    void aKeychainWithoutTheEntrySaysSo();
    void anUnansweringKeychainIsSaidAndItsLateAnswerTaken();
    void forgettingRemovesTheKeyAndLeavesTheAccount();
    void anotherKeyLeavesTheStoredOneAlone();
    void aNewKeyGetsAnEntryOfItsOwn();
    void withoutAKeychainTheKeyServesThisSession();
    void withoutAKeychainAStoredAccountSaysSoAndOffersToTryAgain();

private:
    bool isState(const char *state) const { return qgetenv("PURSER_KEYRING_STATE") == state; }
    WelcomePage *welcome() { return m_application->window().welcome(); }
    QString message()
    {
        return welcome()->messages()->text() + m_application->window().accountMessages()->text();
    }
    bool isOpen()
    {
        return m_application->window().credentials()->isVisible()
            && m_application->window().credentials()->shownCount() == 12;
    }
    Account stored() const
    {
        return withKeyEntry({ .id = QUuid::createUuid(),
                              .name = u"Team"_s,
                              .baseUrl = *BaseUrl::fromText(m_service->baseUrl()) });
    }
    void start(StartPlan::Plan plan, std::chrono::milliseconds timeout = 20s);
    void startStored(std::chrono::milliseconds timeout = 20s);
    std::optional<Account> remembered() const
    {
        const QList<Account> accounts = m_settings->accounts();
        return accounts.isEmpty() ? std::nullopt : std::optional(accounts.constFirst());
    }
    void pressConnect(const QString &key, bool keep = true);
    void verifyKey(const QString &key, const QString &baseUrl, bool isToBeStored)
    {
        m_application->accountSession().verify(*ApiKey::fromText(key), *BaseUrl::fromText(baseUrl),
                                               isToBeStored);
    }
    void write(const Account &account, const QString &key);
    std::optional<QByteArray> keptKey(const Account &account);
    StartPlan::Welcome emptyWelcome() const
    {
        return { *BaseUrl::fromText(m_service->baseUrl()), {} };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxServer> m_service; // stands for the real one: another process's would do
    KeychainSecretStore m_keychain{ u"io.github.purser.Purser.test"_s };
    std::unique_ptr<Application> m_application;
};

void TestApplication::initTestCase()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("PURSER_KEYRING_STATE"), "run it under with-keyring");
}

void TestApplication::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_service = std::make_unique<SandboxServer>();
    QVERIFY(m_service->listen());
}

void TestApplication::cleanup()
{
    m_application.reset();
}

void TestApplication::start(StartPlan::Plan plan, std::chrono::milliseconds timeout)
{
    m_application = std::make_unique<Application>(m_keychain, *m_settings, timeout);
    m_application->start(std::move(plan));
}

void TestApplication::startStored(std::chrono::milliseconds timeout)
{
    start(StartPlan::StoredAccount{ *remembered() }, timeout);
}

void TestApplication::pressConnect(const QString &key, bool keep)
{
    welcome()->keyField()->setText(key);
    verifyKey(key, m_service->baseUrl(), keep);
}

void TestApplication::write(const Account &account, const QString &key)
{
    bool isDone = false;
    whenDone(m_keychain.write(account.keyEntry, Secret::fromText(key)), this,
             [&](const SecretResult<void> &result) { isDone = result.has_value(); });
    QTRY_VERIFY(isDone);
    QVERIFY(storeAccounts(*m_settings, { account }));
}

std::optional<QByteArray> TestApplication::keptKey(const Account &account)
{
    bool isDone = false;
    std::optional<QByteArray> key;
    whenDone(m_keychain.read(account.keyEntry), this, [&](const SecretResult<Secret> &result) {
        isDone = true;
        if (result)
            key = result->utf8().toByteArray();
    });
    [&] { QTRY_VERIFY(isDone); }();
    return key;
}

void TestApplication::theWindowShowsBeforeAnythingIsAsked()
{
    RawServer service;
    service.enqueue(RawReply::hang());
    start(StartPlan::KeyFromEnvironment{ *ApiKey::fromText(u"key"_s),
                                         *BaseUrl::fromText(service.baseUrl()) });
    QVERIFY(m_application->window().isVisible());
    QCOMPARE(service.connectionCount(), 0);
    QTRY_COMPARE(service.requests().size(), 1);
}

void TestApplication::theSandboxOpensWithItsRows()
{
    start(StartPlan::Sandbox{});
    QTRY_VERIFY(isOpen());
    QVERIFY(m_application->window().windowTitle().contains("nothing leaves this computer"_L1));
}

void TestApplication::theSandboxHasTheFaultsThatItIsToldTo_data()
{
    QTest::addColumn<bool>("isOpenedAtStart");
    QTest::newRow("opened at the start") << true;
    QTest::newRow("opened from Welcome") << false;
}

void TestApplication::theSandboxHasTheFaultsThatItIsToldTo()
{
    QFETCH(const bool, isOpenedAtStart);
    m_application = std::make_unique<Application>(m_keychain, *m_settings);
    m_application->setSandboxFaults({ .failingName = u"vision"_s });
    if (isOpenedAtStart) {
        m_application->start(StartPlan::Sandbox{});
    } else {
        m_application->start(emptyWelcome());
        m_application->window().actions().sandbox->trigger();
    }
    QTRY_VERIFY(isOpen());
    const Account &account = m_application->session()->account();
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(account.baseUrl.text() + u"/v2/container-registry-auths/384410568058921807"_s));
    request.setRawHeader("X-Api-Key", account.sandboxKey.toUtf8());
    const std::unique_ptr<QNetworkReply> reply(network.deleteResource(request));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 500);
}

void TestApplication::aNewCredentialIsAskedForOverTheFirstSessionAndNoLater()
{
    start(emptyWelcome());
    m_application->createWhenOpen();
    const auto dialog = [this] { return m_application->window().findChild<CreateDialog *>(); };
    QVERIFY(!dialog());
    m_application->window().actions().sandbox->trigger();
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->isVisible());

    dialog()->close();
    QTRY_VERIFY(!dialog());
    m_application->window().actions().sandbox->trigger();
    QTRY_VERIFY(isOpen());
    QVERIFY(!dialog());
}

void TestApplication::aKeyFromTheEnvironmentOpensAndIsNotKept()
{
    start(StartPlan::KeyFromEnvironment{ *ApiKey::fromText(m_service->apiKey()),
                                         *BaseUrl::fromText(m_service->baseUrl()) });
    QTRY_VERIFY(isOpen());
    QVERIFY(!remembered());
}

void TestApplication::aWrongKeyStaysInItsFieldWithTheReason()
{
    start(emptyWelcome());
    pressConnect(u"wrong-key"_s);
    QTRY_VERIFY2(message().startsWith("The API key is missing, incorrect, or expired."_L1),
                 qPrintable(message()));
    QCOMPARE(welcome()->keyField()->text(), u"wrong-key"_s);
    QVERIFY(welcome()->keyField()->isEnabled());
    QVERIFY(!remembered());
}

void TestApplication::connectingCanBeCancelled()
{
    RawServer silent;
    silent.enqueue(RawReply::hang());
    start(emptyWelcome());
    welcome()->keyField()->setText(u"a-key"_s);
    verifyKey(u"a-key"_s, silent.baseUrl(), true);
    QTRY_COMPARE(silent.requests().size(), 1);
    QVERIFY(!welcome()->keyField()->isEnabled());

    m_application->accountSession().cancelVerification();
    QVERIFY(welcome()->keyField()->isEnabled());
    QCOMPARE(welcome()->keyField()->text(), u"a-key"_s);
    QTRY_COMPARE(silent.openConnectionCount(), 0);
}

void TestApplication::aKeyForThisSessionOnlyIsNotKept()
{
    start(emptyWelcome());
    pressConnect(m_service->apiKey(), false);
    QTRY_VERIFY(isOpen());
    QVERIFY(welcome()->keyField()->text().isEmpty());
    QTRY_VERIFY(remembered());
    QCOMPARE(remembered()->key, Account::Key::ThisSessionOnly);
    QVERIFY(!keptKey(*remembered()));
    m_application.reset();

    startStored();
    QTRY_VERIFY2(message().startsWith("No API key is saved"_L1), qPrintable(message()));
}

void TestApplication::aWorkingKeyIsKeptAndOpensNextTime()
{
    if (!isState("unlocked"))
        QSKIP("needs a working keychain");
    start(emptyWelcome());
    pressConnect(m_service->apiKey());
    QTRY_VERIFY(isOpen());
    QTRY_VERIFY(remembered());
    QTRY_COMPARE(remembered()->key, Account::Key::InKeychain);
    QVERIFY(remembered()->keyEntry != remembered()->id);
    QCOMPARE(keptKey(*remembered()), m_service->apiKey().toUtf8());
    m_application.reset();

    startStored();
    QTRY_VERIFY(isOpen());
}

void TestApplication::aKeychainWithoutTheEntrySaysSo()
{
    if (!isState("unlocked"))
        QSKIP("needs a working keychain");
    QVERIFY(storeAccounts(*m_settings, { stored() }));
    startStored();
    QTRY_VERIFY2(message().contains("has no API key"_L1), qPrintable(message()));
    QVERIFY(remembered()); // an error is no reason to forget it
}

void TestApplication::anUnansweringKeychainIsSaidAndItsLateAnswerTaken()
{
    if (!isState("unlocked"))
        QSKIP("needs a working keychain");
    write(stored(), m_service->apiKey());
    const pid_t daemon = qEnvironmentVariableIntValue("PURSER_KEYRING_PID");
    QVERIFY(daemon > 0);
    ::kill(daemon, SIGSTOP);
    startStored(100ms);
    QTRY_VERIFY2(message().contains("isn't responding yet"_L1), qPrintable(message()));
    QVERIFY(welcome()->keyField()->isEnabled());

    ::kill(daemon, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 60'000);
}

void TestApplication::forgettingRemovesTheKeyAndLeavesTheAccount()
{
    if (!isState("unlocked"))
        QSKIP("needs a working keychain");
    const Account account = stored();
    write(account, m_service->apiKey());
    startStored();
    QTRY_VERIFY(isOpen());

    m_application->window().actions().forgetKey->trigger();
    auto *question = m_application->window().findChild<QMessageBox *>();
    QVERIFY(question);
    QCOMPARE(question->defaultButton()->text().remove(u'&'), u"Cancel"_s);
    QVERIFY(keptKey(account)); // asking removes nothing
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QTRY_VERIFY2(message().contains("was removed"_L1), qPrintable(message()));
    QCOMPARE(remembered()->id, account.id);
    QCOMPARE(remembered()->key, Account::Key::ThisSessionOnly);
    QVERIFY(!keptKey(account));
}

void TestApplication::anotherKeyLeavesTheStoredOneAlone()
{
    if (!isState("unlocked"))
        QSKIP("needs a working keychain");
    const Account account = stored();
    write(account, m_service->apiKey());
    startStored();
    QTRY_VERIFY(isOpen());

    m_application->accountSession().close();
    QVERIFY(welcome()->isVisible());
    QVERIFY(welcome()->keyField()->text().isEmpty()); // a stored key never returns to a field
    pressConnect(u"wrong-key"_s);
    QTRY_VERIFY(message().startsWith("The API key is missing"_L1));
    QCOMPARE(keptKey(account), m_service->apiKey().toUtf8());
}

void TestApplication::aNewKeyGetsAnEntryOfItsOwn()
{
    if (!isState("unlocked"))
        QSKIP("needs a working keychain");
    const Account former = stored();
    write(former, u"the-key-of-another-server"_s);
    start(emptyWelcome());
    pressConnect(m_service->apiKey());
    QTRY_COMPARE(m_settings->accounts().size(), 2);
    QTRY_COMPARE(m_settings->accounts().constLast().key, Account::Key::InKeychain);
    QCOMPARE(keptKey(m_settings->accounts().constLast()), m_service->apiKey().toUtf8());
    QCOMPARE(keptKey(former), "the-key-of-another-server");
}

void TestApplication::withoutAKeychainTheKeyServesThisSession()
{
    if (!isState("absent"))
        QSKIP("needs a bus without a keychain");
    start(emptyWelcome());
    pressConnect(m_service->apiKey());
    QTRY_VERIFY(isOpen());
    const MessageBar *messages = m_application->window().credentials()->messages();
    QTRY_VERIFY2(messages->text().contains("for this session only"_L1),
                 qPrintable(messages->text()));
    QCOMPARE(remembered()->key, Account::Key::ThisSessionOnly);
}

void TestApplication::withoutAKeychainAStoredAccountSaysSoAndOffersToTryAgain()
{
    if (!isState("absent"))
        QSKIP("needs a bus without a keychain");
    QVERIFY(storeAccounts(*m_settings, { stored() }));
    startStored();
    QTRY_VERIFY2(message().contains("This computer has no keychain"_L1), qPrintable(message()));
    m_application->accountSession().acceptOffer();
    QVERIFY(message().startsWith("Getting the API key"_L1));
    QTRY_VERIFY2(message().contains("This computer has no keychain"_L1), qPrintable(message()));
    QVERIFY(remembered());
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
