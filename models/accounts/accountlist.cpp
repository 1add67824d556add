// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountlist.h"

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

AccountList::AccountList(const QList<Account> &accounts, QObject *parent)
    : QAbstractListModel(parent)
    , m_accounts(accounts)
{ }

int AccountList::rowOf(const QUuid &id) const
{
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() ? -1 : int(found - m_accounts.begin());
}

std::optional<Account> AccountList::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_accounts[row]);
}

std::optional<Account> AccountList::findByName(const QString &name) const
{
    const auto found = std::ranges::find_if(m_accounts, [&](const Account &account) {
        return account.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

std::optional<AccountList::NameProblem> AccountList::validateName(const QString &name,
                                                                  const QUuid &id) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return NameProblem::Empty;
    if (trimmed.size() > maxNameLength)
        return NameProblem::TooLong;
    const std::optional<Account> other = findByName(trimmed);
    return other && other->id != id ? std::optional(NameProblem::Taken) : std::nullopt;
}

QString AccountList::uniqueName(const QString &wanted) const
{
    const QString start = wanted.trimmed().left(maxNameLength - 4);
    QString name = start;
    for (int number = 2; validateName(name) == NameProblem::Taken; ++number)
        name = u"%1 %2"_s.arg(start, QString::number(number));
    return name;
}

void AccountList::setAccounts(const QList<Account> &accounts)
{
    removeRowsNotIn(accounts);
    for (int row = 0; row < accounts.size(); ++row)
        putRow(row, accounts[row]);
}

void AccountList::removeRowsNotIn(const QList<Account> &accounts)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(accounts, m_accounts[row].id, &Account::id) != accounts.end())
            continue;
        beginRemoveRows({}, row, row);
        m_accounts.removeAt(row);
        endRemoveRows();
    }
}

/// All rows above are in place already.
void AccountList::putRow(int row, const Account &account)
{
    const int from = rowOf(account.id);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_accounts.insert(row, account);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_accounts.move(from, row);
        endMoveRows();
    }
    if (m_accounts[row] != account) {
        m_accounts[row] = account;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int AccountList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_accounts.size());
}

QVariant AccountList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Account &account = m_accounts[index.row()];
    if (role == ColorRole)
        return int(account.color);
    return role == Qt::DisplayRole ? account.name : QVariant();
}

} // namespace Purser
