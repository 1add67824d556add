// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountkeeper.h"
#include "models/accounts/cliprofiles.h"
#include "ui/accounts/accountdialog.h"
#include "ui/style/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace Purser {

class AccountsDialog;
class SessionMaker;

/// What the user does with accounts, from the first dialog to what is said at the end.
class AccountFlows : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    AccountFlows(AccountKeeper &keeper, const SessionMaker &sessions);

    /// Where the dialogs are to be, until it is replaced by another one.
    void setWindow(QWidget &window) { m_window = &window; }

    void add();
    void edit(const QUuid &id);
    void manage();
    void takeOver();
    void askToRemove(const QUuid &id);
    void askToForgetKey(const Account &account);

    /// Where the profiles of the Yotta CLI are, on every system.
    static QString cliFile();
    static bool hasCliFile();

Q_SIGNALS:
    /// `former` is the id that it had before; null for a new one.
    void saved(const QUuid &former, const Purser::Account &account, bool isOtherKey);
    void removed(const QUuid &id);
    void keyForgotten(const Purser::Account &account);
    /// Something to read: what was done, or why not.
    void told(Theme::Tone tone, const QString &words);

private:
    void show(AccountDialog *dialog, const QUuid &former, const QString &afterwards = {});
    void tryThenSave(AccountDialog *dialog, const QUuid &former, const AccountDialog::Wish &wish,
                     const QString &afterwards);
    void save(AccountDialog *dialog, const QUuid &former, const AccountDialog::Wish &wish,
              const QString &afterwards);
    void conclude(AccountDialog *dialog, const QUuid &former, bool isOtherKey,
                  const AccountKeeper::Outcome &outcome, const QString &afterwards);
    void remove(const QUuid &id);
    void forgetKey(const QUuid &id);
    void ask(const QString &title, const QString &question, std::function<void()> confirmed);
    QWidget *owner() const;

    AccountKeeper &m_keeper;
    const SessionMaker &m_sessions;
    QPointer<QWidget> m_window;
    QPointer<AccountsDialog> m_list;
    CliProfiles m_profiles;
};

} // namespace Purser
