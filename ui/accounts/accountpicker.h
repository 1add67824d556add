// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QList>
#include <QPushButton>
#include <QString>
#include <QUuid>

class QMenu;

namespace Purser {

/// A button with a menu for checking one or more accounts. The button text lists the names of the
/// checked accounts, or gives their number if there are more than two.
class AccountPicker : public QPushButton
{
    Q_OBJECT

public:
    /// `noneText` is the button's text while no account is checked.
    explicit AccountPicker(const QString &noneText, QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts, const QList<QUuid> &checked = {});
    /// Returns the checked accounts, in the order passed to setAccounts().
    QList<QUuid> checkedAccounts() const;

Q_SIGNALS:
    void changed();

private:
    void updateText();

    QString m_noneText;
    QMenu *m_menu;
};

} // namespace Purser
