// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QToolButton>

#include <optional>

namespace Purser {

class AccountMenu;

/// The toolbar button that shows the open account. Its menu is used to switch to another account.
class AccountSwitcher : public QToolButton
{
    Q_OBJECT

public:
    /// `menu` must outlive the button.
    AccountSwitcher(AccountMenu &menu, QWidget *parent);

    /// Shows `account` and checks it in the menu. Shows "Accounts" if `account` is std::nullopt.
    void showAccount(const std::optional<Account> &account);

private:
    AccountMenu &m_menu;
};

} // namespace Purser
