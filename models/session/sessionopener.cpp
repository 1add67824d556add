// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sessionopener.h"

#include "models/accounts/accountmanager.h"
#include "models/session/accountsession.h"
#include "models/session/sessionfactory.h"
#include "models/values/async.h"

namespace Purser {

using Kind = SecretStoreError::Kind;

SessionOpener::SessionOpener(AccountManager &manager, const SessionFactory &factory,
                             AccountSession &accountSession)
    : m_manager(manager)
    , m_factory(factory)
    , m_accountSession(accountSession)
{ }

SharedSession SessionOpener::make(const Account &account, const ApiKey &key)
{
    if (std::shared_ptr<Session> session = m_accountSession.shared().find(account, key))
        return session;
    std::shared_ptr<Session> session = m_factory.make(account, key);
    session->noteLists();
    m_accountSession.shared().add(session, key);
    return session;
}

QFuture<SharedSession> SessionOpener::open(const QUuid &account)
{
    if (m_accountSession.isOpen(account))
        return makeReadyFuture(SharedSession(m_accountSession.sharedSession()));
    const std::optional<Account> stored = m_manager.accounts().find(account);
    if (!stored)
        return makeReadyFuture(SharedSession(tl::unexpected(SecretStoreError{ Kind::NotFound })));
    if (const AccountManager::Key key = m_manager.sessionKey(account))
        return makeReadyFuture(make(m_manager.inUse(*stored), *key));
    if (std::shared_ptr<Session> session = m_accountSession.shared().find(*stored))
        return makeReadyFuture(SharedSession(std::move(session)));
    if (stored->key != Account::Key::InKeychain)
        return makeReadyFuture(SharedSession(tl::unexpected(SecretStoreError{ Kind::NotFound })));

    const SharedPromise<SharedSession> promise;
    whenDone(m_manager.storedKey(*stored), this,
             [this, promise, account = *stored](const SecretResult<Secret> &secret) {
                 if (!secret) {
                     promise.finish(tl::unexpected(secret.error()));
                     return;
                 }
                 // The window may have opened it meanwhile.
                 if (m_accountSession.isOpen(account.id)) {
                     promise.finish(m_accountSession.sharedSession());
                     return;
                 }
                 // Or a key was typed for it.
                 if (const AccountManager::Key typed = m_manager.sessionKey(account.id)) {
                     promise.finish(make(m_manager.inUse(account), *typed));
                     return;
                 }
                 // Or another job has.
                 if (std::shared_ptr<Session> session = m_accountSession.shared().find(account)) {
                     promise.finish(std::move(session));
                     return;
                 }
                 const auto key = ApiKey::fromUtf8(secret->utf8());
                 if (key)
                     promise.finish(make(account, *key));
                 else
                     promise.finish(tl::unexpected(SecretStoreError{ Kind::NotFound }));
             });
    return promise.future();
}

} // namespace Purser
