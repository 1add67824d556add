// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountrepository.h"

#include <algorithm>

namespace Purser {

namespace {

auto indexOf(const QList<Account> &accounts, const QUuid &id)
{
    return std::ranges::find(accounts, id, &Account::id) - accounts.begin();
}

bool isUsed(const AccountStorage::Content &content, const QUuid &entry)
{
    const QList<Account> &accounts = content.accounts;
    return std::ranges::find(accounts, entry, &Account::keyEntry) != accounts.end();
}

/// Lists an entry that an account no longer uses. Returns it, or null if it is not to be removed:
/// in a file that was edited by hand, two accounts may have the same.
QUuid leaveEntry(AccountStorage::Content &content, const QUuid &entry, const QUuid &instance)
{
    if (entry.isNull() || isUsed(content, entry))
        return {};
    content.unusedEntries.insert(entry, instance);
    return entry;
}

QString uniqueName(const QList<Account> &accounts, const Account &account)
{
    QList<Account> others = accounts;
    others.removeIf([&](const Account &other) { return other.id == account.id; });
    const AccountList list(others);
    return list.validateName(account.name) == AccountList::NameProblem::Taken
        ? list.uniqueName(account.name)
        : account.name;
}

} // namespace

AccountRepository::AccountRepository(AccountStorage &storage)
    : m_storage(storage)
    , m_content(storage.content().value_or(AccountStorage::Content()))
    , m_list(m_content.accounts)
{ }

void AccountRepository::show(const AccountStorage::Content &content)
{
    m_content = content;
    m_list.setAccounts(content.accounts + m_forThisSession);
}

bool AccountRepository::change(const AccountStorage::Change &change)
{
    const auto changed = m_storage.change(change);
    if (changed)
        show(*changed);
    return changed.has_value();
}

void AccountRepository::addForThisSession(const Account &account)
{
    m_forThisSession.append(account);
    show(m_content);
}

AccountRepository::Result AccountRepository::save(const AccountEdit &edit)
{
    Q_ASSERT(!edit.after.id.isNull());
    const QUuid instance = m_storage.instanceId();
    const bool isNew = !edit.before || edit.before->key == Account::Key::Environment;
    Saved saved;
    std::optional<Failure> failure;
    const auto apply = [&](AccountStorage::Content &content) {
        const auto row = indexOf(content.accounts, edit.after.id);
        const bool isThere = row < content.accounts.size();
        if (!isThere && !isNew) {
            failure = Failure::Gone;
            return;
        }
        const Account before = isThere ? content.accounts[row] : Account{};
        if (isThere && edit.needsSameKey
            && (before.key != edit.before->key || before.keyEntry != edit.before->keyEntry)) {
            failure = Failure::ChangedElsewhere;
            return;
        }
        saved.account = isThere ? edit.appliedTo(before) : edit.after;
        const QUuid entry = saved.account.keyEntry;
        if (!entry.isNull() && entry != before.keyEntry) {
            const auto listed = content.unusedEntries.constFind(entry);
            if (listed == content.unusedEntries.cend() || *listed != instance) {
                failure = Failure::EntryTaken;
                return;
            }
            content.unusedEntries.erase(listed);
        }
        if (saved.account.name != before.name)
            saved.account.name = uniqueName(content.accounts, saved.account);
        if (isThere)
            content.accounts[row] = saved.account;
        else
            content.accounts.append(saved.account);
        saved.formerEntry = leaveEntry(content, before.keyEntry, instance);
    };

    const QList<Account> forThisSession = m_forThisSession;
    m_forThisSession.removeIf([&](const Account &account) { return account.id == edit.after.id; });
    const bool isSaved = change(apply);
    if (isSaved && !failure)
        return saved;
    m_forThisSession = forThisSession;
    show(m_content);
    return tl::unexpected(isSaved ? *failure : Failure::NotSaved);
}

std::optional<QList<QUuid>> AccountRepository::recover(const QList<Account> &accounts)
{
    QList<QUuid> added;
    const bool isSaved = change([&](AccountStorage::Content &content) {
        for (Account account : accounts) {
            const bool isEntryGone = content.unusedEntries.contains(account.keyEntry)
                || (!account.keyEntry.isNull() && isUsed(content, account.keyEntry));
            if (isEntryGone || indexOf(content.accounts, account.id) < content.accounts.size())
                continue;
            account.name = uniqueName(content.accounts, account);
            content.accounts.append(account);
            added.append(account.id);
        }
    });
    return isSaved ? std::optional(added) : std::nullopt;
}

AccountRepository::Result AccountRepository::remove(const QUuid &id)
{
    if (const auto row = indexOf(m_forThisSession, id); row < m_forThisSession.size()) {
        const Saved saved{ .account = m_forThisSession.takeAt(row) };
        show(m_content);
        return saved;
    }
    const QUuid instance = m_storage.instanceId();
    Saved saved;
    bool isGone = false;
    const bool isSaved = change([&](AccountStorage::Content &content) {
        const auto row = indexOf(content.accounts, id);
        isGone = row == content.accounts.size();
        if (isGone)
            return;
        saved.account = content.accounts.takeAt(row);
        saved.formerEntry = leaveEntry(content, saved.account.keyEntry, instance);
    });
    if (!isSaved)
        return tl::unexpected(Failure::NotSaved);
    if (isGone)
        return tl::unexpected(Failure::Gone);
    return saved;
}

bool AccountRepository::move(const QUuid &id, int by)
{
    return change([&](AccountStorage::Content &content) {
        const auto from = indexOf(content.accounts, id);
        if (from < content.accounts.size())
            content.accounts.move(from,
                                  std::clamp<qsizetype>(from + by, 0, content.accounts.size() - 1));
    });
}

bool AccountRepository::addUnusedEntry(const QUuid &entry)
{
    const QUuid instance = m_storage.instanceId();
    bool isListed = false;
    const bool isSaved = change([&](AccountStorage::Content &content) {
        isListed = !leaveEntry(content, entry, instance).isNull();
    });
    return isSaved && isListed;
}

void AccountRepository::forgetUnusedEntries(const QList<QUuid> &entries)
{
    change([&](AccountStorage::Content &content) {
        for (const QUuid &entry : entries)
            content.unusedEntries.remove(entry);
    });
}

QList<QUuid> AccountRepository::takeUnusedEntries()
{
    const QUuid instance = m_storage.instanceId();
    QList<QUuid> taken;
    const bool isSaved = change([&](AccountStorage::Content &content) {
        for (const Account &account : content.accounts)
            content.unusedEntries.remove(account.keyEntry); // merged by hand, perhaps
        for (auto entry = content.unusedEntries.begin(); entry != content.unusedEntries.end();
             ++entry) {
            if (*entry != instance && m_storage.isRunning(*entry))
                continue;
            *entry = instance;
            taken.append(entry.key());
        }
    });
    return isSaved ? taken : QList<QUuid>();
}

QSet<QUuid> AccountRepository::unusedEntries() const
{
    const QList<QUuid> entries = m_storage.content().value_or(m_content).unusedEntries.keys();
    return { entries.begin(), entries.end() };
}

void AccountRepository::reload()
{
    const QList<Account> before = m_content.accounts;
    const auto content = m_storage.content();
    if (!content)
        return; // what is shown stays until it can be read again
    show(*content);
    if (m_content.accounts != before)
        Q_EMIT changedElsewhere(before);
}

} // namespace Purser
