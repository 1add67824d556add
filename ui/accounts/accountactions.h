// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountmanager.h"
#include "models/accounts/cliprofiles.h"
#include "ui/accounts/accountdialog.h"
#include "ui/style/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Purser {

class AccountsDialog;
class AccountSession;
class SessionFactory;

/// What the user does with accounts, from the first dialog to the message at the end.
///
/// Accounts and keys are removed from the settings at once, and whatever shows them follows at
/// once; an answer of the keychain that comes later changes nothing but the message.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    AccountActions(AccountManager &manager, AccountSession &session, const SessionFactory &factory);

    /// Sets the parent of the dialogs, until it is replaced by another one.
    void setWindow(QWidget &window) { m_window = &window; }

    void open(const QUuid &id);
    void add();
    void edit(const QUuid &id);
    void manage();
    void importProfiles();
    void confirmRemove(const QUuid &id);

    // These are about the account that is open.
    void editOpen();
    void replaceKey();
    void storeKey();
    void confirmRemoveKey();

    /// The file of the Yotta CLI's profiles, on every system.
    static QString cliFile();
    static bool hasCliFile();

Q_SIGNALS:
    void messageRequested(Theme::Tone tone, const QString &text);
    /// The user removed the account from this computer; it isn't open anymore.
    void accountRemoved(const QUuid &id);

private:
    void show(AccountDialog *dialog, const QString &successNote = {});
    void verifyAndSave(AccountDialog *dialog, const AccountDialog::Request &request,
                       const QString &successNote);
    void save(AccountDialog *dialog, const AccountDialog::Request &request,
              const QString &successNote);
    void conclude(AccountDialog *dialog, const AccountDialog::Request &request,
                  const AccountManager::Outcome &outcome, const QString &successNote);
    void showSaved(const AccountDialog::Request &request, const Account &account);
    void reportTypedKey(const AccountManager::Outcome &outcome, bool isToBeStored);
    void showChangesElsewhere(const QList<Account> &before);
    void remove(const Account &account);
    void removeKey(const Account &account);
    void reportRemoval(const AccountManager::Outcome &outcome, const QString &removed);
    void reportFormerKey(const AccountManager::Outcome &outcome);
    void confirm(const QString &title, const QString &question, std::function<void()> confirmed);
    std::optional<Account> openAccount() const;
    std::optional<Account> storedOpenAccount();
    QWidget *owner() const;

    AccountManager &m_manager;
    AccountSession &m_session;
    const SessionFactory &m_factory;
    QPointer<QWidget> m_window;
    QPointer<AccountsDialog> m_list;
    CliProfiles m_profiles;
};

} // namespace Purser
