// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountpicker.h"

#include "models/accounts/accountlist.h"
#include "ui/style/colordot.h"
#include "ui/text/plaintext.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNames = 2; // in the text of the button

} // namespace

AccountPicker::AccountPicker(const QString &noneText, QWidget *parent)
    : QPushButton(parent)
    , m_noneText(noneText)
    , m_menu(new QMenu(this))
{
    setAutoDefault(false);
    setMenu(m_menu);
    updateText();
}

void AccountPicker::setAccounts(const QList<Account> &accounts, const QList<QUuid> &checked)
{
    m_menu->clear();
    for (const Account &account : accounts) {
        QString name = displayText(account.name, AccountList::maxNameLength);
        QAction *action = m_menu->addAction(colorDot(account.color), name.replace(u'&', u"&&"_s));
        action->setData(account.id);
        action->setCheckable(true);
        action->setChecked(checked.contains(account.id));
        connect(action, &QAction::toggled, this, [this] {
            updateText();
            Q_EMIT changed();
        });
    }
    updateText();
}

QList<QUuid> AccountPicker::checkedAccounts() const
{
    QList<QUuid> checked;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            checked.append(action->data().toUuid());
    }
    return checked;
}

void AccountPicker::updateText()
{
    QStringList names;
    for (const QAction *action : m_menu->actions()) {
        if (action->isChecked())
            names.append(action->text());
    }
    if (names.isEmpty())
        setText(m_noneText);
    else if (names.size() <= maxNames)
        setText(QLocale().createSeparatedList(names));
    else
        //: %n is 3 or more.
        setText(tr("%n accounts", nullptr, int(names.size())));
    // The name says what the accounts are for, and the description which they are.
    setAccessibleDescription(QLocale().createSeparatedList(names));
}

} // namespace Purser
