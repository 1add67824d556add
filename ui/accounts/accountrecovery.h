// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/accounts/keychainentry.h"
#include "models/accounts/recoverableaccount.h"
#include "models/secrets/secretstore.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>

class QWidget;

namespace Purser {

class AccountManager;
class RecoverDialog;

/// Recovers accounts that are missing from the settings. It looks for them in the keychain and in a
/// settings file that was renamed because it couldn't be used, and adds the accounts that the user
/// chooses.
class AccountRecovery : public QObject
{
    Q_OBJECT

public:
    using SearchResult = SecretResult<QList<KeychainEntry>>;
    struct Sources
    {
        std::function<QList<Account>()> fromFile; ///< reads accounts from the renamed file
        std::function<QFuture<SearchResult>()> fromKeychain;
    };

    /// `manager` must outlive this object. After `keychainTimeout`, the dialog says that the
    /// keychain isn't responding; a late response is still used.
    AccountRecovery(AccountManager &manager, Sources sources,
                    std::chrono::milliseconds keychainTimeout);

    /// Opens the dialog on top of `window`.
    void begin(QWidget *window);

Q_SIGNALS:
    /// Emitted after the chosen accounts are added. `first` is the ID of the first one.
    void recovered(const QUuid &first);

private:
    QList<RecoverableAccount> found(const QList<KeychainEntry> &entries) const;
    void searchKeychain(RecoverDialog *dialog);

    AccountManager &m_manager;
    Sources m_sources;
    std::chrono::milliseconds m_keychainTimeout;
};

} // namespace Purser
