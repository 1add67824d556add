// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QToolButton>

#include <optional>

namespace Purser {

class AccountMenu;

/// The toolbar's button that says whose credentials are shown, and has the others in its menu.
class AccountSwitcher : public QToolButton
{
    Q_OBJECT

public:
    /// `menu` outlives the button.
    AccountSwitcher(AccountMenu &menu, QWidget *parent);

    /// Nothing for none that is open.
    void showAccount(const std::optional<Account> &account);

private:
    AccountMenu &m_menu;
};

} // namespace Purser
