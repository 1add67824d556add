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

/// Implements the account actions, from opening the dialogs to reporting the results.
///
/// Removing an account or a key takes effect immediately in the settings and in the user interface.
/// The keychain responds later, and its response affects only the message shown to the user.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    /// `manager`, `session` and `factory` must outlive this object.
    AccountActions(AccountManager &manager, AccountSession &session, const SessionFactory &factory);

    /// Sets the parent window for the dialogs.
    void setWindow(QWidget &window) { m_window = &window; }

    void open(const QUuid &id);
    void add();
    void edit(const QUuid &id);
    void manage();
    void importProfiles();
    void confirmRemove(const QUuid &id);

    // The following functions act on the open account.
    void editOpen();
    void replaceKey();
    void storeKey();
    void confirmRemoveKey();

    /// Returns the path of the Yotta CLI's profile file: `.yotta/config` in the home directory, on
    /// every platform.
    static QString cliFile();
    static bool hasCliFile();

Q_SIGNALS:
    void messageRequested(Theme::Tone tone, const QString &text);
    /// Emitted after the user removes an account from this computer. The account's session has
    /// already been closed.
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
