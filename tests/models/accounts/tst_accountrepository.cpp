// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "models/accounts/accountrepository.h"
#include "tests/support/fulldisk.h"
#include "tests/support/storedaccount.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;
using Failure = AccountRepository::Failure;

/// Two windows on one list. Each has its own Settings, as two processes have.
class TestAccountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString file = m_folder->filePath(u"Purser.ini"_s);
        m_settings = std::make_unique<Settings>(file);
        m_otherSettings = std::make_unique<Settings>(file);
        m_one = std::make_unique<AccountRepository>(*m_settings);
        m_other = std::make_unique<AccountRepository>(*m_otherSettings);
    }

    void cleanup()
    {
        m_one.reset();
        m_other.reset();
    }

    void whatBothAddIsThere()
    {
        const Account here = add(*m_one, u"Here"_s);
        const Account there = add(*m_other, u"There"_s);
        QCOMPARE(m_settings->accounts(), QList<Account>({ here, there }));
        QCOMPARE(m_one->list().accounts(), QList<Account>{ here }); // it has not looked yet
        QSignalSpy changed(m_one.get(), &AccountRepository::changedElsewhere);
        m_one->reload();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_one->list().accounts(), m_settings->accounts());
        m_one->reload();
        QCOMPARE(changed.size(), 1);
    }

    void aNameThatIsTakenByNowGetsANumber()
    {
        add(*m_other, u"Team"_s);
        QCOMPARE(add(*m_one, u"Team"_s).name, u"Team 2"_s);
        const QString longest(AccountList::maxNameLength, u'a');
        QCOMPARE(add(*m_one, longest).name, longest); // it is free, and not cut
    }

    void twoFieldsThatEachChangedAreBothKept()
    {
        const Account account = add(*m_one, u"Team"_s);
        AccountEdit there{ .before = account, .after = account };
        there.after.name = u"Renamed"_s;
        QVERIFY(m_other->save(there));
        AccountEdit here{ .before = account, .after = account };
        here.after.color = Account::Color::Red;
        const auto saved = m_one->save(here);
        QVERIFY(saved);
        QCOMPARE(saved->account.name, u"Renamed"_s);
        QCOMPARE(m_settings->accounts(), QList<Account>{ saved->account });
        QCOMPARE(saved->account.color, Account::Color::Red);
    }

    void whatWasRemovedElsewhereIsGone()
    {
        const Account account = add(*m_one, u"Team"_s);
        QVERIFY(m_other->remove(account.id));
        AccountEdit edit{ .before = account, .after = account };
        edit.after.name = u"Renamed"_s;
        QCOMPARE(m_one->save(edit).error(), Failure::Gone);
        QCOMPARE(m_one->remove(account.id).error(), Failure::Gone);
        QVERIFY(m_settings->accounts().isEmpty());
    }

    void aNewEntryIsTakenOffTheListAndTheFormerOnePutOnIt()
    {
        Account account = add(*m_one, u"Team"_s);
        const QUuid first = giveKey(account);
        QVERIFY(m_one->unusedEntries().isEmpty());
        const QUuid second = giveKey(account);
        QCOMPARE(m_one->unusedEntries(), QSet<QUuid>{ first });
        QCOMPARE(m_settings->accounts()[0].keyEntry, second);
        QCOMPARE(m_one->remove(account.id)->formerEntry, second);
        QCOMPARE(m_one->unusedEntries(), QSet<QUuid>({ first, second }));
        m_one->forgetUnusedEntries({ first, second });
        QVERIFY(m_one->unusedEntries().isEmpty());
    }

    void anEntryThatAnotherProcessRemovesIsNotUsed()
    {
        const Account account = add(*m_one, u"Team"_s);
        const QUuid entry = QUuid::createUuid();
        QVERIFY(m_one->addUnusedEntry(entry));
        QVERIFY(m_otherSettings
                    ->change([&](AccountStorage::Content &content) {
                        content.unusedEntries[entry] = m_otherSettings->instanceId();
                    })
                    .has_value());
        AccountEdit edit{ .before = account, .after = account };
        edit.after.key = Account::Key::InKeychain;
        edit.after.keyEntry = entry;
        QCOMPARE(m_one->save(edit).error(), Failure::EntryTaken);
        QVERIFY(m_settings->accounts()[0].keyEntry.isNull());
    }

    void onlyTheEntriesOfTheDeadAreTakenOver()
    {
        const QUuid mine = QUuid::createUuid();
        const QUuid running = QUuid::createUuid();
        const QUuid dead = QUuid::createUuid();
        QVERIFY(m_one->addUnusedEntry(mine));
        QVERIFY(m_other->addUnusedEntry(running));
        QVERIFY(m_settings
                    ->change([&](AccountStorage::Content &content) {
                        content.unusedEntries[dead] = QUuid::createUuid();
                    })
                    .has_value());
        const QList<QUuid> taken = m_one->takeUnusedEntries();
        QCOMPARE(QSet<QUuid>(taken.begin(), taken.end()), QSet<QUuid>({ mine, dead }));
        // Whoever was taken for dead loses the entry, not the key that it stores there.
        QCOMPARE(m_settings->content()->unusedEntries.value(dead), m_settings->instanceId());
        m_other.reset();
        m_otherSettings.reset();
        QCOMPARE(m_one->takeUnusedEntries().size(), 3);
    }

    void anEntryThatAnAccountUsesIsNeverTaken()
    {
        const Account account = withKeyEntry({ .id = QUuid::createUuid(), .name = u"Team"_s });
        QVERIFY(m_settings
                    ->change([&](AccountStorage::Content &content) { // as a hand or a merge may
                        content.accounts = { account };
                        content.unusedEntries[account.keyEntry] = QUuid::createUuid();
                    })
                    .has_value());
        QVERIFY(m_one->takeUnusedEntries().isEmpty());
        QVERIFY(m_one->unusedEntries().isEmpty());
    }

    void anEntryOfTwoAccountsIsKeptForTheOther()
    {
        const Account one = withKeyEntry({ .id = QUuid::createUuid(), .name = u"One"_s });
        Account twin = one; // copied by hand
        twin.id = QUuid::createUuid();
        twin.name = u"Twin"_s;
        QVERIFY(storeAccounts(*m_settings, { one, twin }));
        QVERIFY(m_one->remove(one.id)->formerEntry.isNull());
        QVERIFY(m_one->unusedEntries().isEmpty());
        QCOMPARE(m_one->remove(twin.id)->formerEntry, one.keyEntry);
    }

    void whatIsReadWhileTheFileIsBeingReplacedIsNotBelieved()
    {
        const Account account = add(*m_one, u"Team"_s);
        m_settings->setLastAccount(account.id);
        const QString file = m_folder->filePath(u"Purser.ini"_s);
        QVERIFY(QFile::rename(file, file + u".away"_s));
        QSignalSpy changed(m_one.get(), &AccountRepository::changedElsewhere);
        m_one->reload();
        QFile cut(file);
        QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write("[acc") == 4);
        cut.close();
        m_one->reload();
        QVERIFY(changed.isEmpty());
        QCOMPARE(m_one->list().accounts(), QList<Account>{ account });
        QVERIFY(cut.remove() && QFile::rename(file + u".away"_s, file));
        m_one->reload();
        QCOMPARE(m_one->list().accounts(), QList<Account>{ account });
    }

    void whatIsRecoveredIsAddedOnceAndNeverWhatGoes()
    {
        const Account free = withKeyEntry({ .id = QUuid::createUuid(), .name = u"Free"_s });
        const Account going = withKeyEntry({ .id = QUuid::createUuid(), .name = u"Going"_s });
        QVERIFY(m_other->addUnusedEntry(going.keyEntry));
        QCOMPARE(m_one->recover({ free, going }), QList<QUuid>{ free.id });
        Account twin = free;
        twin.id = QUuid::createUuid();
        QCOMPARE(m_one->recover({ free, twin }), QList<QUuid>{});
        QCOMPARE(m_settings->accounts(), QList<Account>{ free });
    }

    void anAccountOfThisSessionIsInNoFile()
    {
        const Account stored = add(*m_one, u"Stored"_s);
        const Account environment{ .id = QUuid::createUuid(),
                                   .name = u"Environment"_s,
                                   .key = Account::Key::Environment };
        m_one->addForThisSession(environment);
        m_one->reload();
        QCOMPARE(m_one->list().accounts(), QList<Account>({ stored, environment }));
        QCOMPARE(m_settings->accounts(), QList<Account>{ stored });

        AccountEdit edit{ .before = environment, .after = environment };
        edit.after.key = Account::Key::ThisSessionOnly;
        {
            const FullDisk full;
            QVERIFY(!m_one->save(edit));
        }
        m_one->reload();
        QCOMPARE(m_one->list().accounts(), QList<Account>({ stored, environment }));
        QVERIFY(m_one->save(edit));
        QCOMPARE(m_settings->accounts().size(), 2);
        QCOMPARE(m_one->list().rowCount(), 2);
    }

    void whatCannotBeWrittenChangesNothing()
    {
        const Account account = add(*m_one, u"Team"_s);
        const Account second = add(*m_one, u"Second"_s);
        const AccountStorage::Content before = *m_settings->content();
        const FullDisk full;
        AccountEdit edit{ .before = account, .after = account };
        edit.after.name = u"Renamed"_s;
        QCOMPARE(m_one->save(edit).error(), Failure::NotSaved);
        QCOMPARE(m_one->save({ .after = { .id = QUuid::createUuid() } }).error(),
                 Failure::NotSaved);
        QCOMPARE(m_one->remove(account.id).error(), Failure::NotSaved);
        QVERIFY(!m_one->move(second.id, -1));
        QVERIFY(!m_one->addUnusedEntry(QUuid::createUuid()));
        QVERIFY(!m_one->recover({ { .id = QUuid::createUuid() } }));
        QVERIFY(m_settings->content() == before);
        QCOMPARE(m_one->list().accounts(), before.accounts);
    }

    /// Random changes by both, against a plain list.
    void nothingThatEitherDoesIsLost()
    {
        QRandomGenerator random(20261126);
        QList<Account> model;
        for (int round = 0; round < 300; ++round) {
            AccountRepository &repository = random.bounded(2) ? *m_one : *m_other;
            const QList<Account> known = repository.list().accounts();
            const int what = random.bounded(4);
            if (what == 0 || known.isEmpty()) {
                model.append(add(repository, u"Account %1"_s.arg(round)));
                continue;
            }
            // As this window sees it, which may be out of date.
            const Account account = known[random.bounded(int(known.size()))];
            const auto now = std::ranges::find(model, account.id, &Account::id);
            if (what == 1) {
                AccountEdit edit{ .before = account, .after = account };
                edit.after.name = u"Renamed %1"_s.arg(round);
                const auto saved = repository.save(edit);
                QCOMPARE(saved.has_value(), now != model.end());
                if (saved)
                    now->name = edit.after.name;
            } else if (what == 2) {
                QCOMPARE(repository.remove(account.id).has_value(), now != model.end());
                if (now != model.end())
                    model.erase(now);
            } else {
                QVERIFY(repository.move(account.id, 1));
                if (now != model.end() && now + 1 != model.end())
                    std::iter_swap(now, now + 1);
            }
            QCOMPARE(m_settings->accounts(), model);
            QCOMPARE(repository.list().accounts(), model);
        }
    }

private:
    static Account add(AccountRepository &repository, const QString &name)
    {
        const auto saved =
            repository.save({ .after = { .id = QUuid::createUuid(), .name = name } });
        return saved ? saved->account : Account{};
    }
    /// A new entry for the account, by the first window.
    QUuid giveKey(Account &account)
    {
        AccountEdit edit{ .before = account, .after = account };
        edit.after.key = Account::Key::InKeychain;
        edit.after.keyEntry = QUuid::createUuid();
        if (!m_one->addUnusedEntry(edit.after.keyEntry))
            return {};
        const auto saved = m_one->save(edit);
        if (saved)
            account = saved->account;
        return account.keyEntry;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Settings> m_otherSettings;
    std::unique_ptr<AccountRepository> m_one;
    std::unique_ptr<AccountRepository> m_other;
};

QTEST_GUILESS_MAIN(TestAccountRepository)
#include "tst_accountrepository.moc"
