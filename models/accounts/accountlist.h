// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace Purser {

/// The accounts in the order that the user gave them.
class AccountList : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Longest name, in UTF-16 units: what a menu has room for.
    static constexpr int maxNameLength = 60;

    enum Role { ColorRole = Qt::UserRole + 1 }; ///< an Account::Color as int

    enum class NameProblem { Empty, TooLong, Taken };

    explicit AccountList(const QList<Account> &accounts = {}, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    int rowOf(const QUuid &id) const; ///< -1 where there is none
    std::optional<Account> find(const QUuid &id) const;
    /// Case does not matter.
    std::optional<Account> findByName(const QString &name) const;

    /// What is wrong with a name for the account of this id, or for a new one where that is null.
    std::optional<NameProblem> validateName(const QString &name, const QUuid &id = {}) const;
    /// `wanted`, with a number after it where another account has that name.
    QString uniqueName(const QString &wanted) const;

    /// Replaces the accounts. Only rows that differ are inserted, removed, moved or changed.
    void setAccounts(const QList<Account> &accounts);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void removeRowsNotIn(const QList<Account> &accounts);
    void putRow(int row, const Account &account);

    QList<Account> m_accounts;
};

} // namespace Purser
