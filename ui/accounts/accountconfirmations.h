// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QList>
#include <QUuid>
#include <QWidget>

namespace Purser {

class ValidatedField;

/// Asks for the name of each account in which nothing may be changed by accident.
class AccountConfirmations : public QWidget
{
    Q_OBJECT

public:
    explicit AccountConfirmations(const QList<Account> &accounts, QWidget *parent = nullptr);

    /// Asks for those of these accounts that want it.
    void setChanged(const QList<QUuid> &accounts);
    /// Returns what is missing; empty if nothing is.
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

    QList<Account> m_accounts; // that want their names typed
    QList<QUuid> m_changed;
    QList<Field> m_fields;
};

} // namespace Purser
