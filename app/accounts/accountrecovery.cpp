// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountrecovery.h"

#include "app/accounts/accountkeeper.h"
#include "app/accounts/recoverable.h"
#include "app/settings.h"
#include "models/async.h"
#include "ui/accounts/recoverdialog.h"
#include "ui/words/settingswords.h"

#include <QTimer>

#include <algorithm>

namespace Purser {

namespace {

RecoverDialog::Search stateOf(const SecretStoreError &error)
{
    if (error.kind == SecretStoreError::Kind::Locked)
        return RecoverDialog::Search::Locked;
    if (error.kind == SecretStoreError::Kind::Silent)
        return RecoverDialog::Search::Slow;
    return RecoverDialog::Search::NotPossible;
}

} // namespace

AccountRecovery::AccountRecovery(AccountKeeper &keeper, const Settings &settings,
                                 KeychainSearch search, std::chrono::milliseconds patience)
    : m_keeper(keeper)
    , m_settings(settings)
    , m_search(std::move(search))
    , m_patience(patience)
{ }

bool AccountRecovery::isOffered() const
{
    const QList<Account> &accounts = m_keeper.accounts().accounts();
    const auto isFromEnvironment = [](const Account &account) {
        return account.key == Account::Key::Environment;
    };
    return std::ranges::all_of(accounts, isFromEnvironment)
        && (m_settings.trouble() || !m_settings.setAsideFile().isEmpty());
}

void AccountRecovery::begin(QWidget *window)
{
    auto *dialog = new RecoverDialog(m_keeper.accounts(), window);
    dialog->add(recoverableAccounts(m_settings.rescuableAccounts(), {}, m_keeper.accounts()));
    connect(dialog, &RecoverDialog::chosen, this, [this, dialog](const QList<Account> &accounts) {
        const QUuid first = add(accounts);
        if (first.isNull()) {
            dialog->showProblem(accountsNotSavedSentence());
            return;
        }
        dialog->accept();
        Q_EMIT recovered(first);
    });
    dialog->open();
    searchKeychain(dialog);
}

void AccountRecovery::searchKeychain(RecoverDialog *dialog)
{
    dialog->setSearch(RecoverDialog::Search::Running);
    auto *patience = new QTimer(dialog);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, dialog,
            [dialog] { dialog->setSearch(RecoverDialog::Search::Slow); });
    patience->start(m_patience);
    whenDone(m_search(), dialog, [this, dialog, patience](const SearchResult &found) {
        patience->stop();
        if (found) {
            dialog->add(
                recoverableAccounts(m_settings.rescuableAccounts(), *found, m_keeper.accounts()));
            dialog->setSearch(RecoverDialog::Search::Done);
        } else {
            dialog->setSearch(stateOf(found.error()));
        }
    });
}

QUuid AccountRecovery::add(const QList<Account> &accounts)
{
    for (const Account &account : accounts) {
        if (!m_keeper.book().put(account.id,
                                 account)) // those that were added before stay as they are
            return {};
    }
    return accounts.isEmpty() ? QUuid() : accounts.constFirst().id;
}

} // namespace Purser
