// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"

#include <QMenu>

class QActionGroup;

namespace Purser {

/// The accounts to switch between, the first nine with Ctrl+1 to Ctrl+9, and what can be done with
/// the list. It follows the list by itself.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    /// `accounts` outlives the menu. The shortcuts work in all of `window`.
    AccountMenu(const AccountList &accounts, QWidget *window);

    /// The one that is open, marked; a null id for none.
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
