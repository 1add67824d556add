// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/keychainwatch.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "tests/app/keychain/keyring.h"
#include "tests/app/keychain/outcome.h"
#include "tests/support/storedaccount.h"
#include "tests/ui/finding.h"
#include "ui/credentials/credentialspage.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::readsAs;
using Test::succeeded;

/// A start with an account whose key is, or should be, in the keychain: in each state of the real
/// one, what is read in the window, and what can be done. The rows go to stdout as a table,
/// and to the folder that PURSER_TABLES names.
class TestKeychainStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_service = std::make_unique<SandboxServer>();
        QVERIFY(m_service->listen());
        m_account = withKeyEntry({ .id = QUuid::createUuid(),
                                   .name = u"Team"_s,
                                   .baseUrl = *BaseUrl::fromText(m_service->baseUrl()) });
        QVERIFY(storeAccounts(*m_settings, { m_account }));
    }

    void cleanup()
    {
        m_application.reset();
        m_watch.reset();
    }

    void cleanupTestCase()
    {
        QTextStream(stdout) << m_table << Qt::flush;
        QFile file(u"%1/keychain-%2.tsv"_s.arg(qEnvironmentVariable("PURSER_TABLES"),
                                               qEnvironmentVariable("PURSER_KEYRING_STATE")));
        if (qEnvironmentVariableIsSet("PURSER_TABLES") && file.open(QIODevice::WriteOnly))
            file.write(m_table.toUtf8());
    }

    void unlocked()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        QVERIFY(keep(m_service->apiKey()));
        start();
        QTRY_VERIFY(isOpen());
        tell("unlocked", u"(the list)"_s, u"everything"_s);
    }

    void deletedBehindItsBack()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        start();
        QTRY_VERIFY2(message().contains("has no API key for this account"_L1),
                     qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("entry deleted");
    }

    void changedBehindItsBackIntoAnotherKey()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        QVERIFY(keep(u"somebody-elses-key"_s));
        start();
        QTRY_VERIFY2(shows(window(), u"The API key is missing, incorrect, or expired."_s),
                     qPrintable(shownLabels(window()).join(u'|')));
        QVERIFY(action(window(), u"Edit account…"_s)->isEnabled());
        QVERIFY(isKept(u"somebody-elses-key"_s)); // it is not Purser's to judge
        tell("entry changed into another key", u"The API key is missing, incorrect, or expired."_s,
             u"Try again; Edit account…"_s);
    }

    void changedBehindItsBackIntoWhatIsNoKey()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        QVERIFY(keep(u"two words"_s));
        start();
        QTRY_VERIFY2(message().contains("isn't a valid API key"_L1), qPrintable(message()));
        QVERIFY(!message().contains("two words"_L1));
        canUseAKeyForThisSession();
        QVERIFY(isKept(u"two words"_s));
        tell("entry changed into what is no key");
    }

    void lockedAndThePromptDismissed()
    {
        if (!isState("locked"))
            QSKIP("for another state of the keychain");
        QVERIFY(keep(m_service->apiKey()));
        QVERIFY(m_keyring.lock());
        start();
        QTRY_VERIFY2(message().contains("locked"_L1), qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("locked, the prompt dismissed");
        QVERIFY(m_keyring.unlock());
        QVERIFY(isKept(m_service->apiKey()));
    }

    void lockedAndUnlockedLaterOn()
    {
        if (!isState("locked"))
            QSKIP("for another state of the keychain");
        QVERIFY(keep(m_service->apiKey()));
        QVERIFY(m_keyring.lock());
        start();
        QTRY_VERIFY2(message().contains("locked"_L1), qPrintable(message()));
        QVERIFY(m_keyring.unlock());
        QTRY_VERIFY(isOpen()); // without a restart, and without a key pressed
        tell("unlocked later on", u"(the list)"_s, u"everything, without a restart"_s);
    }

    void lockedAndUnlockedWhileAKeyIsTyped()
    {
        if (!isState("locked"))
            QSKIP("for another state of the keychain");
        QVERIFY(keep(m_service->apiKey()));
        QVERIFY(m_keyring.lock());
        start();
        QTRY_VERIFY2(message().contains("locked"_L1), qPrintable(message()));
        welcome()->keyField()->setText(u"half a ke"_s);
        QVERIFY(m_keyring.unlock());
        QTRY_COMPARE(m_openings, 1);
        QVERIFY(!isOpen());
        QCOMPARE(welcome()->keyField()->text(), u"half a ke"_s);
    }

    void withoutADefaultCollection()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        QVERIFY(m_keyring.dropDefault());
        start();
        QTRY_VERIFY2(!message().isEmpty() && !message().startsWith("Getting"_L1),
                     qPrintable(message()));
        const QString words = message();
        canUseAKeyForThisSession();
        tell("no default collection", words, u"Try again; a key for this session"_s);
        QVERIFY(m_keyring.restoreDefault());
    }

    void frozen()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        QVERIFY(keep(m_service->apiKey()));
        m_keyring.freeze();
        start(100ms);
        QTRY_VERIFY2(message().contains("isn't responding yet"_L1), qPrintable(message()));
        canUseAKeyForThisSession();
        tell("frozen");
        m_keyring.thaw();
        QVERIFY(isKept(m_service->apiKey()));
    }

    void keePassOpen()
    {
        if (!isState("keepassxc"))
            QSKIP("for another keychain");
        QVERIFY(keep(m_service->apiKey()));
        start();
        QTRY_VERIFY(isOpen());
        tell("KeePassXC open", u"(the list)"_s, u"everything"_s);
    }

    void keePassEntryDeleted()
    {
        if (!isState("keepassxc"))
            QSKIP("for another keychain");
        start();
        QTRY_VERIFY2(message().contains("has no API key for this account"_L1),
                     qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("KeePassXC, entry deleted");
    }

    /// Its dialog is on the screen, and the service answers no search before it is closed;
    /// libsecret gives up after 25 seconds.
    void keePassLockedAndItsDialogUnanswered()
    {
        if (!isState("keepassxc"))
            QSKIP("for another keychain");
        QVERIFY(keep(m_service->apiKey()));
        QVERIFY(m_keyring.lock());
        start(100ms);
        QTRY_VERIFY2(message().contains("isn't responding yet"_L1), qPrintable(message()));
        tell("KeePassXC locked, its dialog unanswered", message(),
             u"answer it; a key for this session"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains("is locked"_L1), qPrintable(message()),
                                  50'000);
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("KeePassXC locked, its dialog unanswered for long");
    }

    void noSecretService()
    {
        if (!isState("absent"))
            QSKIP("for another state of the keychain");
        start();
        QTRY_VERIFY2(message().contains("This computer has no keychain"_L1), qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("no Secret Service");
    }

    void noBus()
    {
        if (!isState("nobus"))
            QSKIP("for another state of the keychain");
        start();
        QTRY_VERIFY2(message().contains("This computer has no keychain"_L1), qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("no D-Bus");
    }

    void walletOpen()
    {
        if (!isState("kwallet"))
            QSKIP("for another keychain");
        QVERIFY(keep(m_service->apiKey()));
        start();
        QTRY_VERIFY(isOpen());
        tell("KWallet open", u"(the list)"_s, u"everything"_s);
    }

    void walletEntryDeleted()
    {
        if (!isState("kwallet"))
            QSKIP("for another keychain");
        start();
        QTRY_VERIFY2(message().contains("has no API key for this account"_L1),
                     qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("KWallet, entry deleted");
    }

    void walletFrozen()
    {
        if (!isState("kwallet"))
            QSKIP("for another keychain");
        QVERIFY(keep(m_service->apiKey()));
        m_keyring.freeze();
        start(100ms);
        QTRY_VERIFY2(message().contains("isn't responding yet"_L1), qPrintable(message()));
        canUseAKeyForThisSession();
        tell("KWallet frozen");
        m_keyring.thaw();
        QVERIFY(isKept(m_service->apiKey()));
    }

    void walletClosedAndThePromptUnanswered()
    {
        if (!isState("kwallet"))
            QSKIP("for another keychain");
        QVERIFY(keep(m_service->apiKey()));
        QVERIFY(m_keyring.closeWallet());
        start(100ms);
        QTRY_VERIFY2(message().contains("isn't responding yet"_L1), qPrintable(message()));
        canUseAKeyForThisSession();
        tell("KWallet closed, the prompt unanswered");
    }

private:
    MainWindow &window() { return m_application->window(); }
    WelcomePage *welcome() { return window().welcome(); }
    QString message() { return welcome()->messages()->text(); }
    bool canTryAgain() { return button(*welcome(), u"Try again"_s); }
    bool isOpen()
    {
        return window().credentials()->isVisible() && window().credentials()->shownCount() == 12;
    }

    static bool isState(const char *state) { return qgetenv("PURSER_KEYRING_STATE") == state; }

    void start(std::chrono::milliseconds timeout = 20s)
    {
        m_application = std::make_unique<Application>(m_keychain, *m_settings, timeout);
        m_watch = std::make_unique<KeychainWatch>();
        m_openings = 0;
        connect(m_watch.get(), &KeychainWatch::opened, m_application.get(), [this] {
            ++m_openings;
            m_application->keychainChanged();
        });
        m_application->start(StartPlan::StoredAccount{ m_account });
        QVERIFY(window().isVisible()); // whatever the keychain does
    }

    void canUseAKeyForThisSession()
    {
        m_words = message();
        m_ways =
            canTryAgain() ? u"Try again; a key for this session"_s : u"a key for this session"_s;
        welcome()->keyField()->setText(m_service->apiKey());
        m_application->accountSession().verify(*ApiKey::fromText(m_service->apiKey()),
                                               *BaseUrl::fromText(m_service->baseUrl()), false);
        QTRY_VERIFY(isOpen());
        // Nothing is forgotten because of an error.
        QCOMPARE(m_settings->accounts(), QList<Account>{ m_account });
    }

    void tell(const char *state) { tell(state, m_words, m_ways); }
    void tell(const char *state, const QString &words, const QString &ways)
    {
        QTextStream(&m_table) << state << '\t' << words << '\t' << ways << '\n';
    }

    bool keep(const QString &key)
    {
        return succeeded(m_keychain.write(m_account.keyEntry, Secret::fromText(key)));
    }
    bool isKept(const QString &key) { return readsAs(m_keychain, m_account.keyEntry, key); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxServer> m_service;
    KeychainSecretStore m_keychain{ u"io.github.purser.Purser.test"_s };
    Test::Keyring m_keyring;
    Account m_account;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<KeychainWatch> m_watch;
    int m_openings = 0;
    QString m_table;
    QString m_words;
    QString m_ways;
};

QTEST_MAIN(TestKeychainStates)
#include "tst_keychainstates.moc"
