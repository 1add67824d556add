// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountkeeper.h"

#include "models/async.h"

#include <QPointer>

namespace Purser {

AccountKeeper::AccountKeeper(SecretStore &keychain, Settings &settings)
    : m_keychain(keychain)
    , m_book(settings)
{ }

AccountKeeper::Key AccountKeeper::heldKey(const QUuid &id) const
{
    const auto found = m_held.find(id);
    return found == m_held.end() ? nullptr : found->second;
}

void AccountKeeper::holdKey(const QUuid &id, Key key)
{
    m_held.insert_or_assign(id, std::move(key));
}

AccountKeeper::Outcome AccountKeeper::putDown(const QUuid &former, const Account &account,
                                              const Key &key)
{
    Outcome outcome{ .account = account };
    const std::optional<Account> before = accounts().find(former);
    outcome.isRemembered = m_book.put(former, account);
    if (!outcome.isRemembered)
        return outcome;
    if (former != account.id || account.key == Account::Key::InKeychain)
        m_held.erase(former);
    if (key && account.key != Account::Key::InKeychain)
        holdKey(account.id, key);
    if (before && before->key == Account::Key::InKeychain && before->id != account.id)
        m_keychain.remove(before->id);
    return outcome;
}

QFuture<AccountKeeper::Outcome> AccountKeeper::save(const Account &account, const Key &key,
                                                    QObject *whoWaits)
{
    const QUuid former = account.id;
    Account changed = account;
    if (key && accounts().find(former))
        changed.id = QUuid::createUuid();
    if (!key || account.key != Account::Key::InKeychain)
        return doneWith(putDown(former, changed, key));

    const SharedPromise<Outcome> promise;
    whenDone(m_keychain.write(changed.id, key->secret().clone()), this,
             [this, promise, former, changed, key,
              waits = QPointer(whoWaits)](const SecretResult<void> &written) {
                 Account now = changed;
                 if (!written)
                     now.key = Account::Key::ThisSessionOnly;
                 Outcome outcome{ .account = now, .isRemembered = false };
                 if (waits)
                     outcome = putDown(former, now, key);
                 if (!written)
                     outcome.keychain = written.error();
                 else if (!outcome.isRemembered)
                     m_keychain.remove(now.id); // nobody would know of it
                 promise.finish(outcome);
             });
    return promise.future();
}

QFuture<AccountKeeper::Outcome> AccountKeeper::forgetKey(const QUuid &id)
{
    const SharedPromise<Outcome> promise;
    whenDone(m_keychain.remove(id), this, [this, promise, id](const SecretResult<void> &removed) {
        Account account = accounts().find(id).value_or(Account{ .id = id });
        if (!removed) {
            promise.finish({ .account = account, .keychain = removed.error() });
            return;
        }
        m_held.erase(id);
        account.key = Account::Key::ThisSessionOnly;
        const bool isKnown = accounts().find(id).has_value();
        promise.finish({ .account = account, .isRemembered = !isKnown || m_book.put(id, account) });
    });
    return promise.future();
}

QFuture<AccountKeeper::Outcome> AccountKeeper::remove(const QUuid &id)
{
    const Account account = accounts().find(id).value_or(Account{ .id = id });
    const SharedPromise<Outcome> promise;
    const auto conclude = [this, promise, account](const SecretResult<void> &removed) {
        if (!removed) {
            promise.finish({ .account = account, .keychain = removed.error() });
            return;
        }
        m_held.erase(account.id);
        promise.finish({ .account = account, .isRemembered = m_book.remove(account.id) });
    };
    if (account.key == Account::Key::InKeychain)
        whenDone(m_keychain.remove(account.id), this, conclude);
    else
        conclude({});
    return promise.future();
}

} // namespace Purser
