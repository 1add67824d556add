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

/// The keychain answers, or opens, after the user has done something else.
class TestAccountSessionLateAnswers : public AccountSessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<AccountSessionBench>(); }
    void cleanup() { m_bench.reset(); }

    void aKeyForAnAccountThatWasClosedOpensNothing()
    {
        session().open(have(u"Team"_s));
        session().close();
        QVERIFY(!session().question());
        answerKeychain(u"the-key"_s);
        receiveAnswers();
        QCOMPARE(session().state(), State::None);
        QVERIFY(m_bench->factory.made.empty());
    }

    void askingAgainDoesNotLeaveTheAccount()
    {
        session().open(have(u"Team"_s));
        failKeychain(SecretStoreError::Kind::Locked);
        QTRY_COMPARE(session().state(), State::AskingUser);
        const QSignalSpy states(&session(), &AccountSession::stateChanged);
        session().acceptOffer();
        QCOMPARE(session().state(), State::AskingKeychain);
        QCOMPARE(states.size(), 1); // without a moment of no account, which clears what is typed
    }

    void aKeychainThatOpensWhileTheUserTypesIsAskedInSilence()
    {
        session().open(have(u"Team"_s));
        failKeychain(SecretStoreError::Kind::Locked);
        QTRY_COMPARE(session().state(), State::AskingUser);
        session().setKeyTyped(true);
        const QSignalSpy asked(&session(), &AccountSession::questionAsked);
        session().retryKeychain();
        QCOMPARE(m_bench->keychain.reads.size(), 2u);
        QCOMPARE(session().state(), State::AskingUser);
        QVERIFY(asked.isEmpty());
        answerKeychain(u"the-key"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(session().question()->reason, Reason::StoredKeyFound);
    }

    void aKeychainThatOpensDuringAVerificationIsNotAsked()
    {
        session().open(have(u"Team"_s));
        failKeychain(SecretStoreError::Kind::Locked);
        QTRY_COMPARE(session().state(), State::AskingUser);
        verify(u"typed"_s, true);
        session().retryKeychain();
        QCOMPARE(session().state(), State::Verifying);
        QCOMPARE(m_bench->keychain.reads.size(), 1u);
        accept();
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(lastMade().key, "typed");
    }

    void aKeychainThatIsSlowDuringAVerificationIsNotSaid()
    {
        constexpr std::chrono::milliseconds timeout(1);
        m_bench = std::make_unique<AccountSessionBench>(timeout);
        session().open(have(u"Team"_s));
        verify(u"typed"_s, true);
        const QSignalSpy asked(&session(), &AccountSession::questionAsked);
        QTimer later; // than the session's own
        later.setSingleShot(true);
        later.setTimerType(Qt::PreciseTimer);
        later.start(timeout);
        QTRY_VERIFY(!later.isActive());
        QCOMPARE(session().state(), State::Verifying);
        QVERIFY(asked.isEmpty());
        session().cancelVerification();
        QCOMPARE(session().state(), State::AskingKeychain);
        answerKeychain(u"the-key"_s);
        QTRY_COMPARE(session().state(), State::Open);
    }

    void aKeyThatComesDuringAVerificationWaitsForItsEnd_data()
    {
        QTest::addColumn<bool>("isTyped");
        QTest::newRow("while the field has text") << true;
        QTest::newRow("while it has none") << false;
    }

    void aKeyThatComesDuringAVerificationWaitsForItsEnd()
    {
        QFETCH(const bool, isTyped);
        session().open(have(u"Team"_s));
        session().setKeyTyped(isTyped);
        verify(u"typed"_s, true);
        const QSignalSpy asked(&session(), &AccountSession::questionAsked);
        answerKeychain(u"the-key"_s);
        receiveAnswers();
        QCOMPARE(session().state(), State::Verifying);
        QVERIFY(asked.isEmpty());
        session().cancelVerification();
        QCOMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::StoredKeyFound);
        QCOMPARE(session().question()->offer, Offer::UseStoredKey);
        session().acceptOffer();
        QCOMPARE(session().state(), State::Open);
        QCOMPARE(lastMade().key, "the-key");
    }

    void aKeyIsNotOfferedForAnotherServer()
    {
        session().open(have(u"Team"_s));
        session().setKeyTyped(true);
        verify(u"typed"_s, true, *BaseUrl::fromText(u"https://other.example"_s));
        answerKeychain(u"the-key"_s);
        receiveAnswers();
        refuse();
        QTRY_COMPARE(session().state(), State::AskingUser);
        QCOMPARE(session().question()->reason, Reason::NotVerified);
        QCOMPARE(session().question()->offer, Offer::None);
    }
};

QTEST_GUILESS_MAIN(TestAccountSessionLateAnswers)
#include "tst_accountsessionlateanswers.moc"
