// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountkeeper.h"
#include "app/settings.h"
#include "models/async.h"
#include "tests/support/fulldisk.h"
#include "tests/support/heldsecretstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Outcome = AccountKeeper::Outcome;

/// The order of things, and what is left when one of them fails.
class TestAccountKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_keychain = std::make_unique<HeldSecretStore>();
        m_keeper = std::make_unique<AccountKeeper>(*m_keychain, *m_settings);
        m_outcome.reset();
    }

    void cleanup()
    {
        m_keeper.reset();
        m_keychain.reset();
    }

    void aNewAccountIsThereWhenItsKeyIsKept()
    {
        save(account(), key());
        QCOMPARE(m_keychain->written, QList<QByteArray>{ "a-key" });
        QVERIFY(m_keeper->accounts().accounts().isEmpty());
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isRemembered);
        QVERIFY(!m_outcome->keychain);
        QCOMPARE(remembered(), QList<Account>{ m_outcome->account });
        QVERIFY(
            !m_keeper->heldKey(m_outcome->account.id)); // it is in the keychain, and nowhere else
    }

    void aKeyThatIsNotKeptServesForThisSession()
    {
        save(account(), key());
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->keychain->kind, SecretStoreError::Kind::Locked);
        QCOMPARE(m_outcome->account.key, Account::Key::ThisSessionOnly);
        QVERIFY(m_keeper->heldKey(m_outcome->account.id));
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
        QVERIFY(m_outcome->account.id != before.id);
        QCOMPARE(remembered(), QList<Account>{ m_outcome->account });
        QCOMPARE(m_keychain->removed, QList<QUuid>{ before.id });
    }

    void aStoredKeyIsNotGivenUpBecauseAnotherOneIsNotKept()
    {
        const Account before = have(account());
        save(before, key());
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        QVERIFY(!m_outcome->isRemembered);
        QCOMPARE(m_outcome->keychain->kind, SecretStoreError::Kind::Locked);
        QCOMPARE(remembered(), QList<Account>{ before });
        QVERIFY(m_keychain->removes.empty());
    }

    void anotherKeyThatIsNotKeptLeavesTheFormerOneWhereItIs()
    {
        const Account before = have(account());
        const FullDisk full;
        save(before, key());
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QVERIFY(!m_outcome->isRemembered);
        QCOMPARE(m_keeper->accounts().accounts(), QList<Account>{ before });
        QCOMPARE(remembered(), QList<Account>{ before });
        // The entry that nobody knows of went; the one of the account did not.
        QCOMPARE(m_keychain->removed.size(), 1);
        QVERIFY(m_keychain->removed[0] != before.id);
    }

    void whatIsGivenUpBeforeTheKeychainAnswersIsNotSaved()
    {
        auto waiting = std::make_unique<QObject>();
        m_keeper->save(account(), key(), waiting.get());
        waiting.reset();
        m_keychain->writes[0].finish({});
        QTRY_COMPARE(m_keychain->removed.size(), 1);
        QVERIFY(m_keeper->accounts().accounts().isEmpty());
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

    void aKeyThatIsPutIntoTheKeychainGivesTheAccountANewId()
    {
        const Account before = haveForThisSession();
        take(m_keeper->keepKey(before));
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->account.key, Account::Key::InKeychain);
        QCOMPARE(m_keeper->idNow(before.id), m_outcome->account.id);
        QCOMPARE(remembered(), QList<Account>{ m_outcome->account });
        QVERIFY(!m_keeper->heldKey(before.id));
    }

    void aKeyThatTheKeychainRefusesIsHeldOn()
    {
        const Account before = haveForThisSession();
        take(m_keeper->keepKey(before));
        m_keychain->writes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->keychain);
        Account wished = before;
        wished.isKeyToBeSaved = true;
        QCOMPARE(remembered(), QList<Account>{ wished });
        QVERIFY(m_keeper->heldKey(before.id));
        take(m_keeper->keepKey(before)); // and so it can be tried again
        QCOMPARE(m_keychain->written, QList<QByteArray>({ "a-key", "a-key" }));
    }

    void whatIsSavedByAFormerIdIsTheSameAccount()
    {
        const Account before = haveForThisSession();
        take(m_keeper->keepKey(before));
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        Account renamed = before; // somebody looked at it meanwhile
        renamed.name = u"Renamed"_s;
        renamed.key = Account::Key::InKeychain;
        m_outcome.reset();
        save(renamed, nullptr);
        QTRY_VERIFY(m_outcome);
        QCOMPARE(remembered().size(), 1);
        QCOMPARE(remembered()[0].name, u"Renamed"_s);
        QCOMPARE(remembered()[0].id, m_keeper->idNow(before.id));
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
        const QFuture<Outcome> removal = m_keeper->remove(before.id);
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(removal.isFinished());
        if (hasKey)
            m_keychain->writes[0].finish({});
        else
            save(before, nullptr);
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isGone);
        QVERIFY(!m_outcome->isRemembered);
        QVERIFY(remembered().isEmpty());
        QCOMPARE(m_keychain->removed.size(), hasKey ? 2 : 1); // no key that nobody knows of
    }

    void aKeyThatIsTakenOutServesOnForThisSession()
    {
        const Account before = have(account());
        take(m_keeper->takeOutKey(before.id, this));
        m_keychain->reads[0].finish(Secret::fromText(u"a-key"));
        QTRY_COMPARE(m_keychain->removed, QList<QUuid>{ before.id });
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(remembered()[0].key, Account::Key::ThisSessionOnly);
        const AccountKeeper::Key held = m_keeper->heldKey(before.id);
        QVERIFY(held && held->secret() == Secret::fromText(u"a-key"));
    }

    void aKeyThatCannotBeReadIsNotTakenOut()
    {
        const Account before = have(account());
        take(m_keeper->takeOutKey(before.id, this));
        m_keychain->reads[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->keychain->kind, SecretStoreError::Kind::Locked);
        QVERIFY(m_keychain->removes.empty());
        QCOMPARE(remembered(), QList<Account>{ before });
    }

    void aKeyIsNotTakenOutForNobody()
    {
        const Account before = have(account());
        auto waiting = std::make_unique<QObject>();
        take(m_keeper->takeOutKey(before.id, waiting.get()));
        waiting.reset();
        m_keychain->reads[0].finish(Secret::fromText(u"a-key"));
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_keychain->removes.empty());
        QCOMPARE(remembered(), QList<Account>{ before });
    }

    void otherWordsLeaveTheKeyThatServesForThisSession()
    {
        Account renamed = have(account());
        m_keeper->holdKey(renamed.id, key()); // typed, while another one is in the keychain
        renamed.name = u"Renamed"_s;
        save(renamed, nullptr);
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_keeper->heldKey(renamed.id));
        QCOMPARE(m_keeper->inUse(renamed).key, Account::Key::ThisSessionOnly);
    }

    void aFormerKeyThatStaysIsTold()
    {
        QSignalSpy stays(m_keeper.get(), &AccountKeeper::formerKeyStays);
        save(have(account()), key());
        m_keychain->writes[0].finish({});
        QTRY_COMPARE(m_keychain->removes.size(), 1u);
        m_keychain->removes[0].finish(locked());
        QTRY_COMPARE(stays.size(), 1);
    }

    void aForgottenKeyLeavesTheAccount()
    {
        const Account before = have(account());
        take(m_keeper->forgetKey(before.id));
        QCOMPARE(remembered()[0].key, Account::Key::InKeychain); // not before it is gone
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(remembered()[0].key, Account::Key::ThisSessionOnly);
        QCOMPARE(remembered()[0].id, before.id);
    }

    void aKeyThatCannotBeRemovedKeepsItsAccount()
    {
        const Account before = have(account());
        take(m_keeper->remove(before.id));
        m_keychain->removes[0].finish(locked());
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->keychain->kind, SecretStoreError::Kind::Locked);
        QCOMPARE(remembered(), QList<Account>{ before });
    }

    void anAccountIsRemovedWithItsKey()
    {
        const Account before = have(account());
        take(m_keeper->remove(before.id));
        m_keychain->removes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QVERIFY(m_outcome->isRemembered);
        QVERIFY(remembered().isEmpty());
        QVERIFY(m_keeper->accounts().accounts().isEmpty());
    }

    void anAccountWithoutAKeptKeyIsRemovedWithoutTheKeychain()
    {
        Account asked = account();
        asked.key = Account::Key::ThisSessionOnly;
        have(asked);
        take(m_keeper->remove(asked.id));
        QTRY_VERIFY(m_outcome);
        QVERIFY(remembered().isEmpty());
        QVERIFY(m_keychain->removes.empty());
    }

    void anAccountFromTheEnvironmentIsNeverRemembered()
    {
        Account environment = account();
        environment.key = Account::Key::Environment;
        QVERIFY(m_keeper->book().put({}, environment));
        QCOMPARE(m_keeper->accounts().rowCount(), 1);
        QVERIFY(remembered().isEmpty());

        m_keeper->holdKey(environment.id, key());
        environment.key = Account::Key::InKeychain;
        save(environment, key());
        m_keychain->writes[0].finish({});
        QTRY_VERIFY(m_outcome);
        QCOMPARE(remembered().size(), 1);
        QCOMPARE(m_keeper->accounts().rowCount(), 1);
        QVERIFY(!m_keeper->heldKey(environment.id));
    }

    void theOrderIsRemembered()
    {
        const Account one = have(account());
        const Account two = have(account());
        QVERIFY(m_keeper->book().move(two.id, -1));
        QCOMPARE(remembered(), QList<Account>({ two, one }));
        const FullDisk full;
        QVERIFY(!m_keeper->book().move(two.id, 1));
        QCOMPARE(m_keeper->accounts().accounts(), QList<Account>({ two, one }));
    }

private:
    static Account account()
    {
        return { .id = QUuid::createUuid(), .name = u"Team"_s, .key = Account::Key::InKeychain };
    }
    static AccountKeeper::Key key()
    {
        return std::make_shared<const ApiKey>(*ApiKey::fromText(u"a-key"_s));
    }
    Account have(const Account &account)
    {
        m_keeper->book().put({}, account);
        return account;
    }
    /// The same, with its key in memory only.
    Account haveForThisSession()
    {
        Account account = this->account();
        account.key = Account::Key::ThisSessionOnly;
        m_keeper->holdKey(account.id, key());
        return have(account);
    }
    static SecretResult<void> locked()
    {
        return tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked });
    }
    QList<Account> remembered() const { return m_settings->accounts(); }
    void take(const QFuture<Outcome> &future)
    {
        whenDone(future, this, [this](const Outcome &outcome) { m_outcome = outcome; });
    }
    void save(const Account &account, const AccountKeeper::Key &key)
    {
        take(m_keeper->save(account, key, this));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<AccountKeeper> m_keeper;
    std::optional<Outcome> m_outcome;
};

QTEST_MAIN(TestAccountKeeper)
#include "tst_accountkeeper.moc"
