// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "models/accounts/accountmanager.h"
#include "models/values/async.h"
#include "tests/support/fulldisk.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/storedaccount.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Outcome = AccountManager::Outcome;

/// The order of things, and what is left when one of them fails.
class TestAccountManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_keychain = std::make_unique<HeldSecretStore>();
        m_repository = std::make_unique<AccountRepository>(*m_settings);
        m_manager = std::make_unique<AccountManager>(*m_keychain, *m_repository);
        m_outcome.reset();
    }

    void cleanup()
    {
        m_manager.reset();
        m_keychain.reset();
    }

    void aNewAccountIsThereWhenItsKeyIsKept()
    {
        save(account(), key());
        QCOMPARE(m_keychain->written, QList<QByteArray>{ "a-key" });
        QVERIFY(m_manager->accounts().accounts().isEmpty());
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isSaved);
        QVERIFY(!m_outcome->keychainError);
        QCOMPARE(remembered(), QList<Account>{ m_outcome->account });
        QVERIFY(!m_manager->sessionKey(
            m_outcome->account.id)); // it is in the keychain, and nowhere else
    }

    void aKeyThatIsNotKeptServesForThisSession()
    {
        save(account(), key());
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->keychainError->kind, SecretStoreError::Kind::Locked);
        QCOMPARE(m_outcome->account.key, Account::Key::ThisSessionOnly);
        QVERIFY(m_manager->sessionKey(m_outcome->account.id));
        QCOMPARE(remembered().size(), 1);
        QVERIFY(remembered()[0].isKeyToBeSaved); // as soon as the keychain can
    }

    void aChangeOfAnotherAccountAsksTheKeychainForNothing()
    {
        const Account other = have(account());
        Account waiting = account();
        waiting.id = QUuid::createUuid();
        waiting.name = u"Waiting"_s;
        save(waiting, key());
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        Account renamed = other;
        renamed.name = u"Renamed"_s;
        m_outcome.reset();
        save(renamed, nullptr);
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_keychain->written.size(), 1); // a second try could show a prompt
    }

    void anotherKeyGetsAnEntryOfItsOwnAndTheFormerOneGoesLast()
    {
        const Account before = have(account());
        save(before, key());
        QVERIFY(m_keychain->removes.empty());
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->account.id, before.id);
        QVERIFY(m_outcome->account.keyEntry != before.keyEntry);
        QCOMPARE(remembered(), QList<Account>{ m_outcome->account });
        QCOMPARE(m_keychain->removed, QList<QUuid>{ before.keyEntry });
        QCOMPARE(unused(), QSet<QUuid>{ before.keyEntry }); // until it is gone
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(unused().isEmpty());
    }

    void aStoredKeyIsNotGivenUpBecauseAnotherOneIsNotKept()
    {
        const Account before = have(account());
        save(before, key());
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        QVERIFY(!m_outcome->isSaved);
        QCOMPARE(m_outcome->keychainError->kind, SecretStoreError::Kind::Locked);
        QCOMPARE(remembered(), QList<Account>{ before });
        QVERIFY(!m_keychain->removed.contains(before.keyEntry));
    }

    void withAFullDiskNoKeyIsWrittenAtAll()
    {
        const Account before = have(account());
        const FullDisk full;
        save(before, key());
        QTRY_VERIFY(m_outcome);
        QVERIFY(!m_outcome->isSaved);
        QVERIFY(m_keychain->writes.empty());
        QCOMPARE(m_manager->accounts().accounts(), QList<Account>{ before });
        QCOMPARE(remembered(), QList<Account>{ before });
    }

    void aDiskThatIsFullWhenTheKeyIsStoredLeavesTheFormerOne()
    {
        const Account before = have(account());
        save(before, key());
        {
            const FullDisk full;
            m_keychain->writes[0].finish({});
            QTRY_VERIFY(m_outcome);
        }
        QVERIFY(!m_outcome->isSaved);
        QCOMPARE(remembered(), QList<Account>{ before });
        // The entry that no account uses goes; the one of the account does not.
        const QSet<QUuid> left = unused();
        QCOMPARE(left.size(), 1);
        QVERIFY(!left.contains(before.keyEntry));
        m_manager->removeUnusedEntries();
        QTRY_COMPARE(m_keychain->removed.toVector(), left.values());
    }

    void withAFullDiskNoKeyIsDestroyed()
    {
        const Account before = have(account());
        const FullDisk full;
        QVERIFY(!m_manager->remove(before.id).isSaved);
        QVERIFY(!m_manager->removeKey(before.id).isSaved);
        Account asked = before;
        asked.key = Account::Key::ThisSessionOnly;
        take(m_manager->moveKeyToSession({ .before = before, .after = asked }, this));
        m_keychain->reads[0].finish(Secret::fromText(u"a-key"_s));
        QTRY_VERIFY(m_outcome);
        QVERIFY(!m_outcome->isSaved);
        QVERIFY(m_keychain->removes.empty());
        QCOMPARE(remembered(), QList<Account>{ before });
    }

    /// Save, Cancel, Save while the keychain is silent.
    void aCanceledWriteDoesNotTakeTheNextOneWithIt()
    {
        auto first = std::make_unique<QObject>();
        const Account wanted = account();
        m_manager->save({ .after = wanted }, key(), first.get());
        first.reset();
        save(wanted, key());
        QCOMPARE(m_keychain->writes.size(), 2u);
        QCOMPARE(unused().size(), 2); // each has an entry of its own
        m_keychain->writes[0].finish({});
        m_keychain->writes[1].finish({});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isSaved);
        QTRY_COMPARE(m_keychain->removed.size(), 1);
        QVERIFY(m_keychain->removed[0] != m_outcome->account.keyEntry);
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(unused().isEmpty());
    }

    void whatAnEarlierProcessLeftIsRemovedAtTheNextStart()
    {
        auto waiting = std::make_unique<QObject>();
        m_manager->save({ .after = account() }, key(), waiting.get());
        const QSet<QUuid> left = unused();
        QCOMPARE(left.size(), 1);
        m_manager.reset(); // before the keychain has answered
        m_repository.reset();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_repository = std::make_unique<AccountRepository>(*m_settings);
        m_manager = std::make_unique<AccountManager>(*m_keychain, *m_repository);

        m_keychain->isOpen = false;
        m_manager->removeUnusedEntries();
        QCoreApplication::processEvents();
        QVERIFY(m_keychain->removes.empty()); // it would show a prompt
        m_keychain->isOpen = true;
        m_manager->removeUnusedEntries();
        QTRY_COMPARE(m_keychain->removed, left.values());
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(unused().isEmpty());
    }

    void aKeyThatMayBeStoredAfterAnErrorIsRemoved_data()
    {
        using Kind = SecretStoreError::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::newRow("locked") << Kind::Locked; // while it was read back
        QTest::newRow("denied") << Kind::Denied;
        QTest::newRow("absent") << Kind::Unavailable;
        QTest::newRow("silent") << Kind::Silent;
        QTest::newRow("not kept") << Kind::NotPersisted;
        QTest::newRow("failed") << Kind::Failed;
    }

    void aKeyThatMayBeStoredAfterAnErrorIsRemoved()
    {
        QFETCH(const SecretStoreError::Kind, kind);
        m_keychain->isOpen = false;
        save(account(), key());
        m_keychain->writes[0].finish(tl::unexpected(SecretStoreError{ .kind = kind }));
        QTRY_VERIFY(m_outcome);
        QCoreApplication::processEvents();
        QVERIFY(m_keychain->removed.isEmpty()); // it would show a prompt
        m_keychain->isOpen = true;
        m_manager->removeUnusedEntries();
        QTRY_COMPARE(m_keychain->removed, unused().values());
        QCOMPARE(m_keychain->removed.size(), 1);
    }

    void aKeyThatWaitsIsTriedAgainAfterAFullDisk()
    {
        save(account(), key());
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        {
            const FullDisk full;
            m_manager->storeWaitingKeys();
            QCoreApplication::processEvents();
            QCOMPARE(m_keychain->writes.size(), 1u);
        }
        QTRY_VERIFY((m_manager->storeWaitingKeys(), m_keychain->writes.size() == 2u));
    }

    void aKeyThatWaitsIsStoredWithTheNextOne()
    {
        save(account(), key());
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        const QUuid waiting = m_outcome->account.id;
        const QSignalSpy stored(m_manager.get(), &AccountManager::waitingKeyStored);
        Account other = account();
        other.name = u"Other"_s;
        save(other, key());
        m_keychain->writes[1].finish({});
        QTRY_COMPARE(m_keychain->writes.size(), 3u);
        m_keychain->writes[2].finish({});
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(stored[0][0].value<Account>().id, waiting);
        QVERIFY(!m_manager->sessionKey(waiting));
    }

    void aKeyThatIsOnlyForThisSessionIsNeverStored()
    {
        const Account before = haveForThisSession();
        Account asked = before;
        asked.key = Account::Key::InKeychain;
        {
            QObject dialog;
            take(m_manager->save({ .before = before, .after = asked }, key(), &dialog));
        } // which was canceled, so that the other key serves on
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        m_manager->storeWaitingKeys();
        QCoreApplication::processEvents();
        QCOMPARE(m_keychain->writes.size(), 1u);
        QVERIFY(!remembered()[0].isKeyToBeSaved);
    }

    void aWishOfThisWindowLeavesAKeyOfAnotherAlone_data()
    {
        QTest::addColumn<bool>("isWish"); // else it is withdrawn
        QTest::newRow("wish") << true;
        QTest::newRow("withdrawal") << false;
    }

    void aWishOfThisWindowLeavesAKeyOfAnotherAlone()
    {
        QFETCH(const bool, isWish);
        Account before = haveForThisSession();
        before.isKeyToBeSaved = !isWish;
        QVERIFY(storeAccounts(*m_settings, { before }));
        m_repository->reload();

        if (isWish)
            take(m_manager->storeSessionKey(before));
        // Another window stores a key, of which this one has not heard.
        Account elsewhere = withKeyEntry(before);
        elsewhere.isKeyToBeSaved = false;
        QVERIFY(storeAccounts(*m_settings, { elsewhere }));
        if (isWish) {
            m_keychain->writes[0].finish(locked());
            QTRY_VERIFY(m_outcome);
        } else {
            QVERIFY(m_manager->cancelWaitingKey(before.id));
        }
        QCOMPARE(remembered(), QList<Account>{ elsewhere });
    }

    void aKeyThatAnotherWindowReplacedIsNotMoved()
    {
        const Account before = have(account());
        moveToSession(before, this);
        Account elsewhere = before;
        elsewhere.keyEntry = QUuid::createUuid();
        QVERIFY(storeAccounts(*m_settings, { elsewhere }));
        m_keychain->reads[0].finish(Secret::fromText(u"a-key"_s));
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isChangedElsewhere);
        QCOMPARE(remembered(), QList<Account>{ elsewhere });
        QVERIFY(m_keychain->removes.empty());
    }

    void aKeyOfAnAccountThatIsGoneIsNotRemovedFromAnother()
    {
        const Outcome outcome = m_manager->removeKey(QUuid::createUuid());
        QVERIFY(outcome.isGone);
        QVERIFY(!outcome.account.id.isNull());
    }

    void whatIsGivenUpBeforeTheKeychainAnswersIsNotSaved()
    {
        auto waiting = std::make_unique<QObject>();
        m_manager->save({ .after = account() }, key(), waiting.get());
        waiting.reset();
        m_keychain->writes[0].finish({});
        QTRY_COMPARE(m_keychain->removed.size(), 1);
        QVERIFY(m_manager->accounts().accounts().isEmpty());
        QVERIFY(remembered().isEmpty());
    }

    void otherWordsNeedNoKeychain()
    {
        Account renamed = have(account());
        renamed.name = u"Renamed"_s;
        save(renamed, nullptr);
        QTRY_VERIFY(m_outcome);
        QCOMPARE(remembered(), QList<Account>{ renamed });
        QVERIFY(m_keychain->writes.empty());
        QVERIFY(m_keychain->removes.empty());
    }

    void aSessionKeyThatIsStoredLeavesTheAccountsId()
    {
        const Account before = haveForThisSession();
        take(m_manager->storeSessionKey(before));
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->account.key, Account::Key::InKeychain);
        QCOMPARE(m_outcome->account.id, before.id);
        QVERIFY(!m_outcome->account.keyEntry.isNull());
        QCOMPARE(remembered(), QList<Account>{ m_outcome->account });
        QVERIFY(!m_manager->sessionKey(before.id));
    }

    void aKeyThatTheKeychainRefusesIsHeldOn()
    {
        const Account before = haveForThisSession();
        take(m_manager->storeSessionKey(before));
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->keychainError);
        Account wished = before;
        wished.isKeyToBeSaved = true;
        QCOMPARE(remembered(), QList<Account>{ wished });
        QVERIFY(m_manager->sessionKey(before.id));
        take(m_manager->storeSessionKey(before)); // and so it can be tried again
        QCOMPARE(m_keychain->written, QList<QByteArray>({ "a-key", "a-key" }));
    }

    void whatWasRemovedMeanwhileIsNotSaved_data()
    {
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("other words") << false;
        QTest::newRow("another key") << true;
    }

    void whatWasRemovedMeanwhileIsNotSaved()
    {
        QFETCH(const bool, hasKey);
        const Account before = have(account());
        if (hasKey)
            save(before, key());
        QVERIFY(m_manager->remove(before.id).isSaved);
        if (hasKey)
            m_keychain->writes[0].finish({});
        else
            take(m_manager->save({ .before = before, .after = before }, nullptr, this));
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isGone);
        QVERIFY(!m_outcome->isSaved);
        QVERIFY(remembered().isEmpty());
        QTRY_COMPARE(m_keychain->removed.size(), hasKey ? 2 : 1); // no key that nobody knows of
    }

    void aKeyThatLeavesTheKeychainServesOnForThisSession()
    {
        const Account before = have(account());
        moveToSession(before, this);
        m_keychain->reads[0].finish(Secret::fromText(u"a-key"_s));
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isSaved);
        QCOMPARE(remembered()[0].key, Account::Key::ThisSessionOnly);
        QVERIFY(remembered()[0].keyEntry.isNull());
        QCOMPARE(m_keychain->removed, QList<QUuid>{ before.keyEntry });
        const AccountManager::Key held = m_manager->sessionKey(before.id);
        QVERIFY(held && held->secret() == Secret::fromText(u"a-key"));
    }

    void aKeyThatCannotBeReadStaysInTheKeychain()
    {
        const Account before = have(account());
        moveToSession(before, this);
        m_keychain->reads[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->keychainError->kind, SecretStoreError::Kind::Locked);
        QVERIFY(m_keychain->removes.empty());
        QCOMPARE(remembered(), QList<Account>{ before });
    }

    void aKeyIsNotMovedForNobody()
    {
        const Account before = have(account());
        auto waiting = std::make_unique<QObject>();
        moveToSession(before, waiting.get());
        waiting.reset();
        m_keychain->reads[0].finish(Secret::fromText(u"a-key"_s));
        QTRY_VERIFY(m_outcome);
        QVERIFY(!m_outcome->isSaved);
        QVERIFY(m_keychain->removes.empty());
        QCOMPARE(remembered(), QList<Account>{ before });
    }

    void otherWordsLeaveTheKeyThatServesForThisSession()
    {
        Account renamed = have(account());
        m_manager->setSessionKey(renamed.id, key()); // typed, while another one is in the keychain
        renamed.name = u"Renamed"_s;
        save(renamed, nullptr);
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_manager->sessionKey(renamed.id));
        QCOMPARE(m_manager->inUse(renamed).key, Account::Key::ThisSessionOnly);
    }

    void aFormerKeyThatStaysIsToldAndRemovedLater()
    {
        const Account before = have(account());
        save(before, key());
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->formerKey);
        m_keychain->removes[0].finish(locked());
        QTRY_VERIFY(m_outcome->formerKey->isFinished());
        QVERIFY(!m_outcome->formerKey->result());
        QCOMPARE(unused(), QSet<QUuid>{ before.keyEntry });
        QCoreApplication::processEvents();
        m_manager->removeUnusedEntries();
        QTRY_COMPARE(m_keychain->removed.size(), 2);
        m_keychain->removes[1].finish({});
        QTRY_VERIFY(unused().isEmpty());
    }

    void aRemovedKeyLeavesTheAccount()
    {
        const Account before = have(account());
        const Outcome outcome = m_manager->removeKey(before.id);
        QVERIFY(outcome.isSaved);
        QCOMPARE(remembered()[0].id, before.id);
        QCOMPARE(remembered()[0].key, Account::Key::ThisSessionOnly);
        QCOMPARE(m_keychain->removed, QList<QUuid>{ before.keyEntry });
    }

    void anAccountIsRemovedWithItsKey()
    {
        const Account before = have(account());
        const Outcome outcome = m_manager->remove(before.id);
        QVERIFY(outcome.isSaved);
        QVERIFY(remembered().isEmpty());
        QVERIFY(m_manager->accounts().accounts().isEmpty());
        QCOMPARE(unused(), QSet<QUuid>{ before.keyEntry }); // until the keychain has removed it
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(outcome.formerKey->isFinished());
        QTRY_VERIFY(unused().isEmpty());
    }

    void anAccountWithoutAKeptKeyIsRemovedWithoutTheKeychain()
    {
        Account asked = account();
        asked.key = Account::Key::ThisSessionOnly;
        asked.keyEntry = QUuid();
        have(asked);
        QVERIFY(m_manager->remove(asked.id).isSaved);
        QVERIFY(remembered().isEmpty());
        QVERIFY(m_keychain->removes.empty());
    }

    void anAccountFromTheEnvironmentIsNeverRemembered()
    {
        Account environment = account();
        environment.key = Account::Key::Environment;
        environment.keyEntry = QUuid();
        m_repository->addForThisSession(environment);
        QCOMPARE(m_manager->accounts().rowCount(), 1);
        QVERIFY(remembered().isEmpty());

        m_manager->setSessionKey(environment.id, key());
        take(m_manager->storeSessionKey(environment));
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(remembered().size(), 1);
        QCOMPARE(m_manager->accounts().rowCount(), 1);
        QVERIFY(!m_manager->sessionKey(environment.id));
    }

private:
    static Account account()
    {
        return withKeyEntry({ .id = QUuid::createUuid(), .name = u"Team"_s });
    }
    static AccountManager::Key key()
    {
        return std::make_shared<const ApiKey>(*ApiKey::fromText(u"a-key"_s));
    }
    Account have(const Account &account)
    {
        storeAccounts(*m_settings, m_settings->accounts() + QList<Account>{ account });
        m_repository->reload();
        return account;
    }
    /// The same, with its key in memory only.
    Account haveForThisSession()
    {
        Account account = this->account();
        account.key = Account::Key::ThisSessionOnly;
        account.keyEntry = QUuid();
        m_manager->setSessionKey(account.id, key());
        return have(account);
    }
    static SecretResult<void> locked()
    {
        return tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked });
    }
    void moveToSession(const Account &before, QObject *context)
    {
        Account asked = before;
        asked.key = Account::Key::ThisSessionOnly;
        take(m_manager->moveKeyToSession({ .before = before, .after = asked }, context));
    }
    QSet<QUuid> unused() const { return m_repository->unusedEntries(); }
    QList<Account> remembered() const { return m_settings->accounts(); }
    void take(const QFuture<Outcome> &future)
    {
        whenDone(future, this, [this](const Outcome &outcome) { m_outcome = outcome; });
    }
    void save(const Account &account, const AccountManager::Key &key)
    {
        take(m_manager->save({ .before = m_manager->accounts().find(account.id), .after = account },
                             key, this));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<AccountManager> m_manager;
    std::optional<Outcome> m_outcome;
};

QTEST_MAIN(TestAccountManager)
#include "tst_accountmanager.moc"
