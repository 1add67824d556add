// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"

#include <QMenu>

class QActionGroup;

namespace Purser {

/// The menu of the accounts to switch to, the first nine with the shortcuts Ctrl+1 to Ctrl+9, with
/// actions to add and manage accounts. It is updated when the list of accounts changes.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// `accounts` must outlive the menu. The shortcuts work in all of `window`.
    AccountMenu(const AccountList &accounts, QWidget *window);

    /// Checks the open account. A null `id` means none.
    void setCurrent(const QUuid &id);

Q_SIGNALS:
    void chosen(const QUuid &id);
    void addRequested();
    void manageRequested();

private:
    void rebuild();

    const AccountList &m_accounts;
    QUuid m_current;
    QWidget *m_window;
    QActionGroup *m_group;
    QAction *m_separator;
};

} // namespace Purser
