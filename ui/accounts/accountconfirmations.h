// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QList>
#include <QUuid>
#include <QWidget>

namespace Purser {

class ValidatedField;

/// Asks the user to confirm changes by typing the name of each account that requires it.
class AccountConfirmations : public QWidget
{
    Q_OBJECT

public:
    explicit AccountConfirmations(const QList<Account> &accounts, QWidget *parent = nullptr);

    /// Sets the accounts that will be changed, and shows a field for each of them that requires
    /// confirmation.
    void setChanged(const QList<QUuid> &accounts);
    /// Returns a message if a name is missing or doesn't match, or an empty string if all changes
    /// are confirmed.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    struct Field
    {
        QUuid account;
        ValidatedField *field;
    };

    ValidatedField *makeField(const Account &account);

    QList<Account> m_accounts; // only the accounts that require confirmation
    QList<QUuid> m_changed;
    QList<Field> m_fields;
};

} // namespace Purser
