// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountbook.h"

#include "app/settings.h"

namespace Purser {

AccountBook::AccountBook(Settings &settings)
    : m_settings(settings)
    , m_list(settings.accounts())
{ }

template<typename Change>
bool AccountBook::apply(Change change, const QUuid &former, const QUuid &now)
{
    const auto remembered = [](const AccountList &list) {
        QList<Account> accounts = list.accounts();
        accounts.removeIf(
            [](const Account &account) { return account.key == Account::Key::Environment; });
        return accounts;
    };
    AccountList changed(m_list.accounts());
    change(changed);
    if (remembered(changed) != remembered(m_list)
        && !m_settings.setAccounts(remembered(changed), former, now))
        return false;
    change(m_list);
    return true;
}

bool AccountBook::put(const QUuid &former, const Account &account)
{
    return apply([&](AccountList &list) { list.put(former, account); }, former, account.id);
}

bool AccountBook::remove(const QUuid &id)
{
    return apply([&](AccountList &list) { list.remove(id); });
}

bool AccountBook::move(const QUuid &id, int by)
{
    return apply([&](AccountList &list) { list.move(id, by); });
}

} // namespace Purser
