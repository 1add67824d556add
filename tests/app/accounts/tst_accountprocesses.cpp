// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainentries.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/keychainwatch.h"
#include "app/settings.h"
#include "models/accounts/accountmanager.h"
#include "models/files/filewatch.h"
#include "tests/app/keychain/keyring.h"
#include "tests/app/keychain/outcome.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

struct Known
{
    QString name; ///< "-" for an account that was removed
    QString key; ///< "-" for none

    friend bool operator==(const Known &, const Known &) = default;
};

/// What a process says that it does.
class ActorProcess
{
public:
    ActorProcess(const QString &settings, const QString &application, const QString &name,
                 quint32 seed, int count)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral(PURSER_ACCOUNTACTOR),
            { settings, application, name, QString::number(seed), QString::number(count) });
    }

    QProcess &process() { return m_process; }

    void read()
    {
        while (m_process.canReadLine()) {
            const QStringList words =
                QString::fromUtf8(m_process.readLine()).trimmed().split(u'\t');
            const QUuid id = QUuid::fromString(words[1]);
            const Known known{ words[2], words[3] };
            if (words[0] == u"begin"_s) {
                begun = { id, known };
            } else {
                done.insert(id, known);
                begun.reset();
                ++ended;
            }
        }
    }

    QHash<QUuid, Known> done;
    std::optional<std::pair<QUuid, Known>> begun; ///< and perhaps done
    int ended = 0;

private:
    QProcess m_process;
};

/// For a random moment, which is the point, so that nothing is waited for.
void passSomeTime(QRandomGenerator &random, int maxMicroseconds)
{
    QElapsedTimer clock;
    clock.start();
    const int moment = random.bounded(maxMicroseconds);
    while (clock.nsecsElapsed() / 1000 < moment)
        QCoreApplication::processEvents();
}

} // namespace

/// Processes that change accounts at the same time, and some that are killed while they do: with a
/// real keyring and a real file.
class TestAccountProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_application = u"test."_s + QUuid::createUuid().toString(QUuid::Id128);
    }

    void cleanup()
    {
        m_side.reset();
        clear();
    }

    void twoProcessesLoseNothing()
    {
        ActorProcess one(file(), m_application, u"One"_s, 1, 60);
        ActorProcess two(file(), m_application, u"Two"_s, 2, 60);
        for (ActorProcess *actor : { &one, &two }) {
            QTRY_COMPARE_WITH_TIMEOUT(actor->process().state(), QProcess::NotRunning, 120'000);
            QCOMPARE(actor->process().exitCode(), 0);
            actor->read();
        }
        QHash<QUuid, Known> all = one.done;
        all.insert(two.done);
        agree(all, {});
    }

    void anotherProcessIsNoticed()
    {
        Settings settings(file());
        AccountRepository repository(settings);
        FileWatch watch(file());
        connect(&watch, &FileWatch::changed, &repository, &AccountRepository::reload);
        ActorProcess actor(file(), m_application, u"Other"_s, 3, 4);
        QTRY_COMPARE_WITH_TIMEOUT(actor.process().state(), QProcess::NotRunning, 60'000);
        QTRY_VERIFY(!repository.list().accounts().isEmpty());
        QTRY_COMPARE(repository.list().accounts(), Settings(file()).accounts());
    }

    void noMomentOfADeathCostsAKey()
    {
        constexpr int deaths = 100;
        QHash<QUuid, Known> all;
        for (int death = 0; death < deaths; ++death) {
            if (death % 4 == 0) { // each account is looked at after each death
                clear();
                all.clear();
            }
            ActorProcess actor(file(), m_application, u"Life %1:"_s.arg(death), m_random.generate(),
                               1000);
            const int wanted = m_random.bounded(4);
            QTRY_VERIFY_WITH_TIMEOUT((actor.read(), actor.ended >= wanted), 30'000);
            passSomeTime(m_random, 20'000);
            actor.process().kill();
            QTRY_COMPARE_WITH_TIMEOUT(actor.process().state(), QProcess::NotRunning, 30'000);
            actor.read();
            all.insert(actor.done);
            agree(all, actor.begun);
            if (QTest::currentTestFailed()) {
                qWarning("at death %d", death);
                return;
            }
            if (actor.begun)
                settle(all, *actor.begun);
        }
    }

    void aKeyringThatStopsInTheMiddle_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("how");
        for (const char *step : { "add", "new key", "remove", "remove key", "to the session" }) {
            for (const char *how : { "frozen", "locked", "killed", "killed at work" })
                QTest::addRow("%s, %s", step, how)
                    << QString::fromLatin1(step) << QString::fromLatin1(how);
        }
    }

    void aKeyringThatStopsInTheMiddle()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, how);
        const Account before = saved({ .after = account() }, u"first-key"_s).account;
        QVERIFY(!before.keyEntry.isNull());

        if (how == u"locked"_s)
            QVERIFY(m_keyring.lock());
        else if (how != u"killed at work"_s)
            m_keyring.freeze();
        AccountEdit edit{ .before = before, .after = before };
        QFuture<AccountManager::Outcome> saving;
        if (step == u"add"_s) {
            saving = m_side->manager.save({ .after = account() }, key(u"second-key"_s), this);
        } else if (step == u"new key"_s) {
            saving = m_side->manager.save(edit, key(u"second-key"_s), this);
        } else if (step == u"to the session"_s) {
            edit.after.key = Account::Key::ThisSessionOnly;
            saving = m_side->manager.moveKeyToSession(edit, this);
        } else if (step == u"remove"_s) {
            QVERIFY(m_side->manager.remove(before.id).isSaved);
        } else {
            QVERIFY(m_side->manager.removeKey(before.id).isSaved);
        }
        if (how == u"frozen"_s) {
            m_keyring.thaw();
        } else if (how == u"locked"_s) {
            if (saving.isStarted())
                QTRY_VERIFY_WITH_TIMEOUT(saving.isFinished(), 60'000);
            QVERIFY(m_keyring.unlock());
        } else {
            if (how == u"killed at work"_s)
                passSomeTime(m_random, 5'000);
            m_keyring.kill();
            QVERIFY(m_keyring.restart());
        }
        if (saving.isStarted())
            QTRY_VERIFY_WITH_TIMEOUT(saving.isFinished(), 60'000);

        QHash<QUuid, Known> expected;
        for (const Account &account : m_side->settings.accounts()) {
            const bool isStored = account.key == Account::Key::InKeychain;
            const bool isNew = account.id != before.id
                || (step == u"new key"_s && account.keyEntry != before.keyEntry);
            expected.insert(account.id,
                            { account.name,
                              !isStored   ? u"-"_s
                                  : isNew ? u"second-key"_s
                                          : u"first-key"_s });
        }
        QCOMPARE(expected.contains(before.id), step != u"remove"_s);
        if (step == u"remove key"_s)
            QCOMPARE(expected[before.id].key, u"-"_s);
        m_side.reset();
        agree(expected, {});
    }

private:
    struct Side
    {
        explicit Side(const QString &file, const QString &application)
            : settings(file)
            , keychain(application)
        { }
        Settings settings;
        KeychainSecretStore keychain;
        KeychainWatch watch;
        AccountRepository repository{ settings };
        AccountManager manager{ keychain, repository };
    };

    QString file() const { return m_folder->filePath(u"Purser.ini"_s); }
    static Account account()
    {
        return { .id = QUuid::createUuid(), .name = u"Team"_s, .key = Account::Key::InKeychain };
    }
    static AccountManager::Key key(const QString &text)
    {
        return std::make_shared<const ApiKey>(*ApiKey::fromText(text));
    }
    AccountManager::Outcome saved(const AccountEdit &edit, const QString &text)
    {
        m_side = std::make_unique<Side>(file(), m_application);
        const auto saving = m_side->manager.save(edit, key(text), this);
        if (!QTest::qWaitFor([&] { return saving.isFinished(); }, 30'000))
            return { .isSaved = false };
        return saving.result();
    }

    /// Every listing of the keyring looks at all of its entries.
    void clear()
    {
        Side side(file(), m_application);
        for (const Account &account : side.settings.accounts())
            QVERIFY(side.manager.remove(account.id).isSaved);
        side.manager.removeUnusedEntries(); // those of processes that ended, too
        QTRY_VERIFY_WITH_TIMEOUT(side.repository.unusedEntries().isEmpty(), 30'000);
    }

    /// What the next start finds: readable settings, all accounts with their keys, and after its
    /// clean-up no entry in the keychain that no account uses. `begun` may be done or not.
    void agree(const QHash<QUuid, Known> &all, const std::optional<std::pair<QUuid, Known>> &begun)
    {
        Side side(file(), m_application);
        QVERIFY(!side.settings.trouble());
        QHash<QUuid, Known> found;
        QSet<QUuid> entries;
        for (const Account &account : side.settings.accounts()) {
            QString key = u"-"_s;
            if (account.key == Account::Key::InKeychain) {
                entries.insert(account.keyEntry);
                const auto stored = Test::outcomeOf(side.keychain.read(account.keyEntry));
                QVERIFY2(stored && stored->has_value(), qPrintable(account.name));
                key = QString::fromUtf8((*stored)->utf8());
            }
            found.insert(account.id, { account.name, key });
        }
        QHash<QUuid, Known> expected = all;
        if (begun) {
            const Known now = found.value(begun->first, { u"-"_s, u"-"_s });
            const Known before = all.value(begun->first, { u"-"_s, u"-"_s });
            QVERIFY2(now == begun->second || now == before, qPrintable(begun->second.name));
            expected.insert(begun->first, now);
        }
        expected.removeIf([](const auto &known) { return known.value().name == u"-"_s; });
        QCOMPARE(found.size(), expected.size());
        for (auto known = expected.cbegin(); known != expected.cend(); ++known)
            QVERIFY2(found.value(known.key()) == known.value(), qPrintable(known->name));

        side.manager.removeUnusedEntries();
        QTRY_VERIFY_WITH_TIMEOUT(side.repository.unusedEntries().isEmpty(), 30'000);
        const auto listed = Test::outcomeOf(listKeychainEntries(m_application));
        QVERIFY(listed && listed->has_value());
        QSet<QUuid> left;
        for (const KeychainEntry &entry : **listed)
            left.insert(entry.id);
        QCOMPARE(left, entries);
        QVERIFY(QDir(m_folder->path()).entryList({ u"*.running"_s }).size() <= 1); // this one's
    }

    /// What was begun and is done by now, or is not.
    void settle(QHash<QUuid, Known> &all, const std::pair<QUuid, Known> &begun)
    {
        const QList<Account> accounts = Settings(file()).accounts();
        const auto now = std::ranges::find(accounts, begun.first, &Account::id);
        if (now == accounts.end()) {
            all.remove(begun.first);
            return;
        }
        Known known = all.value(begun.first);
        const bool isNew = known.name.isEmpty() || now->name != known.name;
        const bool hasKey = now->key == Account::Key::InKeychain;
        if (isNew || !hasKey || begun.second.key != known.key) {
            KeychainSecretStore keychain(m_application);
            const auto stored =
                hasKey ? Test::outcomeOf(keychain.read(now->keyEntry)) : std::nullopt;
            known = { now->name,
                      stored && stored->has_value() ? QString::fromUtf8((*stored)->utf8())
                                                    : u"-"_s };
        }
        all.insert(begun.first, known);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_application;
    QRandomGenerator m_random{ 20261126 };
    Test::Keyring m_keyring;
    std::unique_ptr<Side> m_side;
};

QTEST_GUILESS_MAIN(TestAccountProcesses)
#include "tst_accountprocesses.moc"
