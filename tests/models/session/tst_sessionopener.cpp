// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionopener.h"
#include "tests/support/accountsessiontest.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = SecretStoreError::Kind;
using State = AccountSession::State;

/// Sessions beside the one that the window shows.
class TestSessionOpener : public AccountSessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountSessionBench>();
        m_opener =
            std::make_unique<SessionOpener>(m_bench->manager, m_bench->factory, m_bench->session);
    }
    void cleanup()
    {
        m_opener.reset();
        m_bench.reset();
    }

    void theOneThatIsOpenIsShared()
    {
        const Account account = have(u"Team"_s);
        session().open(account);
        answerKeychain(u"the-key"_s);
        QTRY_COMPARE(session().state(), State::Open);
        const auto opened = m_opener->open(account.id);
        QVERIFY(opened.isFinished());
        QCOMPARE(opened.result()->get(), session().session());
        QCOMPARE(m_bench->factory.made.size(), 1u);
        QCOMPARE(m_bench->keychain.reads.size(), 1u); // for the window
    }

    void theStoredKeyIsReadOnlyWhenTheAccountIsOpened()
    {
        const Account account = have(u"Team"_s);
        QVERIFY(m_bench->keychain.reads.empty());
        const auto opened = m_opener->open(account.id);
        QCOMPARE(m_bench->keychain.asked, QList{ account.keyEntry });
        QVERIFY(m_bench->factory.made.empty());
        answerKeychain(u"the-key"_s);
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result().has_value());
        QCOMPARE(lastMade().key, "the-key");
        QCOMPARE((*opened.result())->account().id, account.id);
        QCOMPARE(session().state(), State::None); // the window stays where it is
    }

    void anotherJobGetsTheSameSession()
    {
        const Account account = have(u"Team"_s);
        const auto first = m_opener->open(account.id);
        answerKeychain(u"the-key"_s);
        QTRY_VERIFY(first.isFinished());
        const auto second = m_opener->open(account.id);
        QVERIFY(second.isFinished());
        QCOMPARE(second.result()->get(), first.result()->get());
        QCOMPARE(m_bench->keychain.reads.size(), 1u);
    }

    void twoThatAskAtOnceGetTheSameSession()
    {
        const Account account = have(u"Team"_s);
        const auto first = m_opener->open(account.id);
        const auto second = m_opener->open(account.id);
        for (auto &read : m_bench->keychain.reads)
            read.finish(Secret::fromText(u"the-key"));
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(second.result()->get(), first.result()->get());
        QCOMPARE(m_bench->factory.made.size(), 1u);
    }

    void theWindowFindsTheSessionThatAJobWorksIn()
    {
        const Account account = have(u"Team"_s);
        auto opened = m_opener->open(account.id);
        answerKeychain(u"the-key"_s);
        QTRY_VERIFY(opened.isFinished());
        std::shared_ptr<Session> ofJob = *opened.result();
        opened = {};
        session().open(account);
        m_bench->keychain.reads.back().finish(Secret::fromText(u"the-key"));
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(session().session(), ofJob.get());
        QCOMPARE(m_bench->factory.made.size(), 1u);

        // Once nobody works in it, another one is made.
        session().close();
        ofJob.reset();
        session().open(account);
        m_bench->keychain.reads.back().finish(Secret::fromText(u"the-key"));
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(m_bench->factory.made.size(), 2u);
    }

    void whatTheWindowOpensMeanwhileIsTaken()
    {
        const Account account = have(u"Team"_s);
        const auto opened = m_opener->open(account.id);
        session().open(account);
        QCOMPARE(m_bench->keychain.reads.size(), 2u);
        m_bench->keychain.reads[1].finish(Secret::fromText(u"the-key"));
        QTRY_COMPARE(session().state(), State::Open);
        m_bench->keychain.reads[0].finish(Secret::fromText(u"the-key"));
        QTRY_VERIFY(opened.isFinished());
        QCOMPARE(opened.result()->get(), session().session());
        QCOMPARE(m_bench->factory.made.size(), 1u);
    }

    void whatTheWindowOpensWithATypedKeyIsTakenToo()
    {
        const Account account = have(u"Team"_s);
        const auto opened = m_opener->open(account.id);
        Account typed = account;
        typed.key = Account::Key::ThisSessionOnly;
        typed.keyEntry = QUuid();
        session().openWith(typed, *key(u"typed"_s));
        answerKeychain(u"the-key"_s);
        QTRY_VERIFY(opened.isFinished());
        QCOMPARE(opened.result()->get(), session().session());
    }

    void aKeyOfThisSessionComesFirst()
    {
        const Account account = have(u"Team"_s);
        m_bench->manager.setSessionKey(account.id, key(u"typed"_s));
        const auto opened = m_opener->open(account.id);
        QVERIFY(opened.isFinished() && opened.result().has_value());
        QVERIFY(m_bench->keychain.reads.empty());
        QCOMPARE(lastMade().key, "typed");
    }

    void aKeyTypedWhileAJobUsesTheStoredOneComesFirst()
    {
        const Account account = have(u"Team"_s);
        const auto before = m_opener->open(account.id); // keeps its session
        answerKeychain(u"the-key"_s);
        QTRY_VERIFY(before.isFinished());
        m_bench->manager.setSessionKey(account.id, key(u"typed"_s));
        const auto opened = m_opener->open(account.id);
        QVERIFY(opened.isFinished() && opened.result().has_value());
        QCOMPARE(m_bench->factory.made.size(), 2u);
        QCOMPARE(lastMade().key, "typed");
        QVERIFY(opened.result()->get() != before.result()->get());
    }

    void aKeyTypedWhileTheKeychainIsAskedComesFirst()
    {
        const Account account = have(u"Team"_s);
        const auto opened = m_opener->open(account.id);
        m_bench->manager.setSessionKey(account.id, key(u"typed"_s));
        answerKeychain(u"the-key"_s);
        QTRY_VERIFY(opened.isFinished());
        QCOMPARE(lastMade().key, "typed");
        QCOMPARE(m_bench->factory.made.size(), 1u);
    }

    void theWindowFindsTheSessionOfAKeyThatIsNotStored()
    {
        const Account account = have(u"Team"_s);
        m_bench->manager.setSessionKey(account.id, key(u"typed"_s));
        const auto opened = m_opener->open(account.id);
        QTRY_VERIFY(opened.isFinished());
        session().open(account);
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(session().session(), opened.result()->get());
        QCOMPARE(m_bench->factory.made.size(), 1u);
    }

    void anotherKeyIsAnotherSession()
    {
        const Account account = have(u"Team"_s);
        m_bench->manager.setSessionKey(account.id, key(u"typed"_s));
        const auto opened = m_opener->open(account.id);
        QTRY_VERIFY(opened.isFinished());
        m_bench->manager.setSessionKey(account.id, key(u"another"_s));
        session().open(account);
        QTRY_COMPARE(session().state(), State::Open);
        QVERIFY(session().session() != opened.result()->get());
    }

    void whatCannotBeOpenedSaysWhy()
    {
        const auto unknown = m_opener->open(QUuid::createUuid());
        QVERIFY(unknown.isFinished());
        QCOMPARE(unknown.result().error().kind, Kind::NotFound);

        const auto locked = m_opener->open(have(u"Team"_s).id);
        failKeychain(Kind::Locked);
        QTRY_VERIFY(locked.isFinished());
        QCOMPARE(locked.result().error().kind, Kind::Locked);

        const auto broken = m_opener->open(have(u"Other"_s).id);
        m_bench->keychain.reads.back().finish(Secret::fromText(u"two words"));
        QTRY_VERIFY(broken.isFinished());
        QCOMPARE(broken.result().error().kind, Kind::NotFound);
        QVERIFY(m_bench->factory.made.empty());
    }

private:
    std::unique_ptr<SessionOpener> m_opener; // of what m_bench has
};

QTEST_GUILESS_MAIN(TestSessionOpener)
#include "tst_sessionopener.moc"
