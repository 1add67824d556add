// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountkeeper.h"

#include "models/async.h"

#include <QPointer>

#include <utility>

namespace Purser {

AccountKeeper::AccountKeeper(SecretStore &keychain, Settings &settings)
    : m_keychain(keychain)
    , m_book(settings)
{ }

QUuid AccountKeeper::idNow(const QUuid &id) const
{
    QUuid now = id;
    for (auto later = m_laterIds.find(now); later != m_laterIds.end(); later = m_laterIds.find(now))
        now = later->second;
    return now;
}

AccountKeeper::Key AccountKeeper::heldKey(const QUuid &id) const
{
    const auto found = m_held.find(id);
    return found == m_held.end() ? nullptr : found->second;
}

void AccountKeeper::holdKey(const QUuid &id, Key key)
{
    m_held.insert_or_assign(id, std::move(key));
}

Account AccountKeeper::inUse(const Account &account) const
{
    Account used = account;
    if (account.key == Account::Key::InKeychain && heldKey(account.id))
        used.key = Account::Key::ThisSessionOnly;
    return used;
}

QFuture<SecretResult<Secret>> AccountKeeper::storedKey(const QUuid &id)
{
    const SharedPromise<SecretResult<Secret>> promise;
    whenDone(m_keychain.read(id), this, [this, promise, id](SecretResult<Secret> &&secret) {
        const std::optional<Account> account = accounts().find(idNow(id));
        if (secret && account)
            describe(*account);
        promise.finish(std::move(secret));
    });
    return promise.future();
}

/// So that password managers show which account an entry is of.
void AccountKeeper::describe(const Account &account)
{
    m_keychain.describe(account.id,
                        { .name = account.name,
                          .place = account.baseUrl.hostLabel(),
                          .baseUrl = account.baseUrl.text() });
}

AccountKeeper::Outcome AccountKeeper::putDown(const QUuid &former, const Account &account,
                                              const Key &key)
{
    Outcome outcome{ .account = account };
    const std::optional<Account> before = accounts().find(former);
    outcome.isRemembered = m_book.put(former, account);
    if (!outcome.isRemembered)
        return outcome;
    const bool isOtherId = former != account.id;
    const bool isInKeychain = account.key == Account::Key::InKeychain;
    if (isOtherId)
        m_laterIds.insert_or_assign(former, account.id);
    if (isOtherId || (key && isInKeychain))
        m_held.erase(former);
    if (isOtherId || !account.isKeyToBeSaved)
        m_waiting.erase(former);
    if (key && !isInKeychain)
        holdKey(account.id, key);
    if (isInKeychain)
        describe(account);
    if (before && before->key == Account::Key::InKeychain && isOtherId) {
        whenDone(m_keychain.remove(former), this, [this](const SecretResult<void> &removed) {
            if (!removed)
                Q_EMIT formerKeyStays(removed.error());
        });
    }
    return outcome;
}

QFuture<AccountKeeper::Outcome> AccountKeeper::save(const Account &account, const Key &key,
                                                    QObject *whoWaits)
{
    return write(account, key, whoWaits, IfNotKept::ServesForThisSession);
}

QFuture<AccountKeeper::Outcome> AccountKeeper::keepKey(const Account &account)
{
    const Key key = heldKey(idNow(account.id));
    if (!key)
        return doneWith(
            Outcome{ .account = account,
                     .keychain = SecretStoreError{ .kind = SecretStoreError::Kind::NotFound } });
    Account kept = account;
    kept.key = Account::Key::InKeychain;
    return write(kept, key, this, IfNotKept::NothingChanges);
}

QFuture<AccountKeeper::Outcome> AccountKeeper::write(const Account &account, const Key &key,
                                                     QObject *whoWaits, IfNotKept ifNotKept)
{
    const QUuid former = idNow(account.id);
    if (former.isNull())
        return doneWith(Outcome{ .account = account, .isRemembered = false, .isGone = true });
    Account changed = account;
    changed.id = key && accounts().find(former) ? QUuid::createUuid() : former;
    if (!key || account.key != Account::Key::InKeychain) {
        const Outcome outcome = putDown(former, changed, key);
        // A change of another account is no reason to ask the keychain, which may show a prompt.
        if (changed.isKeyToBeSaved)
            saveWaitingKeys();
        return doneWith(outcome);
    }
    changed.isKeyToBeSaved = false;

    const SharedPromise<Outcome> promise;
    whenDone(m_keychain.write(changed.id, key->secret().clone()), this,
             [this, promise, former, changed, key, ifNotKept,
              waits = QPointer(whoWaits)](const SecretResult<void> &written) {
                 Account now = changed;
                 if (!written)
                     now.key = Account::Key::ThisSessionOnly;
                 now.isKeyToBeSaved = !written.has_value();
                 Outcome outcome{ .account = now, .isRemembered = false };
                 const QUuid latest = idNow(former); // there was time to save or remove it
                 outcome.isGone = latest.isNull();
                 // An error is no reason to give a stored key up.
                 const std::optional<Account> before = accounts().find(latest);
                 const bool hasStored = before && before->key == Account::Key::InKeychain;
                 const bool isWanted =
                     written || (ifNotKept == IfNotKept::ServesForThisSession && !hasStored);
                 if (waits && isWanted && !outcome.isGone)
                     outcome = putDown(latest, now, key);
                 if (!written)
                     outcome.keychain = written.error();
                 else if (!outcome.isRemembered)
                     m_keychain.remove(now.id); // nobody would know of it
                 const QUuid held = idNow(latest);
                 if (!written && heldKey(held) == key)
                     keepWish(held);
                 promise.finish(outcome);
                 if (written)
                     saveWaitingKeys(); // it can store the others, too
             });
    return promise.future();
}

void AccountKeeper::keepWish(const QUuid &id)
{
    m_waiting.insert(id);
    std::optional<Account> account = accounts().find(id);
    if (!account || account->key != Account::Key::ThisSessionOnly || account->isKeyToBeSaved)
        return;
    account->isKeyToBeSaved = true;
    m_book.put(id, *account); // if it can't be written, the wish lasts for this session
}

bool AccountKeeper::forgetWish(const QUuid &id)
{
    m_waiting.erase(id);
    std::optional<Account> account = accounts().find(id);
    if (!account || !account->isKeyToBeSaved)
        return true;
    account->isKeyToBeSaved = false;
    return m_book.put(id, *account);
}

void AccountKeeper::saveWaitingKeys()
{
    for (const QUuid &id : std::exchange(m_waiting, {})) {
        const std::optional<Account> account = accounts().find(id);
        if (!account || !heldKey(id))
            continue;
        whenDone(keepKey(*account), this, [this](const Outcome &outcome) {
            if (!outcome.keychain && outcome.isRemembered)
                Q_EMIT waitingKeySaved(outcome.account);
        });
    }
}

QFuture<AccountKeeper::Outcome> AccountKeeper::takeOutKey(const QUuid &id, QObject *whoWaits)
{
    const SharedPromise<Outcome> promise;
    const auto takeOut = [this, promise, waits = QPointer(whoWaits),
                          id](const SecretResult<Secret> &stored) {
        const bool isAbsent = !stored && stored.error().kind == SecretStoreError::Kind::NotFound;
        if (!waits || (!stored && !isAbsent)) {
            Outcome outcome{ .account = accounts().find(idNow(id)).value_or(Account{}),
                             .isRemembered = false };
            if (!stored)
                outcome.keychain = stored.error();
            promise.finish(outcome);
            return;
        }
        Key key;
        if (stored) {
            if (auto usable = ApiKey::fromUtf8(stored->utf8()))
                key = std::make_shared<const ApiKey>(*std::move(usable));
        }
        whenDone(forgetKey(id), this, [this, promise, key](const Outcome &outcome) {
            if (!outcome.keychain && key)
                holdKey(outcome.account.id, key);
            promise.finish(outcome);
        });
    };
    whenDone(m_keychain.read(idNow(id)), this, takeOut);
    return promise.future();
}

QFuture<AccountKeeper::Outcome> AccountKeeper::forgetKey(const QUuid &id)
{
    const SharedPromise<Outcome> promise;
    const QUuid now = idNow(id);
    whenDone(m_keychain.remove(now), this, [this, promise, now](const SecretResult<void> &removed) {
        Account account = accounts().find(now).value_or(Account{ .id = now });
        if (!removed) {
            promise.finish({ .account = account, .keychain = removed.error() });
            return;
        }
        m_held.erase(now);
        m_waiting.erase(now);
        account.key = Account::Key::ThisSessionOnly;
        account.isKeyToBeSaved = false;
        const bool isKnown = accounts().find(now).has_value();
        promise.finish(
            { .account = account, .isRemembered = !isKnown || m_book.put(now, account) });
    });
    return promise.future();
}

QFuture<AccountKeeper::Outcome> AccountKeeper::remove(const QUuid &id)
{
    const QUuid now = idNow(id);
    const Account account = accounts().find(now).value_or(Account{ .id = now });
    const SharedPromise<Outcome> promise;
    const auto conclude = [this, promise, account](const SecretResult<void> &removed) {
        if (!removed) {
            promise.finish({ .account = account, .keychain = removed.error() });
            return;
        }
        m_held.erase(account.id);
        m_waiting.erase(account.id);
        Outcome outcome{ .account = account, .isRemembered = m_book.remove(account.id) };
        if (outcome.isRemembered)
            m_laterIds.insert_or_assign(account.id, QUuid());
        promise.finish(outcome);
    };
    if (account.key == Account::Key::InKeychain)
        whenDone(m_keychain.remove(account.id), this, conclude);
    else
        conclude({});
    return promise.future();
}

} // namespace Purser
