// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/doctor.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/keychainwatch.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "models/async.h"
#include "tests/app/keychain/keyring.h"
#include "tests/support/heldsecretstore.h"
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
#include <QTimer>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
        m_account = { .id = QUuid::createUuid(),
                      .name = u"Team"_s,
                      .baseUrl = *BaseUrl::fromText(m_service->baseUrl()),
                      .key = Account::Key::InKeychain };
        QVERIFY(m_settings->setAccounts({ m_account }));
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
        keep(m_account.id, m_service->apiKey());
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
        keep(m_account.id, u"somebody-elses-key"_s);
        start();
        QTRY_VERIFY2(shows(window(), u"The API key is missing, wrong or expired."_s),
                     qPrintable(shownLabels(window()).join(u'|')));
        QVERIFY(action(window(), u"Edit this account…"_s)->isEnabled());
        QCOMPARE(kept(m_account.id), "somebody-elses-key"); // it is not Purser's to judge
        tell("entry changed into another key", u"The API key is missing, wrong or expired."_s,
             u"Retry; Edit this account…"_s);
    }

    void changedBehindItsBackIntoWhatIsNoKey()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        keep(m_account.id, u"two words"_s);
        start();
        QTRY_VERIFY2(message().contains("is no API key"_L1), qPrintable(message()));
        QVERIFY(!message().contains("two words"_L1));
        canUseAKeyForThisSession();
        QCOMPARE(kept(m_account.id), "two words");
        tell("entry changed into what is no key");
    }

    void lockedAndThePromptDismissed()
    {
        if (!isState("locked"))
            QSKIP("for another state of the keychain");
        keep(m_account.id, m_service->apiKey());
        QVERIFY(m_keyring.lock());
        start();
        QTRY_VERIFY2(message().contains("locked"_L1), qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("locked, the prompt dismissed");
        QVERIFY(m_keyring.unlock());
        QCOMPARE(kept(m_account.id), m_service->apiKey().toUtf8());
    }

    void lockedAndUnlockedLaterOn()
    {
        if (!isState("locked"))
            QSKIP("for another state of the keychain");
        keep(m_account.id, m_service->apiKey());
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
        keep(m_account.id, m_service->apiKey());
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
        QTRY_VERIFY2(!message().isEmpty() && !message().startsWith("Asking"_L1),
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
        keep(m_account.id, m_service->apiKey());
        m_keyring.freeze();
        start(100ms);
        QTRY_VERIFY2(message().contains("has not answered yet"_L1), qPrintable(message()));
        canUseAKeyForThisSession();
        tell("frozen");
        m_keyring.thaw();
        QCOMPARE(kept(m_account.id), m_service->apiKey().toUtf8());
    }

    void noSecretService()
    {
        if (!isState("absent"))
            QSKIP("for another state of the keychain");
        start();
        QTRY_VERIFY2(message().contains("No keychain is available"_L1), qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("no Secret Service");
    }

    void theDoctorWritesReadsAndRemovesAnEntryOfItsOwn()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        keep(m_account.id, m_service->apiKey());
        examine(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Open);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::Done);
        QCOMPARE(kept(m_account.id), m_service->apiKey().toUtf8());
    }

    void theDoctorSaysAtWhichStepTheKeychainFailed_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("write") << int(Finding::KeychainProbe::Step::Write);
        QTest::newRow("read") << int(Finding::KeychainProbe::Step::Read);
        QTest::newRow("remove") << int(Finding::KeychainProbe::Step::Remove);
        QTest::newRow("no answer") << int(Finding::KeychainProbe::Step::Unanswered);
    }

    void theDoctorSaysAtWhichStepTheKeychainFailed()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        using Step = Finding::KeychainProbe::Step;
        QFETCH(const int, step);
        const auto denied =
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Denied });
        HeldSecretStore held;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            if (step == int(Step::Unanswered))
                return;
            if (!held.writes.empty()) {
                if (step == int(Step::Write))
                    held.writes[0].finish(denied);
                else
                    held.writes[0].finish({});
            }
            if (!held.reads.empty()) {
                if (step == int(Step::Read))
                    held.reads[0].finish(denied);
                else
                    held.reads[0].finish(Secret::fromUtf8(held.written[0]));
            }
            if (!held.removes.empty())
                held.removes[0].finish(denied);
        });
        answers.start(1);
        examine(held, step == int(Step::Unanswered) ? 100ms : 20s);
        QCOMPARE(int(found<Finding::KeychainProbe>().failedAt), step);
    }

    void theDoctorShowsNoPrompt()
    {
        if (!isState("locked"))
            QSKIP("for another state of the keychain");
        keep(m_account.id, m_service->apiKey());
        QVERIFY(m_keyring.lock());
        examine(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Locked);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::NotTried);
        QVERIFY(m_keyring.isLocked());
        QVERIFY(m_keyring.unlock());
    }

    void theDoctorSaysThatThereIsNoKeychain()
    {
        if (!isState("absent") && !isState("nobus"))
            QSKIP("for another state of the keychain");
        examine(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Absent);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::NotTried);
    }

    void aFrozenKeychainDoesNotHoldTheDoctorUp()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        m_keyring.freeze();
        examine(m_keychain, 100ms);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Silent);
        m_keyring.thaw();
    }

    void noBus()
    {
        if (!isState("nobus"))
            QSKIP("for another state of the keychain");
        start();
        QTRY_VERIFY2(message().contains("No keychain is available"_L1), qPrintable(message()));
        QVERIFY(canTryAgain());
        canUseAKeyForThisSession();
        tell("no D-Bus");
    }

    void walletOpen()
    {
        if (!isState("kwallet"))
            QSKIP("for another keychain");
        keep(m_account.id, m_service->apiKey());
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
        keep(m_account.id, m_service->apiKey());
        m_keyring.freeze();
        start(100ms);
        QTRY_VERIFY2(message().contains("has not answered yet"_L1), qPrintable(message()));
        canUseAKeyForThisSession();
        tell("KWallet frozen");
        m_keyring.thaw();
        QCOMPARE(kept(m_account.id), m_service->apiKey().toUtf8());
    }

    void walletClosedAndThePromptUnanswered()
    {
        if (!isState("kwallet"))
            QSKIP("for another keychain");
        keep(m_account.id, m_service->apiKey());
        QVERIFY(m_keyring.closeWallet());
        start(100ms);
        QTRY_VERIFY2(message().contains("has not answered yet"_L1), qPrintable(message()));
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

    void start(std::chrono::milliseconds patience = 20s)
    {
        m_application = std::make_unique<Application>(m_keychain, *m_settings, patience);
        m_watch = std::make_unique<KeychainWatch>();
        m_openings = 0;
        connect(m_watch.get(), &KeychainWatch::opened, m_application.get(), [this] {
            ++m_openings;
            m_application->keychainChanged();
        });
        m_application->start(StartPlan::StoredAccount{ m_account });
        QVERIFY(window().isVisible()); // whatever the keychain does
    }

    void examine(SecretStore &keychain, std::chrono::milliseconds patience = 20s)
    {
        m_findings.clear();
        Network network(keychain, *m_settings, 1s);
        const ActivityLog activity;
        Doctor doctor(keychain, network, activity, patience);
        bool isOver = false;
        connect(&doctor, &Doctor::found, this,
                [this](const Finding::Any &finding) { m_findings.append(finding); });
        connect(&doctor, &Doctor::finished, this, [&] { isOver = true; });
        doctor.examine(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 30'000);
    }

    template<typename Kind> Kind found() const
    {
        for (const Finding::Any &finding : m_findings) {
            if (const auto *kind = std::get_if<Kind>(&finding))
                return *kind;
        }
        return {};
    }

    void canUseAKeyForThisSession()
    {
        m_words = message();
        m_ways =
            canTryAgain() ? u"Try again; a key for this session"_s : u"a key for this session"_s;
        welcome()->keyField()->setText(m_service->apiKey());
        Q_EMIT welcome()->connectRequested(m_service->apiKey(), m_service->baseUrl(), false);
        QTRY_VERIFY(isOpen());
        // Nothing is forgotten because of an error.
        QCOMPARE(m_settings->accounts(), QList<Account>{ m_account });
    }

    void tell(const char *state) { tell(state, m_words, m_ways); }
    void tell(const char *state, const QString &words, const QString &ways)
    {
        QTextStream(&m_table) << state << '\t' << words << '\t' << ways << '\n';
    }

    void keep(const QUuid &account, const QString &key)
    {
        bool isDone = false;
        whenDone(m_keychain.write(account, Secret::fromText(key)), this,
                 [&](const SecretResult<void> &result) { isDone = result.has_value(); });
        QTRY_VERIFY(isDone);
    }

    QByteArray kept(const QUuid &account)
    {
        std::optional<QByteArray> key;
        whenDone(m_keychain.read(account), this, [&](const SecretResult<Secret> &result) {
            key = result ? result->utf8().toByteArray() : QByteArray();
        });
        const bool isDone = QTest::qWaitFor([&] { return key.has_value(); }, 60'000);
        return isDone ? *key : QByteArray("the keychain did not answer");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxServer> m_service;
    KeychainSecretStore m_keychain{ u"io.github.purser.Purser.test"_s };
    Test::Keyring m_keyring;
    Account m_account;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<KeychainWatch> m_watch;
    int m_openings = 0;
    QList<Finding::Any> m_findings;
    QString m_table;
    QString m_words;
    QString m_ways;
};

QTEST_MAIN(TestKeychainStates)
#include "tst_keychainstates.moc"
