// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountrecovery.h"

#include "models/accounts/accountmanager.h"
#include "models/accounts/recoverable.h"
#include "models/values/async.h"
#include "ui/accounts/recoverdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/settingstext.h"

#include <QTimer>

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

AccountRecovery::AccountRecovery(AccountManager &manager, Sources sources,
                                 std::chrono::milliseconds keychainTimeout)
    : m_manager(manager)
    , m_sources(std::move(sources))
    , m_keychainTimeout(keychainTimeout)
{ }

QList<RecoverableAccount> AccountRecovery::found(const QList<KeychainEntry> &entries) const
{
    return recoverableAccounts(m_sources.fromFile(), entries, m_manager.accounts(),
                               m_manager.repository().unusedEntries());
}

void AccountRecovery::begin(QWidget *window)
{
    auto *dialog = new RecoverDialog(m_manager.accounts(), window);
    dialog->add(found({}));
    connect(dialog, &RecoverDialog::chosen, this, [this, dialog](const QList<Account> &accounts) {
        const std::optional<QList<QUuid>> added = m_manager.repository().recover(accounts);
        if (!added) {
            dialog->showProblem(accountsNotSavedMessage());
            return;
        }
        if (added->isEmpty()) {
            dialog->showProblem(
                tr("These accounts are no longer available. Close this dialog and open it again."));
            return;
        }
        dialog->accept();
        Q_EMIT recovered(added->constFirst());
    });
    connect(dialog, &RecoverDialog::removalRequested, this, [this, dialog](const QUuid &entry) {
        const auto removal = m_manager.removeOrphan(entry);
        if (!removal) {
            dialog->showProblem(accountsNotSavedMessage());
            return;
        }
        whenDone(*removal, dialog, [dialog, entry](const SecretResult<void> &removed) {
            if (removed)
                dialog->removeEntry(entry);
            else
                dialog->showProblem(secretStoreMessage(removed.error()));
        });
    });
    dialog->open();
    searchKeychain(dialog);
}

void AccountRecovery::searchKeychain(RecoverDialog *dialog)
{
    dialog->setSearch(RecoverDialog::Search::Running);
    auto *timeout = new QTimer(dialog);
    timeout->setSingleShot(true);
    connect(timeout, &QTimer::timeout, dialog,
            [dialog] { dialog->setSearch(RecoverDialog::Search::Slow); });
    timeout->start(m_keychainTimeout);
    whenDone(m_sources.fromKeychain(), dialog,
             [this, dialog, timeout](const SearchResult &entries) {
                 timeout->stop();
                 if (entries) {
                     dialog->add(this->found(*entries));
                     dialog->setSearch(RecoverDialog::Search::Done);
                 } else {
                     dialog->setSearch(stateOf(entries.error()));
                 }
             });
}

} // namespace Purser
