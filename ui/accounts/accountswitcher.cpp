// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountswitcher.h"

#include "ui/accounts/accountmenu.h"
#include "ui/style/colordot.h"
#include "ui/style/icons.h"
#include "ui/text/plaintext.h"

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNameLength = 24;

QIcon iconOf(const std::optional<Account> &account)
{
    if (!account || account->color == Account::Color::None)
        return Icons::get(u"account"_s);
    return colorDot(account->color);
}

} // namespace

AccountSwitcher::AccountSwitcher(AccountMenu &menu, QWidget *parent)
    : QToolButton(parent)
    , m_menu(menu)
{
    setMenu(&menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Switch account"));
    showAccount({});
}

void AccountSwitcher::showAccount(const std::optional<Account> &account)
{
    const QString name = account ? displayText(account->name, maxNameLength) : QString();
    // An ampersand would be taken for a mnemonic.
    setText(account ? QString(name).replace(u'&', "&&"_L1) : tr("Accounts"));
    //: %1 is the name of an account.
    setAccessibleName(account ? tr("Account %1").arg(name) : tr("Accounts"));
    setIcon(iconOf(account));
    m_menu.setCurrent(account ? account->id : QUuid());
}

} // namespace Purser
