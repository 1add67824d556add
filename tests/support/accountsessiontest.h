// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accountsessionbench.h"
#include "tests/support/storedaccount.h"

#include <QTest>

namespace Purser {

/// Base class for AccountSession tests. Each subclass must create m_bench in its init().
class AccountSessionTest : public QObject
{
protected:
    AccountSession &session() { return m_bench->session; }
    /// Returns the most recently created session, which may be one that only verifies a key.
    const HeldSessionFactory::Made &lastMade() const { return m_bench->factory.made.back(); }
    static AccountManager::Key key(const QString &text)
    {
        return std::make_shared<const ApiKey>(*ApiKey::fromText(text));
    }
    void store(const Account &account)
    {
        storeAccounts(m_bench->settings, m_bench->settings.accounts() + QList<Account>{ account });
        m_bench->repository.reload();
    }
    Account have(const QString &name)
    {
        const Account account = withKeyEntry({ .id = QUuid::createUuid(), .name = name });
        store(account);
        return account;
    }
    void open()
    {
        const Account account = have(QStringLiteral("Team"));
        session().openWith(account, *key(QStringLiteral("the-key")));
        QCOMPARE(session().state(), AccountSession::State::Open);
        accept();
        QTRY_VERIFY(session().session()->repository().lastRead().isValid());
    }
    void verify(const QString &typed, bool isToBeStored,
                const BaseUrl &baseUrl = BaseUrl::official())
    {
        session().verify(*ApiKey::fromText(typed), baseUrl, isToBeStored);
    }
    /// Makes the service accept the key.
    void accept() { lastMade().api->lists[0].finish(QList<Credential>{}); }
    void refuse()
    {
        lastMade().api->lists[0].finish(
            tl::unexpected(ApiError{ .kind = ApiError::Kind::Unauthorized }));
    }
    void answerKeychain(const QString &key)
    {
        m_bench->keychain.reads.back().finish(Secret::fromText(key));
    }
    void failKeychain(SecretStoreError::Kind kind)
    {
        m_bench->keychain.reads.back().finish(tl::unexpected(SecretStoreError{ .kind = kind }));
    }
    /// Waits until all responses that the keychain has sent so far have been received. They are
    /// received in order, so this sends one more request and waits for its response.
    void receiveAnswers()
    {
        QObject context;
        bool isReceived = false;
        whenDone(m_bench->manager.storedKey({}), &context,
                 [&isReceived](const SecretResult<Secret> &) { isReceived = true; });
        failKeychain(SecretStoreError::Kind::NotFound);
        QTRY_VERIFY(isReceived);
    }

    std::unique_ptr<AccountSessionBench> m_bench;
};

} // namespace Purser
