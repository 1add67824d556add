// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountmanager.h"

#include "models/values/async.h"

#include <utility>

namespace Purser {

namespace {

Account withoutKey(Account account)
{
    account.key = Account::Key::ThisSessionOnly;
    account.keyEntry = QUuid();
    account.isKeyToBeSaved = false;
    return account;
}

} // namespace

AccountManager::AccountManager(SecretStore &keychain, AccountRepository &repository)
    : m_keychain(keychain)
    , m_repository(repository)
{ }

AccountManager::Key AccountManager::sessionKey(const QUuid &id) const
{
    const auto found = m_sessionKeys.find(id);
    return found == m_sessionKeys.end() ? nullptr : found->second;
}

void AccountManager::setSessionKey(const QUuid &id, Key key)
{
    m_sessionKeys.insert_or_assign(id, std::move(key));
}

Account AccountManager::inUse(const Account &account) const
{
    Account used = account;
    if (account.key == Account::Key::InKeychain && sessionKey(account.id))
        used.key = Account::Key::ThisSessionOnly;
    return used;
}

QFuture<SecretResult<Secret>> AccountManager::storedKey(const Account &account)
{
    const SharedPromise<SecretResult<Secret>> promise;
    whenDone(
        m_keychain.read(account.keyEntry), this,
        [this, promise, entry = account.keyEntry, id = account.id](SecretResult<Secret> &&key) {
            const std::optional<Account> now = accounts().find(id);
            if (key && now && now->keyEntry == entry)
                describe(*now); // an entry of Purser 0.1 has no description
            const bool isOpen = key.has_value();
            promise.finish(std::move(key));
            if (isOpen)
                removeUnusedEntries();
        });
    return promise.future();
}

/// So that password managers show which account an entry is of.
void AccountManager::describe(const Account &account)
{
    m_keychain.describe(account.keyEntry,
                        { .name = account.name,
                          .place = account.baseUrl.hostLabel(),
                          .baseUrl = account.baseUrl.text() });
}

AccountManager::Outcome AccountManager::persist(const AccountEdit &edit, const Key &key)
{
    const AccountRepository::Result saved = m_repository.save(edit);
    if (!saved)
        return { .account = edit.after,
                 .isSaved = false,
                 .isGone = saved.error() == AccountRepository::Failure::Gone,
                 .isChangedElsewhere =
                     saved.error() == AccountRepository::Failure::ChangedElsewhere };
    Outcome outcome{ .account = saved->account };
    const QUuid id = outcome.account.id;
    const bool isStored = outcome.account.key == Account::Key::InKeychain;
    if (key && isStored)
        m_sessionKeys.erase(id);
    else if (key)
        setSessionKey(id, key);
    if (!outcome.account.isKeyToBeSaved)
        m_waiting.erase(id);
    if (isStored)
        describe(outcome.account);
    if (!saved->formerEntry.isNull())
        outcome.formerKey = removeEntry(saved->formerEntry);
    return outcome;
}

QFuture<SecretResult<void>> AccountManager::removeEntry(const QUuid &entry)
{
    m_busyEntries.insert(entry);
    const SharedPromise<SecretResult<void>> promise;
    whenDone(m_keychain.remove(entry), this,
             [this, promise, entry](const SecretResult<void> &removed) {
                 m_busyEntries.erase(entry);
                 if (removed)
                     m_repository.forgetUnusedEntries({ entry });
                 promise.finish(removed);
             });
    return promise.future();
}

std::optional<QFuture<SecretResult<void>>> AccountManager::removeOrphan(const QUuid &entry)
{
    if (!m_repository.addUnusedEntry(entry))
        return std::nullopt;
    return removeEntry(entry);
}

void AccountManager::removeUnusedEntries()
{
    if (m_repository.unusedEntries().isEmpty())
        return;
    whenDone(m_keychain.isUnlocked(), this, [this](bool isUnlocked) {
        if (!isUnlocked)
            return;
        for (const QUuid &entry : m_repository.takeUnusedEntries()) {
            if (!m_busyEntries.contains(entry))
                removeEntry(entry);
        }
    });
}

QFuture<AccountManager::Outcome> AccountManager::save(const AccountEdit &edit, const Key &key,
                                                      QObject *context)
{
    return write(edit, key, context, IfNotStored::UseForThisSession);
}

QFuture<AccountManager::Outcome> AccountManager::storeSessionKey(const Account &account)
{
    const Key key = sessionKey(account.id);
    if (!key)
        return makeReadyFuture(Outcome{
            .account = account,
            .isSaved = false,
            .keychainError = SecretStoreError{ .kind = SecretStoreError::Kind::NotFound } });
    AccountEdit edit{ .before = account, .after = account };
    edit.after.key = Account::Key::InKeychain;
    return write(edit, key, this, IfNotStored::ChangeNothing);
}

QFuture<AccountManager::Outcome> AccountManager::write(const AccountEdit &edit, const Key &key,
                                                       QObject *context, IfNotStored ifNotStored)
{
    if (!key || edit.after.key != Account::Key::InKeychain) {
        AccountEdit plain = edit;
        if (plain.after.key != Account::Key::InKeychain)
            plain.after.keyEntry = QUuid();
        const Outcome outcome = persist(plain, key);
        // A change of another account is no reason to ask the keychain, which may show a prompt.
        if (outcome.isSaved && !key && outcome.account.isKeyToBeSaved)
            storeWaitingKeys();
        return makeReadyFuture(outcome);
    }

    const QUuid entry = QUuid::createUuid();
    if (!m_repository.addUnusedEntry(entry))
        return makeReadyFuture(Outcome{ .account = edit.after, .isSaved = false });
    m_busyEntries.insert(entry);
    const SharedPromise<Outcome> promise;
    whenDone(m_keychain.write(entry, key->secret().clone()), this,
             [this, promise, edit, key, entry, ifNotStored,
              context = QPointer(context)](const SecretResult<void> &stored) {
                 m_busyEntries.erase(entry);
                 Outcome outcome{ .account = edit.after, .isSaved = false };
                 if (stored && context)
                     outcome = written(edit, key, entry);
                 else if (!stored)
                     outcome = notWritten(edit, key, stored.error(),
                                          context && ifNotStored == IfNotStored::UseForThisSession);
                 // After any error the keychain may have stored the key all the same.
                 if (!outcome.isSaved || !stored)
                     removeUnusedEntries();
                 promise.finish(outcome);
                 if (stored)
                     storeWaitingKeys(); // it can store the others, too
             });
    return promise.future();
}

AccountManager::Outcome AccountManager::written(AccountEdit edit, const Key &key,
                                                const QUuid &entry)
{
    edit.after.keyEntry = entry;
    edit.after.isKeyToBeSaved = false;
    return persist(edit, key);
}

AccountManager::Outcome AccountManager::notWritten(AccountEdit edit, const Key &key,
                                                   const SecretStoreError &error, bool canServe)
{
    Outcome outcome{ .account = edit.after, .isSaved = false };
    // An error is no reason to give a stored key up.
    const std::optional<Account> now = accounts().find(edit.after.id);
    outcome.isGone = edit.before && !now;
    const bool hasStored = now && now->key == Account::Key::InKeychain;
    if (canServe && !hasStored) { // which fails for an account that is gone
        edit.after = withoutKey(edit.after);
        edit.after.isKeyToBeSaved = true;
        outcome = persist(edit, key);
    }
    outcome.keychainError = error;
    if (sessionKey(edit.after.id) == key)
        setWaiting(edit.after.id);
    return outcome;
}

void AccountManager::setWaiting(const QUuid &id)
{
    m_waiting.insert(id);
    const std::optional<Account> account = accounts().find(id);
    if (!account || account->key != Account::Key::ThisSessionOnly || account->isKeyToBeSaved)
        return;
    AccountEdit edit{ .before = account, .after = *account, .needsSameKey = true };
    edit.after.isKeyToBeSaved = true;
    m_repository.save(edit); // if it can't be saved, the wish lasts for this session
}

bool AccountManager::cancelWaitingKey(const QUuid &id)
{
    m_waiting.erase(id);
    const std::optional<Account> account = accounts().find(id);
    if (!account || !account->isKeyToBeSaved)
        return true;
    AccountEdit edit{ .before = account, .after = *account, .needsSameKey = true };
    edit.after.isKeyToBeSaved = false;
    const AccountRepository::Result saved = m_repository.save(edit);
    return saved || saved.error() != AccountRepository::Failure::NotSaved;
}

void AccountManager::storeWaitingKeys()
{
    for (const QUuid &id : std::exchange(m_waiting, {})) {
        const std::optional<Account> account = accounts().find(id);
        if (!account || !sessionKey(id))
            continue;
        whenDone(storeSessionKey(*account), this, [this, id](const Outcome &outcome) {
            if (outcome.isSaved)
                Q_EMIT waitingKeyStored(outcome.account);
            else if (!outcome.isGone && sessionKey(id))
                m_waiting.insert(id);
        });
    }
}

QFuture<AccountManager::Outcome> AccountManager::moveKeyToSession(const AccountEdit &edit,
                                                                  QObject *context)
{
    const SharedPromise<Outcome> promise;
    const std::optional<Account> now = accounts().find(edit.after.id);
    if (!now)
        return makeReadyFuture(Outcome{ .account = edit.after, .isSaved = false, .isGone = true });
    whenDone(
        m_keychain.read(now->keyEntry), this,
        [this, promise, edit, context = QPointer(context)](const SecretResult<Secret> &stored) {
            const bool isAbsent =
                !stored && stored.error().kind == SecretStoreError::Kind::NotFound;
            Outcome outcome{ .account = edit.after, .isSaved = false };
            if (!stored && !isAbsent) {
                outcome.keychainError = stored.error();
            } else if (context) {
                Key key;
                if (stored) {
                    if (auto usable = ApiKey::fromUtf8(stored->utf8()))
                        key = std::make_shared<const ApiKey>(*std::move(usable));
                }
                outcome = persist({ .before = edit.before,
                                    .after = withoutKey(edit.after),
                                    .needsSameKey = true },
                                  key);
            }
            promise.finish(outcome);
        });
    return promise.future();
}

AccountManager::Outcome AccountManager::removeKey(const QUuid &id)
{
    const std::optional<Account> account = accounts().find(id);
    if (!account)
        return { .account = { .id = id }, .isSaved = false, .isGone = true };
    Outcome outcome = persist({ .before = account, .after = withoutKey(*account) }, nullptr);
    if (outcome.isSaved)
        m_sessionKeys.erase(id);
    return outcome;
}

AccountManager::Outcome AccountManager::remove(const QUuid &id)
{
    const std::optional<Account> account = accounts().find(id);
    Outcome outcome{ .account = account.value_or(Account{ .id = id }) };
    const AccountRepository::Result removed = m_repository.remove(id);
    if (!removed) {
        outcome.isGone = removed.error() == AccountRepository::Failure::Gone;
        outcome.isSaved = false;
        return outcome;
    }
    m_sessionKeys.erase(id);
    m_waiting.erase(id);
    if (!removed->formerEntry.isNull())
        outcome.formerKey = removeEntry(removed->formerEntry);
    return outcome;
}

} // namespace Purser
