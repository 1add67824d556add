// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace Purser {

/// A list model of the accounts, in the user's order.
class AccountList : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Maximum length of a name in UTF-16 code units, chosen so that names fit in a menu.
    static constexpr int maxNameLength = 60;

    enum Role { ColorRole = Qt::UserRole + 1 }; ///< an Account::Color as int

    enum class NameProblem { Empty, TooLong, Taken };

    explicit AccountList(const QList<Account> &accounts = {}, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    int rowOf(const QUuid &id) const; ///< -1 if there is no such account
    std::optional<Account> find(const QUuid &id) const;
    /// Returns the account with this name, or std::nullopt. Ignores case and surrounding spaces.
    std::optional<Account> findByName(const QString &name) const;

    /// Checks whether `name` can be used for the account with this `id`, or for a new account if
    /// `id` is null. Returns the problem, or std::nullopt if there is none.
    std::optional<NameProblem> validateName(const QString &name, const QUuid &id = {}) const;
    /// Returns `wanted`, shortened if necessary, with a number appended if another account already
    /// has that name.
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
