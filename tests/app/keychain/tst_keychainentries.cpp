// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainentries.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/settings.h"
#include "models/accounts/accountmanager.h"
#include "tests/app/keychain/keyring.h"
#include "tests/app/keychain/outcome.h"
#include "tests/support/storedaccount.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Test::Kind;
using Test::readsAs;
using Test::succeeded;

/// What a password manager shows of the entries, and what can be read from there again: with a real
/// gnome-keyring and a real KeePassXC.
class TestKeychainEntries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_repository = std::make_unique<AccountRepository>(*m_settings);
        m_manager = std::make_unique<AccountManager>(m_store, *m_repository);
    }

    void cleanup() { m_manager.reset(); }

    void aSavedAccountNamesItsEntry()
    {
        if (!isOpen())
            QSKIP("for an open Secret Service");
        const Account account = save(u"Team"_s, u"https://one.example.com"_s);
        QTRY_COMPARE(labelOf(account.keyEntry), u"Purser: Team (one.example.com)"_s);
    }

    void aRenamedAccountRenamesItsEntry()
    {
        if (!isOpen())
            QSKIP("for an open Secret Service");
        Account account = save(u"Team"_s, u"https://one.example.com"_s);
        QTRY_COMPARE(labelOf(account.keyEntry), u"Purser: Team (one.example.com)"_s);
        account.name = u"Crew"_s;
        QVERIFY(keep(account, nullptr).isSaved);
        QTRY_COMPARE(labelOf(account.keyEntry), u"Purser: Crew (one.example.com)"_s);
        QVERIFY(readsAs(m_store, account.keyEntry, m_key));
    }

    void anEntryWithoutADescriptionGetsOneWhenItIsRead()
    {
        if (!isOpen())
            QSKIP("for an open Secret Service");
        // As Purser 0.1 left it.
        const Account account =
            withKeyEntry({ .id = QUuid::createUuid(),
                           .name = u"Old"_s,
                           .baseUrl = *BaseUrl::fromText(u"https://old.example.com:8443"_s) });
        QVERIFY(m_repository->recover({ account }));
        QVERIFY(succeeded(m_store.write(account.keyEntry, Secret::fromText(m_key))));
        QCOMPARE(labelOf(account.keyEntry), u"io.github.purser.Purser"_s);
        QVERIFY(succeeded(m_manager->storedKey(account)));
        QTRY_COMPARE(labelOf(account.keyEntry), u"Purser: Old (old.example.com:8443)"_s);
    }

    void aDescribedEntryIsFoundReplacedAndRemovedAsBefore()
    {
        if (!isOpen())
            QSKIP("for an open Secret Service");
        const QUuid id = QUuid::createUuid();
        QVERIFY(succeeded(m_store.write(id, Secret::fromText(u"first"))));
        m_store.describe(id, { .name = u"A"_s, .place = u"b"_s, .baseUrl = u"https://b"_s });
        QTRY_COMPARE(attributesOf(id).value(u"purser-base-url"_s), u"https://b"_s);
        QCOMPARE(attributesOf(id).value(u"user"_s), m_store.entryKey(id));
        QVERIFY(readsAs(m_store, id, u"first"));
        QVERIFY(succeeded(m_store.write(id, Secret::fromText(u"second"))));
        QVERIFY(readsAs(m_store, id, u"second"));
        QCOMPARE(m_keyring.countEntries(KeychainSecretStore::serviceName(), m_store.entryKey(id)),
                 1);
        QVERIFY(succeeded(m_store.remove(id)));
        QCOMPARE(Test::failureOf(m_store.read(id)), Kind::NotFound);
    }

    void theAccountsAreListedFromTheirEntries()
    {
        if (!isOpen())
            QSKIP("for an open Secret Service");
        const Account team = save(u"Team"_s, u"https://one.example.com"_s);
        const Account other = save(u"チーム"_s, u"https://two.example.com:8443"_s);
        const QUuid old = QUuid::createUuid();
        QVERIFY(succeeded(m_store.write(old, Secret::fromText(m_key))));
        // None of these is an account of this application.
        QVERIFY(succeeded(m_store.write(proxyPasswordEntry(), Secret::fromText(u"proxy"))));
        KeychainSecretStore elsewhere(u"test.elsewhere"_s);
        QVERIFY(succeeded(elsewhere.write(QUuid::createUuid(), Secret::fromText(u"other"))));
        QTRY_COMPARE(labelOf(team.keyEntry), u"Purser: Team (one.example.com)"_s);
        QTRY_COMPARE(attributesOf(other.keyEntry).value(u"purser-base-url"_s),
                     other.baseUrl.text());

        const auto listed = Test::outcomeOf(listKeychainEntries(m_application));
        QVERIFY(listed && listed->has_value());
        const QList<KeychainEntry> &entries = **listed;
        QVERIFY(entries.contains({ .id = team.keyEntry,
                                   .name = u"Team"_s,
                                   .baseUrl = team.baseUrl.text(),
                                   .label = u"Purser: Team (one.example.com)"_s }));
        QVERIFY(entries.contains({ .id = other.keyEntry,
                                   .name = u"チーム"_s,
                                   .baseUrl = other.baseUrl.text(),
                                   .label = u"Purser: チーム (two.example.com:8443)"_s }));
        QVERIFY(entries.contains({ .id = old, .label = u"io.github.purser.Purser"_s }));
        QCOMPARE(std::count_if(
                     entries.begin(), entries.end(),
                     [](const KeychainEntry &entry) { return entry.id == proxyPasswordEntry(); }),
                 0);
        const auto theirs = Test::outcomeOf(listKeychainEntries(u"test.elsewhere"_s));
        QVERIFY(theirs && theirs->has_value());
        QCOMPARE((*theirs)->size(), 1);
    }

    void whatIsNotThereIsNotDescribed()
    {
        // Nothing to wait for but that it does no harm; the reads after it end as ever.
        m_store.describe(QUuid::createUuid(), { .name = u"A"_s, .place = u"b"_s });
        QVERIFY(Test::outcomeOf(listKeychainEntries(m_application)));
    }

    void aLockedKeychainIsNotListed()
    {
        if (state() != "locked" && state() != "keepassxc")
            QSKIP("for another state of the keychain");
        const Account account = save(u"Team"_s, u"https://one.example.com"_s);
        QTRY_COMPARE(labelOf(account.keyEntry), u"Purser: Team (one.example.com)"_s);
        QVERIFY(m_keyring.lock());
        QCOMPARE(Test::failureOf(listKeychainEntries(m_application)), Kind::Locked);
        m_store.describe(account.keyEntry, { .name = u"Other"_s, .place = u"b"_s });
        QCOMPARE(Test::failureOf(listKeychainEntries(m_application)), Kind::Locked);
        QVERIFY(m_keyring.isLocked());
    }

    void whereNothingCanBeListedItIsSaid()
    {
        if (state() != "absent" && state() != "nobus" && state() != "kwallet")
            QSKIP("for another state of the keychain");
        QCOMPARE(Test::failureOf(listKeychainEntries(m_application)), Kind::Unavailable);
    }

private:
    static QByteArray state() { return qgetenv("PURSER_KEYRING_STATE"); }
    bool isOpen() const
    {
        return (state() == "unlocked" || state() == "keepassxc") && !m_keyring.isLocked();
    }

    AccountManager::Outcome keep(const Account &account, const AccountManager::Key &key)
    {
        QFuture<AccountManager::Outcome> saving = m_manager->save(
            { .before = m_manager->accounts().find(account.id), .after = account }, key, this);
        if (!QTest::qWaitFor([&saving] { return saving.isFinished(); }, 30'000))
            return { .isSaved = false };
        return saving.result();
    }

    Account save(const QString &name, const QString &baseUrl)
    {
        const Account account{ .id = QUuid::createUuid(),
                               .name = name,
                               .baseUrl = *BaseUrl::fromText(baseUrl),
                               .key = Account::Key::InKeychain };
        return keep(account, std::make_shared<const ApiKey>(*ApiKey::fromText(m_key))).account;
    }

    QString labelOf(const QUuid &id) const
    {
        return m_keyring.label(KeychainSecretStore::serviceName(), m_store.entryKey(id));
    }
    QMap<QString, QString> attributesOf(const QUuid &id) const
    {
        return m_keyring.attributes(KeychainSecretStore::serviceName(), m_store.entryKey(id));
    }

    const QString m_application = u"test.entries"_s;
    const QString m_key = u"a-key-of-an-account"_s;
    Test::Keyring m_keyring;
    KeychainSecretStore m_store{ m_application };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AccountRepository> m_repository;
    std::unique_ptr<AccountManager> m_manager;
};

QTEST_GUILESS_MAIN(TestKeychainEntries)
#include "tst_keychainentries.moc"
