// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/rawserver.h"
#include "tests/support/storedaccount.h"
#include "tests/ui/finding.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/importprofilesdialog.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// Several accounts in one window.
class TestAccountSwitching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_folder->path()));
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_service = std::make_unique<SandboxServer>();
        QVERIFY(m_service->listen());
        m_keychain = std::make_unique<HeldSecretStore>();
        m_answered = 0;
    }

    void cleanup()
    {
        m_application.reset();
        m_keychain.reset();
    }

    void aLateReplyOfTheFormerAccountIsDropped()
    {
        RawServer former;
        former.enqueue(RawReply::hang());
        start({ account(u"Former"_s, former.baseUrl()), account(u"Next"_s, m_service->baseUrl()) });
        answerKeychain(u"former-key"_s);
        QTRY_COMPARE(former.requests().size(), 1); // and the reply is not there yet

        choose(1);
        QTRY_COMPARE(former.openConnectionCount(), 0); // what ran was cancelled
        answerKeychain(m_service->apiKey());
        QTRY_VERIFY(isOpen());
        QVERIFY(window().windowTitle().contains("Next"_L1));
        QCOMPARE(former.requests().size(), 1);
    }

    void aLateKeyOfTheFormerAccountIsDropped()
    {
        RawServer former;
        start({ account(u"Former"_s, former.baseUrl()), account(u"Next"_s, m_service->baseUrl()) });
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        choose(1);
        QTRY_COMPARE(m_keychain->reads.size(), 2u);
        m_keychain->reads[0].finish(Secret::fromText(u"former-key"_s));
        m_keychain->reads[1].finish(Secret::fromText(m_service->apiKey()));
        QTRY_VERIFY(isOpen());
        QVERIFY(window().windowTitle().contains("Next"_L1));
        QVERIFY(former.requests().isEmpty());
    }

    void whatIsTypedForOneAccountIsNotOfferedToTheNext()
    {
        RawServer other;
        start({ account(u"One"_s, m_service->baseUrl()), account(u"Two"_s, other.baseUrl()) });
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        key()->setText(u"key-of-one"_s);
        choose(0); // the same one
        QCOMPARE(key()->text(), u"key-of-one"_s);
        choose(1);
        QVERIFY(key()->text().isEmpty());
    }

    void aNewCredentialIsNotCreatedInAnotherAccountThanTheOneThatWasNamed()
    {
        start({ account(u"One"_s, m_service->baseUrl()), account(u"Two"_s, m_service->baseUrl()) });
        m_application->createWhenOpen();
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        choose(1);
        answerKeychain(m_service->apiKey());
        QTRY_VERIFY(isOpen());
        QVERIFY(!window().findChild<CreateDialog *>());
    }

    void aKeyThatIsStillOnItsWayIntoTheKeychainIsHeldMeanwhile()
    {
        start({ account(u"One"_s, m_service->baseUrl()) });
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        verifyKey(m_service->apiKey(), m_service->baseUrl(), true);
        QTRY_VERIFY(isOpen());
        QVERIFY(!action(window(), u"Remove API key from keychain…"_s)
                     ->isEnabled()); // it is not there yet
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(action(window(), u"Remove API key from keychain…"_s)->isEnabled());
        QCOMPARE(m_settings->lastAccount(), m_settings->accounts()[0].id);
    }

    void aKeyThatTheKeychainRefusesLeavesTheSessionAsItIs()
    {
        startFromEnvironment();
        QTRY_VERIFY(isOpen());
        QAction *keep = action(window(), u"Save API key in keychain"_s);
        keep->trigger();
        QTRY_COMPARE(m_keychain->writes.size(), 1u);
        m_keychain->writes[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
        QTRY_VERIFY2(message().contains("locked"_L1), qPrintable(message()));
        QVERIFY(m_settings->accounts().isEmpty());
        QVERIFY(keep->isEnabled());
        keep->trigger();
        QTRY_COMPARE(m_keychain->writes.size(), 2u);
    }

    void aKeyThatIsNoLongerKeptServesUntilTheEnd()
    {
        start({ account(u"One"_s, m_service->baseUrl()) });
        answerKeychain(m_service->apiKey());
        QTRY_VERIFY(isOpen());
        window().actions().editAccount->trigger();
        auto *dialog = opened<AccountDialog>(window());
        checkBox(*dialog, u"Save key in keychain"_s)->setChecked(false);
        button(*dialog, u"Save"_s)->click();
        QTRY_COMPARE(m_keychain->reads.size(), 2u);
        m_keychain->reads[1].finish(Secret::fromText(m_service->apiKey()));
        QTRY_COMPARE(m_keychain->removes.size(), 1u);
        m_keychain->removes[0].finish({});
        QTRY_COMPARE(m_settings->accounts()[0].key, Account::Key::ThisSessionOnly);
        QTRY_VERIFY(action(window(), u"Save API key in keychain"_s)->isEnabled());
        choose(0);
        QTRY_VERIFY(isOpen()); // nobody is asked
        QCOMPARE(m_keychain->reads.size(), 2u);
    }

    void enterInTheListOfAccountsEditsTheChosenOne()
    {
        start({ account(u"One"_s, m_service->baseUrl()) });
        Q_EMIT window().accountMenu()->manageRequested();
        auto *accounts = opened<AccountsDialog>(window());
        QTest::keyClick(accounts->findChild<QListView *>(), Qt::Key_Return);
        QTRY_VERIFY(opened<AccountDialog>(*accounts));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(accounts->isVisible());
        QVERIFY(opened<AccountDialog>(*accounts)->isVisible());
    }

    void theLastOneIsRemembered()
    {
        start({ account(u"One"_s, m_service->baseUrl()), account(u"Two"_s, m_service->baseUrl()) });
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        choose(1);
        QTRY_COMPARE(m_keychain->reads.size(), 2u);
        m_keychain->reads[1].finish(Secret::fromText(m_service->apiKey()));
        QTRY_VERIFY(isOpen());
        QCOMPARE(m_settings->lastAccount(), m_settings->accounts()[1].id);
    }

    void anAddedAccountIsTriedStoredAndOpened()
    {
        AccountDialog *dialog = fill(m_service->baseUrl(), m_service->apiKey());
        button(*dialog, u"Save"_s)->click();
        QTRY_COMPARE(m_keychain->written, QList<QByteArray>{ m_service->apiKey().toUtf8() });
        QVERIFY(m_settings->accounts().isEmpty());
        m_keychain->writes[0].finish({});
        QTRY_COMPARE(m_settings->accounts().size(), 1);
        answerKeychain(m_service->apiKey());
        QTRY_VERIFY(isOpen());
        QTRY_VERIFY(!window().findChild<AccountDialog *>());
    }

    void aKeyThatDoesNotWorkIsNotStoredUnlessItIsWished()
    {
        AccountDialog *dialog = fill(m_service->baseUrl(), u"wrong-key"_s);
        button(*dialog, u"Save"_s)->click();
        QTRY_VERIFY(button(*dialog, u"Save anyway"_s));
        QVERIFY(shows(*dialog, u"The API key is missing, incorrect, or expired."_s));
        QVERIFY(m_keychain->writes.empty());
        QCOMPARE(dialog->keyField()->text(), u"wrong-key"_s);
        button(*dialog, u"Save anyway"_s)->click();
        QTRY_COMPARE(m_keychain->written, QList<QByteArray>{ "wrong-key" });
        m_keychain->writes[0].finish({});
        QTRY_COMPARE(m_settings->accounts().size(), 1);
    }

    void whatAnswersThereHasItsOwnWords_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<QString>("words");
        QTest::newRow("no right") << RawReply::json(403, R"({"code":40300,"message":"no"})")
                                  << u"doesn't have permission"_s;
        QTest::newRow("a web page")
            << RawReply::http(200, "text/html", "<p>Hello</p>") << u"isn't a Yotta API server"_s;
        QTest::newRow("nothing of that name") << RawReply::http(404, "text/html", "<p>Hello</p>")
                                              << u"isn't a Yotta API server (HTTP 404)."_s;
    }

    void whatAnswersThereHasItsOwnWords()
    {
        QFETCH(const RawReply, reply);
        QFETCH(const QString, words);
        RawServer service;
        service.enqueue(reply);
        AccountDialog *dialog = fill(service.baseUrl(), u"a-key"_s);
        button(*dialog, u"Save"_s)->click();
        QTRY_VERIFY2(shows(*dialog, words), qPrintable(shownLabels(*dialog).join(u'|')));
    }

    void aServerThatIsNotThereHasItsOwnWords()
    {
        AccountDialog *dialog = fill(u"http://127.0.0.1:1"_s, u"a-key"_s);
        button(*dialog, u"Save"_s)->click();
        QTRY_VERIFY2(shows(*dialog, u"“127.0.0.1:1” isn't responding (connection refused)"_s),
                     qPrintable(shownLabels(*dialog).join(u'|')));
    }

    void cancellingTheTrialSavesNothing()
    {
        RawServer silent;
        silent.enqueue(RawReply::hang());
        AccountDialog *dialog = fill(silent.baseUrl(), u"a-key"_s);
        button(*dialog, u"Save"_s)->click();
        QTRY_COMPARE(silent.requests().size(), 1);
        button(*dialog, u"Cancel"_s)->click();
        QTRY_COMPARE(silent.openConnectionCount(), 0);
        QVERIFY(dialog->isVisible());
        QVERIFY(m_keychain->writes.empty());
        QVERIFY(m_settings->accounts().isEmpty());
    }

    void aProfileOfTheCliIsTakenOverAndItsPlaceIsSaid()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u".yotta"_s));
        QFile config(m_folder->filePath(u".yotta/config"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[team]\napi_key=" + m_service->apiKey().toUtf8()
                     + "\nbase_url=" + m_service->baseUrl().toUtf8() + "\nbroken\n");
        config.close();
        const QByteArray before = contentOf(config);

        start({});
        QTRY_VERIFY(button(*window().welcome(), u"Import profile…"_s));
        button(*window().welcome(), u"Import profile…"_s)->click();
        auto *list = opened<ImportProfilesDialog>(window());
        QVERIFY(list);
        button(*list, u"Import…"_s)->click();
        auto *dialog = opened<AccountDialog>(window());
        QVERIFY(dialog);
        QCOMPARE(dialog->nameField()->text(), u"team"_s);
        button(*dialog, u"Save"_s)->click();
        QTRY_COMPARE(m_keychain->writes.size(), 1u);
        m_keychain->writes[0].finish({});
        QTRY_VERIFY2(message().contains("also still in"_L1), qPrintable(message()));
        QVERIFY(message().contains(QDir::toNativeSeparators(u"~/.yotta/config"_s)));
        QVERIFY(message().contains(u"section “team”"_s));
        QCOMPARE(contentOf(config), before);
    }

    void aKeyFromTheEnvironmentIsKeptWhereItIsWished()
    {
        startFromEnvironment();
        QTRY_VERIFY(isOpen());
        QVERIFY(m_settings->accounts().isEmpty());

        action(window(), u"Save API key in keychain"_s)->trigger();
        QTRY_COMPARE(m_keychain->written, QList<QByteArray>{ m_service->apiKey().toUtf8() });
        m_keychain->writes[0].finish({});
        QTRY_VERIFY2(message().contains("still set in YOTTA_API_KEY"_L1), qPrintable(message()));
        QCOMPARE(m_settings->accounts().size(), 1);
        QVERIFY(!action(window(), u"Save API key in keychain"_s)->isEnabled());
        QVERIFY(isOpen());
    }

    void removingTheAccountThatIsOpenClosesIt()
    {
        start({ account(u"One"_s, m_service->baseUrl()) });
        answerKeychain(m_service->apiKey());
        QTRY_VERIFY(isOpen());
        Q_EMIT window().accountMenu()->manageRequested();
        auto *dialog = opened<AccountsDialog>(window());
        button(*dialog, u"Remove…"_s)->click();
        auto *question = opened<QMessageBox>(*dialog);
        QVERIFY(question->text().contains(u"“One”"_s));
        QVERIFY(m_keychain->removes.empty());
        for (QAbstractButton *answer : question->buttons()) {
            if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        }
        QVERIFY(window().welcome()->isVisible());
        QVERIFY(m_settings->accounts().isEmpty());
        QCOMPARE(m_keychain->removes.size(), 1u);
        QVERIFY2(message().contains("Removing the key"_L1), qPrintable(message()));
        m_keychain->removes[0].finish({});
        QTRY_VERIFY2(message().contains("no longer in the keychain"_L1), qPrintable(message()));
    }

    void renamingTheAccountThatIsOpenShowsAtOnce()
    {
        start({ account(u"One"_s, m_service->baseUrl()) });
        answerKeychain(m_service->apiKey());
        QTRY_VERIFY(isOpen());
        window().actions().editAccount->trigger();
        auto *dialog = opened<AccountDialog>(window());
        dialog->nameField()->setText(u"Production"_s);
        button(*dialog, u"Save"_s)->click();
        QTRY_VERIFY(window().windowTitle().contains("Production"_L1));
        QVERIFY(isOpen());
        QCOMPARE(m_keychain->reads.size(), 1u); // its key was not needed again
    }

private:
    static Account account(const QString &name, const QString &baseUrl)
    {
        return withKeyEntry(
            { .id = QUuid::createUuid(), .name = name, .baseUrl = *BaseUrl::fromText(baseUrl) });
    }
    static QByteArray contentOf(QFile &file)
    {
        if (!file.open(QIODevice::ReadOnly))
            return "not readable";
        const QByteArray content = file.readAll();
        file.close();
        return content;
    }
    MainWindow &window() { return m_application->window(); }
    QString message()
    {
        return (window().welcome()->isVisible() ? window().welcome()->messages()
                                                : window().credentials()->messages())
                   ->text()
            + window().accountMessages()->text();
    }
    bool isOpen()
    {
        return window().credentials()->isVisible() && window().credentials()->shownCount() == 12;
    }
    void start(const QList<Account> &accounts)
    {
        QVERIFY(storeAccounts(*m_settings, accounts));
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        m_application->start(StartPlan::make({}, {}, accounts, {}));
    }
    void startFromEnvironment()
    {
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        m_application->start(StartPlan::KeyFromEnvironment{
            *ApiKey::fromText(m_service->apiKey()), *BaseUrl::fromText(m_service->baseUrl()) });
    }
    void verifyKey(const QString &key, const QString &baseUrl, bool isToBeStored)
    {
        m_application->accountSession().verify(*ApiKey::fromText(key), *BaseUrl::fromText(baseUrl),
                                               isToBeStored);
    }
    ValidatedField *key() { return window().welcome()->keyField(); }
    static QCheckBox *checkBox(const QWidget &parent, const QString &text)
    {
        for (QCheckBox *box : parent.findChildren<QCheckBox *>()) {
            if (box->text() == text)
                return box;
        }
        return nullptr;
    }
    void choose(int row) { Q_EMIT window().accountMenu()->chosen(m_settings->accounts()[row].id); }
    void answerKeychain(const QString &key)
    {
        const size_t before = m_answered;
        QTRY_VERIFY(m_keychain->reads.size() > before);
        m_answered = m_keychain->reads.size();
        m_keychain->reads.back().finish(Secret::fromText(key));
    }
    AccountDialog *fill(const QString &baseUrl, const QString &key)
    {
        start({});
        Q_EMIT window().accountMenu()->addRequested();
        auto *dialog = opened<AccountDialog>(window());
        dialog->nameField()->setText(u"Added"_s);
        dialog->baseUrlField()->setText(baseUrl);
        dialog->keyField()->setText(key);
        return dialog;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxServer> m_service;
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<Application> m_application;
    size_t m_answered = 0;
};

QTEST_MAIN(TestAccountSwitching)
#include "tst_accountswitching.moc"
