// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountmenu.h"

#include "ui/style/colordot.h"
#include "ui/style/icons.h"
#include "ui/text/plaintext.h"

#include <QAction>
#include <QActionGroup>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxShortcuts = 9;

} // namespace

AccountMenu::AccountMenu(const AccountList &accounts, QWidget *window)
    : QMenu(tr("&Switch account"), window)
    , m_accounts(accounts)
    , m_window(window)
    , m_group(new QActionGroup(this))
    , m_separator(addSeparator())
{
    setIcon(Icons::get(u"account"_s));
    addAction(tr("&Add account…"), this, &AccountMenu::addRequested);
    addAction(tr("&Manage accounts…"), this, &AccountMenu::manageRequested);
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&accounts, signal, this, &AccountMenu::rebuild);
    connect(&accounts, &QAbstractItemModel::rowsMoved, this, &AccountMenu::rebuild);
    connect(&accounts, &QAbstractItemModel::dataChanged, this, &AccountMenu::rebuild);
    rebuild();
}

void AccountMenu::rebuild()
{
    qDeleteAll(m_group->actions());
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const Account &account = m_accounts.accounts()[row];
        // An ampersand would be taken for a mnemonic.
        auto *action = new QAction(
            displayText(account.name, AccountList::maxNameLength).replace(u'&', "&&"_L1), m_group);
        action->setIcon(colorDot(account.color));
        action->setCheckable(true);
        action->setChecked(account.id == m_current);
        if (row < maxShortcuts)
            action->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + row)));
        connect(action, &QAction::triggered, this, [this, id = account.id] { Q_EMIT chosen(id); });
        insertAction(m_separator, action);
        m_window->addAction(action);
    }
    m_separator->setVisible(m_accounts.rowCount() > 0);
}

void AccountMenu::setCurrent(const QUuid &id)
{
    m_current = id;
    const QList<QAction *> actions = m_group->actions();
    for (int row = 0; row < actions.size(); ++row)
        actions[row]->setChecked(m_accounts.accounts()[row].id == id);
}

} // namespace Purser
