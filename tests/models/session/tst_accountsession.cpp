// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accountsessiontest.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Purser;
using namespace Qt::StringLiterals;
using State = AccountSession::State;
using Reason = KeyQuestion::Reason;
using Offer = KeyQuestion::Offer;

/// Every way from one state to the next.
class TestAccountSession : public AccountSessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<AccountSessionBench>(); }
    void cleanup() { m_bench.reset(); }

    void itBeginsWithNothing()
    {
        QCOMPARE(session().state(), State::None);
        QVERIFY(!session().session());
        QVERIFY(!session().question());
        session().acceptOffer();
        session().cancelVerification();
        session().retryKeychain();
        session().close();
        QCOMPARE(session().state(), State::None);
    }

    void aStoredKeyOpensTheAccount()
    {
        const Account account = have(u"Team"_s);
        QSignalSpy states(&session(), &AccountSession::stateChanged);
        session().open(account);
        QCOMPARE(session().state(), State::AskingKeychain);
        QCOMPARE(session().question()->reason, Reason::AskingKeychain);
        QVERIFY(session().isPending(account.id));
        answerKeychain(u"the-key"_s);
        QTRY_COMPARE(session().state(), State::Open);
        QVERIFY(session().isOpen(account.id));
        QVERIFY(!session().question());
        QVERIFY(!session().pendingAccount());
        QCOMPARE(lastMade().key, "the-key");
        QCOMPARE(lastMade().api->lists.size(), 1u); // it is read at once
        QCOMPARE(states.size(), 2);
    }

    void aSessionKeyComesBeforeTheStoredOne()
    {
        const Account account = have(u"Team"_s);
        m_bench->manager.setSessionKey(account.id, key(u"typed"_s));
        session().open(account);
        QCOMPARE(session().state(), State::Open);
        QVERIFY(m_bench->keychain.reads.empty());
        QCOMPARE(session().session()->account().key, Account::Key::ThisSessionOnly);
    }

    void theUserIsAskedWhereNoKeyIsStored()
    {
        session().open({ .id = QUuid::createUuid(), .name = u"Team"_s });
        QCOMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::NoStoredKey);
        QCOMPARE(session().question()->accountName, u"Team"_s);
        QVERIFY(!session().question()->proposesStoring);
    }

    void aKeychainThatFailsIsAskedAgainOnRequest()
    {
        session().open(have(u"Team"_s));
        failKeychain(SecretStoreError::Kind::Locked);
        QTRY_COMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::KeychainFailed);
        QCOMPARE(session().question()->keychainError->kind, SecretStoreError::Kind::Locked);
        QCOMPARE(session().question()->offer, Offer::TryAgain);
        QVERIFY(!session().question()->proposesStoring); // it would fail again
        session().acceptOffer();
        QCOMPARE(session().state(), State::AskingKeychain);
        answerKeychain(u"the-key"_s);
        QTRY_COMPARE(session().state(), State::Open);
    }

    void aKeychainThatOpensIsAskedAgainByItself()
    {
        session().open(have(u"Team"_s));
        session().retryKeychain(); // it is being asked
        QCOMPARE(m_bench->keychain.reads.size(), 1u);
        failKeychain(SecretStoreError::Kind::Locked);
        QTRY_COMPARE(session().state(), State::AskingUser);
        session().retryKeychain();
        QCOMPARE(m_bench->keychain.reads.size(), 2u);
    }

    void aSlowKeychainIsSaidAndItsAnswerStillTaken()
    {
        m_bench = std::make_unique<AccountSessionBench>(std::chrono::milliseconds(1));
        session().open(have(u"Team"_s));
        QTRY_COMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::KeychainSlow);
        answerKeychain(u"the-key"_s);
        QTRY_COMPARE(session().state(), State::Open);
    }

    void aStoredEntryThatIsNoKeyIsSaid()
    {
        session().open(have(u"Team"_s));
        answerKeychain(u"two words"_s);
        QTRY_COMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::StoredKeyInvalid);
        QVERIFY(session().question()->keyProblem);
    }

    void aLateKeyIsOfferedWhileTheUserTypes()
    {
        session().open(have(u"Team"_s));
        session().setKeyTyped(true);
        answerKeychain(u"the-key"_s);
        QTRY_COMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::StoredKeyFound);
        QCOMPARE(session().question()->offer, Offer::UseStoredKey);
        session().acceptOffer();
        QCOMPARE(session().state(), State::Open);
        QCOMPARE(lastMade().key, "the-key");
    }

    void aTypedKeyThatWorksMakesANewAccount()
    {
        verify(u"typed"_s, true);
        QCOMPARE(session().state(), State::Verifying);
        QVERIFY(m_bench->settings.accounts().isEmpty());
        accept();
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(lastMade().api->lists.size(), 1u); // the list of the verification is the first
        QTRY_COMPARE(m_bench->keychain.written, QList<QByteArray>{ "typed" });
        QSignalSpy saved(&session(), &AccountSession::typedKeySaved);
        m_bench->keychain.writes[0].finish({});
        QTRY_COMPARE(saved.size(), 1);
        const QList<Account> accounts = m_bench->settings.accounts();
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0].id, session().session()->account().id);
        QCOMPARE(session().session()->account().key, Account::Key::InKeychain);
    }

    void aTypedKeyForThePendingAccountChangesThatOne()
    {
        const Account account = have(u"Team"_s);
        session().open(account);
        failKeychain(SecretStoreError::Kind::NotFound);
        QTRY_COMPARE(session().state(), State::AskingUser);
        verify(u"typed"_s, true);
        accept();
        QTRY_COMPARE(session().state(), State::Open);
        QTRY_COMPARE(m_bench->keychain.writes.size(), 1u);
        m_bench->keychain.writes[0].finish({});
        QTRY_VERIFY(m_bench->settings.accounts()[0].keyEntry != account.keyEntry);
        QCOMPARE(m_bench->settings.accounts().size(), 1);
        QCOMPARE(m_bench->settings.accounts()[0].name, u"Team"_s);
    }

    void aTypedKeyServesUntilTheKeychainHasIt()
    {
        const Account account = have(u"Team"_s);
        session().open(account);
        failKeychain(SecretStoreError::Kind::NotFound);
        QTRY_COMPARE(session().state(), State::AskingUser);
        verify(u"typed"_s, true);
        accept();
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(session().session()->account().key, Account::Key::ThisSessionOnly);
        session().close();
        session().open(account);
        QCOMPARE(session().state(), State::Open);
        QCOMPARE(lastMade().key, "typed");
        QCOMPARE(m_bench->keychain.reads.size(), 1u);
    }

    void aKeyForThisSessionLeavesTheStoredOne()
    {
        const Account account = have(u"Team"_s);
        session().open(account);
        verify(u"typed"_s, false);
        accept();
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(m_bench->settings.accounts(), QList<Account>{ account });
        QVERIFY(m_bench->keychain.writes.empty());
    }

    void aWishToStoreTheKeyIsProposedAgainAndEndsWhenItIsRefused()
    {
        const Account account{ .id = QUuid::createUuid(),
                               .name = u"Team"_s,
                               .isKeyToBeSaved = true };
        store(account);
        session().open(account);
        QCOMPARE(session().question()->reason, Reason::NoStoredKey);
        QVERIFY(session().question()->proposesStoring);
        verify(u"typed"_s, false);
        accept();
        QTRY_COMPARE(session().state(), State::Open);
        QVERIFY(!session().session()->account().isKeyToBeSaved);
        QVERIFY(!m_bench->settings.accounts()[0].isKeyToBeSaved);
    }

    void aTypedKeyThatDoesNotWorkIsSaidAndTheStoredOneStillOffered()
    {
        session().open(have(u"Team"_s));
        session().setKeyTyped(true);
        verify(u"typed"_s, true);
        answerKeychain(u"the-key"_s);
        receiveAnswers();
        QCOMPARE(session().state(), State::Verifying); // it goes on
        refuse();
        QTRY_COMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::NotVerified);
        QCOMPARE(session().question()->apiError->kind, ApiError::Kind::Unauthorized);
        QCOMPARE(session().question()->offer, Offer::UseStoredKey);
        QVERIFY(m_bench->keychain.writes.empty());
    }

    void aCanceledVerificationSavesNothing()
    {
        verify(u"typed"_s, true);
        const auto answer = lastMade().api->lists[0];
        session().cancelVerification();
        QCOMPARE(session().state(), State::AskingUser);
        answer.finish(QList<Credential>{});
        QCoreApplication::processEvents();
        QCOMPARE(session().state(), State::AskingUser);
        QVERIFY(m_bench->settings.accounts().isEmpty());
    }

    void aLateKeyOfAnAccountThatWasLeftIsDropped()
    {
        const Account one = have(u"One"_s);
        const Account two = have(u"Two"_s);
        session().open(one);
        session().open(two);
        m_bench->keychain.reads[0].finish(Secret::fromText(u"key-of-one"_s));
        m_bench->keychain.reads[1].finish(Secret::fromText(u"key-of-two"_s));
        QTRY_COMPARE(session().state(), State::Open);
        QVERIFY(session().isOpen(two.id));
        QCOMPARE(m_bench->factory.made.size(), 1u);
    }

    void theSessionIsGoneForItsObserversBeforeItIsDestroyed()
    {
        open();
        const Session *seen = session().session();
        connect(&session(), &AccountSession::stateChanged, this,
                [&] { seen = session().session(); });
        session().close();
        QVERIFY(!seen);
        QCOMPARE(session().state(), State::None);
    }

    void aChangeThatIsOnItsWayOutlivesItsAccount()
    {
        open();
        CredentialRepository &repository = session().session()->repository();
        HeldApi *api = lastMade().api;
        const QFuture<Result<Credential>> change = repository.create(
            { .name = u"hub-login"_s, .username = u"u"_s, .password = Secret::fromText(u"p"_s) });
        QTRY_COMPARE(api->creates.size(), 1u);
        session().open({ .id = QUuid::createUuid(), .name = u"Next"_s });
        QVERIFY(session().isChanging());
        QVERIFY(!change.isFinished());
        const QSignalSpy ended(&session(), &AccountSession::leftChangeEnded);
        api->creates[0].finish(Credential{ .name = u"hub-login"_s });
        QTRY_VERIFY(change.isFinished());
        QVERIFY(change.result().has_value());
        QTRY_VERIFY(!session().isChanging());
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<Account>().name, u"Team"_s);
        QCOMPARE(ended[0][1].value<ChangeOutcome>().name, u"hub-login"_s);
    }

    void theFirstOfTwoChangesThatEndsDoesNotEndTheOther()
    {
        open();
        CredentialRepository &repository = session().session()->repository();
        const auto create = [&](const QString &name) {
            repository.create(
                { .name = name, .username = u"u"_s, .password = Secret::fromText(u"p"_s) });
        };
        create(u"first"_s);
        create(u"second"_s);
        const auto answers = lastMade().api->creates;
        QCOMPARE(answers.size(), 2u);
        session().close();
        const QSignalSpy ended(&session(), &AccountSession::leftChangeEnded);
        answers[0].finish(Credential{ .name = u"first"_s });
        QTRY_COMPARE(ended.size(), 1);
        // Whatever the end of the first one has put off is done by now.
        bool isLater = false;
        QTimer::singleShot(0, &session(), [&isLater] { isLater = true; });
        QTRY_VERIFY(isLater);
        QCOMPARE(ended.size(), 1);
        QVERIFY(session().isChanging());
        answers[1].finish(Credential{ .name = u"second"_s });
        QTRY_COMPARE(ended.size(), 2);
        const auto outcome = ended[1][1].value<ChangeOutcome>();
        QCOMPARE(outcome.name, u"second"_s);
        QVERIFY(!outcome.error);
        QTRY_VERIFY(!session().isChanging());
    }

    void whatAnotherWindowChangedMeanwhileStays()
    {
        const Account account = have(u"Old"_s);
        session().open(account);
        failKeychain(SecretStoreError::Kind::Locked);
        QTRY_COMPARE(session().state(), State::AskingUser);
        Account elsewhere = account;
        elsewhere.name = u"New"_s;
        elsewhere.color = Account::Color::Red;
        elsewhere.keyEntry = QUuid::createUuid();
        storeAccounts(m_bench->settings, { elsewhere });
        m_bench->repository.reload();
        session().acceptOffer();
        QCOMPARE(m_bench->keychain.asked.back(), elsewhere.keyEntry);
        verify(u"typed"_s, true);
        accept();
        QTRY_COMPARE(m_bench->keychain.writes.size(), 1u);
        m_bench->keychain.writes[0].finish({});
        QTRY_COMPARE(session().session()->account().key, Account::Key::InKeychain);
        QCOMPARE(m_bench->settings.accounts()[0].name, u"New"_s);
        QCOMPARE(m_bench->settings.accounts()[0].color, Account::Color::Red);
    }

    void aNewAccountIsRememberedBeforeTheKeychainAnswers()
    {
        verify(u"typed"_s, true);
        accept();
        QTRY_COMPARE(m_bench->keychain.writes.size(), 1u);
        const QList<Account> accounts = m_bench->settings.accounts();
        QCOMPARE(accounts.size(), 1);
        QVERIFY(accounts[0].isKeyToBeSaved); // the next start asks for the key, and stores it then
    }

    void aCanceledVerificationAsksTheFormerQuestionAgain()
    {
        session().open(have(u"Team"_s));
        failKeychain(SecretStoreError::Kind::Locked);
        QTRY_COMPARE(session().state(), State::AskingUser);
        verify(u"typed"_s, true);
        session().cancelVerification();
        QCOMPARE(session().question()->reason, Reason::KeychainFailed);
        QCOMPARE(session().question()->offer, Offer::TryAgain);
    }

    void anAccountWithOtherWordsStaysOpen()
    {
        open();
        QSignalSpy changed(&session(), &AccountSession::accountChanged);
        QSignalSpy states(&session(), &AccountSession::stateChanged);
        Account renamed = session().session()->account();
        renamed.name = u"Renamed"_s;
        renamed.baseUrl = *BaseUrl::fromText(u"https://other.example"_s);
        session().updateAccount(renamed);
        QCOMPARE(session().session()->account().name, u"Renamed"_s);
        // It is still the former server that the session talks to.
        QCOMPARE(session().session()->account().baseUrl, BaseUrl::official());
        QCOMPARE(changed.size(), 1);
        session().updateAccount({ .id = QUuid::createUuid() }); // of an account that is not open
        QCOMPARE(changed.size(), 1);
        QVERIFY(states.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountSession)
#include "tst_accountsession.moc"
