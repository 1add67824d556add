// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QToolButton>

#include <optional>

namespace Purser {

class AccountMenu;

/// The toolbar button that shows the open account. Its menu switches to another one.
class AccountSwitcher : public QToolButton
{
    Q_OBJECT

public:
    /// `menu` must outlive the button.
    AccountSwitcher(AccountMenu &menu, QWidget *parent);

    /// Shows `account`, or "Accounts" for std::nullopt, and checks it in the menu.
    void showAccount(const std::optional<Account> &account);

private:
    AccountMenu &m_menu;
};

} // namespace Purser
