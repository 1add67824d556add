// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainentries.h"
#include "models/accounts/account.h"

#include <QObject>

#include <chrono>
#include <functional>

class QWidget;

namespace Purser {

class AccountKeeper;
class RecoverDialog;
class Settings;

/// Looks for the accounts of former settings, in the file that was set aside and in the keychain,
/// and adds those that the user chooses.
class AccountRecovery : public QObject
{
    Q_OBJECT

public:
    using SearchResult = SecretResult<QList<KeychainEntry>>;
    using KeychainSearch = std::function<QFuture<SearchResult>()>;

    /// `keeper` and `settings` outlive it. After `patience`, the dialog says that the keychain has
    /// not answered; a late answer still counts.
    AccountRecovery(AccountKeeper &keeper, const Settings &settings, KeychainSearch search,
                    std::chrono::milliseconds patience);

    /// Whether there is a file to look into and no account yet.
    bool isOffered() const;

    /// Opens the dialog over `window`.
    void begin(QWidget *window);

Q_SIGNALS:
    /// The chosen accounts were added; `first` is the id of the first one.
    void recovered(const QUuid &first);

private:
    void searchKeychain(RecoverDialog *dialog);
    /// The id of the first one; null if not all of them could be saved.
    QUuid add(const QList<Account> &accounts);

    AccountKeeper &m_keeper;
    const Settings &m_settings;
    KeychainSearch m_search;
    std::chrono::milliseconds m_patience;
};

} // namespace Purser
