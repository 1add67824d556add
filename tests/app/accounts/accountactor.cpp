// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// Another process with the same accounts, for tst_accountprocesses.
///
///     accountactor SETTINGS APPLICATION NAME SEED COUNT
///
/// Changes accounts of its own at random, COUNT times, and says before and after each change on
/// stdout: "begin" or "end", the account's id, its name, and its key; "-" for none.
#include "app/keychain/keychainsecretstore.h"
#include "app/settings.h"
#include "models/accounts/accountmanager.h"
#include "models/values/async.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>
#include <QTimer>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int maxRefusals = 20;

class Actor : public QObject
{
public:
    Actor(const QStringList &arguments)
        : m_settings(arguments[1])
        , m_keychain(arguments[2])
        , m_name(arguments[3])
        , m_random(arguments[4].toUInt())
        , m_left(arguments[5].toInt())
    {
        m_manager.removeUnusedEntries(); // as each start does
    }

    void next()
    {
        if (m_left-- == 0) {
            QCoreApplication::exit(0);
            return;
        }
        m_repository.reload();
        QList<Account> mine = m_repository.list().accounts();
        mine.removeIf([this](const Account &account) { return !account.name.startsWith(m_name); });
        if (mine.size() < 3 || m_random.bounded(6) == 0)
            add();
        else
            change(mine[m_random.bounded(int(mine.size()))]);
    }

private:
    static void say(const QString &what, const Account &account, const QString &key)
    {
        QTextStream(stdout) << what << u'\t' << account.id.toString() << u'\t' << account.name
                            << u'\t' << (key.isEmpty() ? u"-"_s : key) << Qt::endl;
    }
    void again()
    {
        QTimer::singleShot(0, this, [this] { next(); });
    }
    void end(const Account &account, const QString &key)
    {
        say(u"end"_s, account, key);
        m_keys.insert(account.id, key);
        again();
    }
    /// On a busy system, another process may hold the file for longer than one waits for it.
    void fail(const AccountManager::Outcome &outcome)
    {
        if (!outcome.isGone && !outcome.keychainError && ++m_refusals < maxRefusals) {
            again();
            return;
        }
        qWarning("not saved; gone: %d, keychain: %d", outcome.isGone,
                 outcome.keychainError ? int(outcome.keychainError->kind) : -1);
        QCoreApplication::exit(1);
    }
    QString newName() { return u"%1 %2"_s.arg(m_name).arg(++m_count); }

    void save(const AccountEdit &edit, const QString &key)
    {
        const bool isNewKey = key != m_keys.value(edit.after.id);
        say(u"begin"_s, edit.after, key);
        const auto shared = isNewKey ? std::make_shared<const ApiKey>(*ApiKey::fromText(key))
                                     : AccountManager::Key();
        whenDone(m_manager.save(edit, shared, this), this,
                 [this, key](const AccountManager::Outcome &outcome) {
                     if (outcome.isSaved && !outcome.keychainError)
                         end(outcome.account, key);
                     else
                         fail(outcome);
                 });
    }

    void add()
    {
        save({ .after = { .id = QUuid::createUuid(),
                          .name = newName(),
                          .key = Account::Key::InKeychain } },
             QUuid::createUuid().toString(QUuid::Id128));
    }

    void change(const Account &account)
    {
        AccountEdit edit{ .before = account, .after = account };
        const QString key = m_keys.value(account.id);
        switch (m_random.bounded(5)) {
        case 0:
            edit.after.name = newName();
            save(edit, key);
            break;
        case 1:
            edit.after.key = Account::Key::InKeychain;
            save(edit, QUuid::createUuid().toString(QUuid::Id128));
            break;
        case 2:
            if (m_repository.move(account.id, m_random.bounded(2) ? 1 : -1))
                again();
            else
                fail({ .isSaved = false });
            break;
        case 3:
            say(u"begin"_s, account, {});
            conclude(m_manager.removeKey(account.id), account);
            break;
        default:
            Account gone = account;
            gone.name = u"-"_s;
            say(u"begin"_s, gone, {});
            conclude(m_manager.remove(account.id), gone);
        }
    }

    /// Half of the time without waiting for the keychain, as in the window.
    void conclude(const AccountManager::Outcome &outcome, const Account &account)
    {
        if (!outcome.isSaved) {
            fail(outcome);
        } else if (outcome.formerKey && m_random.bounded(2)) {
            whenDone(*outcome.formerKey, this,
                     [this, account](const SecretResult<void> &) { end(account, {}); });
        } else {
            end(account, {});
        }
    }

    Settings m_settings;
    KeychainSecretStore m_keychain;
    AccountRepository m_repository{ m_settings };
    AccountManager m_manager{ m_keychain, m_repository };
    QString m_name;
    QRandomGenerator m_random;
    int m_left;
    int m_count = 0;
    int m_refusals = 0;
    QHash<QUuid, QString> m_keys;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 6)
        return 2;
    Actor actor(QCoreApplication::arguments());
    actor.next();
    return QCoreApplication::exec();
}
