// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"

#include <QMenu>

class QActionGroup;

namespace Purser {

/// The menu for switching accounts, which also has actions to add and manage accounts. The first
/// nine accounts have the shortcuts Ctrl+1 to Ctrl+9. The menu is updated when the list of accounts
/// changes.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// `accounts` must outlive the menu. The shortcuts work anywhere in `window`.
    AccountMenu(const AccountList &accounts, QWidget *window);

    /// Checks the open account in the menu. A null `id` means that no account is open.
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
