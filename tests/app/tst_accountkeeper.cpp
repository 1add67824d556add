// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountkeeper.h"
#include "app/settings.h"
#include "models/async.h"
#include "tests/support/fulldisk.h"
#include "tests/support/heldsecretstore.h"

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
        m_keychain->writes[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
        QTRY_VERIFY(m_outcome);
        QCOMPARE(m_outcome->keychain->kind, SecretStoreError::Kind::Locked);
        QCOMPARE(m_outcome->account.key, Account::Key::ThisSessionOnly);
        QVERIFY(m_keeper->heldKey(m_outcome->account.id));
        QCOMPARE(remembered().size(), 1);
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
        m_keychain->removes[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
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
