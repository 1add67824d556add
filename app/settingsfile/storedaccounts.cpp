// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/storedaccounts.h"

#include "app/settingsfile/enumnames.h"

#include <QSettings>

#include <map>
#include <optional>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr auto group = "accounts"_L1;
constexpr auto unusedGroup = "unusedKeyEntries"_L1;

constexpr std::pair<Account::Color, QLatin1StringView> colorNames[] = {
    { Account::Color::None, "none"_L1 },     { Account::Color::Red, "red"_L1 },
    { Account::Color::Orange, "orange"_L1 }, { Account::Color::Green, "green"_L1 },
    { Account::Color::Teal, "teal"_L1 },     { Account::Color::Blue, "blue"_L1 },
    { Account::Color::Purple, "purple"_L1 },
};

/// Nothing if it cannot be read. Takes what it knows out of `values`.
std::optional<Account> takeAccount(QVariantMap &values)
{
    const QUuid id = QUuid::fromString(values.value("id"_L1).toString());
    const auto baseUrl = BaseUrl::fromText(values.value("baseUrl"_L1).toString());
    if (id.isNull() || !baseUrl)
        return std::nullopt;
    Account account{ .id = id,
                     .name = values.value("name"_L1).toString().trimmed(),
                     .baseUrl = *baseUrl,
                     .key = values.value("key"_L1).toString() == "asked"_L1
                         ? Account::Key::ThisSessionOnly
                         : Account::Key::InKeychain,
                     .color = enumeratorOf(colorNames, values.value("colour"_L1).toString(),
                                           Account::Color::None),
                     .requiresNameConfirmation = values.value("asksForName"_L1).toBool() };
    account.isKeyToBeSaved =
        account.key == Account::Key::ThisSessionOnly && values.value("saveKeyLater"_L1).toBool();
    if (account.key == Account::Key::InKeychain) {
        // Purser 0.1 named the entry by the id.
        const QUuid entry = QUuid::fromString(values.value("keyEntry"_L1).toString());
        account.keyEntry = entry.isNull() ? id : entry;
    }
    if (account.name.isEmpty())
        account.name = baseUrl->hostLabel();
    for (const auto known : { "id"_L1, "keyEntry"_L1, "name"_L1, "baseUrl"_L1, "key"_L1,
                              "saveKeyLater"_L1, "colour"_L1, "asksForName"_L1 })
        values.remove(known);
    return account;
}

void putAccount(QVariantMap &values, const Account &account)
{
    values.insert("id"_L1, account.id.toString(QUuid::WithoutBraces));
    if (!account.keyEntry.isNull())
        values.insert("keyEntry"_L1, account.keyEntry.toString(QUuid::WithoutBraces));
    values.insert("name"_L1, account.name);
    values.insert("baseUrl"_L1, account.baseUrl.text());
    values.insert("key"_L1, account.key == Account::Key::InKeychain ? u"keychain"_s : u"asked"_s);
    if (account.isKeyToBeSaved)
        values.insert("saveKeyLater"_L1, true);
    values.insert("colour"_L1, nameOf(colorNames, account.color));
    values.insert("asksForName"_L1, account.requiresNameConfirmation);
}

/// By the numbers that the file has, and not by its `size`, which may be missing.
std::map<int, QVariantMap> readEntries(QSettings &file)
{
    std::map<int, QVariantMap> entries;
    for (const QString &name : file.childGroups()) {
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (!isNumber)
            continue;
        file.beginGroup(name);
        for (const QString &key : file.allKeys())
            entries[number].insert(key, file.value(key));
        file.endGroup();
    }
    return entries;
}

} // namespace

AccountStorage::Content StoredAccounts::content() const
{
    AccountStorage::Content content{ .unusedEntries = unusedEntries };
    for (const Entry &entry : readable)
        content.accounts.append(entry.account);
    return content;
}

StoredAccounts StoredAccounts::with(const AccountStorage::Content &content) const
{
    StoredAccounts changed{ .unreadable = unreadable,
                            .outside = outside,
                            .unusedEntries = content.unusedEntries };
    for (const Account &account : content.accounts) {
        const auto same = std::ranges::find(readable, account.id,
                                            [](const Entry &entry) { return entry.account.id; });
        changed.readable.append({ account, same == readable.end() ? QVariantMap() : same->others });
    }
    return changed;
}

StoredAccounts StoredAccounts::read(QSettings &file)
{
    StoredAccounts stored;
    file.beginGroup(group);
    for (auto &[number, values] : readEntries(file)) {
        const std::optional<Account> account = takeAccount(values);
        const auto isSame = [&](const Entry &other) { return other.account.id == account->id; };
        if (!account)
            stored.unreadable.append(values);
        else if (!std::ranges::any_of(stored.readable, isSame))
            stored.readable.append({ *account, values });
    }
    for (const QString &key : file.allKeys()) {
        bool isEntry = false;
        key.section(u'/', 0, 0).toInt(&isEntry);
        if (key != "size"_L1 && !(isEntry && key.contains(u'/')))
            stored.outside.insert(key, file.value(key));
    }
    file.endGroup();
    file.beginGroup(unusedGroup);
    for (const QString &key : file.childKeys()) {
        const QUuid entry = QUuid::fromString(key);
        if (!entry.isNull())
            stored.unusedEntries.insert(entry, QUuid::fromString(file.value(key).toString()));
    }
    file.endGroup();
    return stored;
}

void StoredAccounts::write(QSettings &file) const
{
    QList<QVariantMap> entries;
    for (const Entry &entry : readable) {
        QVariantMap values = entry.others;
        putAccount(values, entry.account);
        entries.append(values);
    }
    entries += unreadable;

    file.remove(group);
    file.beginWriteArray(group, int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        file.setArrayIndex(i);
        for (auto value = entries[i].cbegin(); value != entries[i].cend(); ++value)
            file.setValue(value.key(), value.value());
    }
    file.endArray();
    file.beginGroup(group);
    for (auto value = outside.cbegin(); value != outside.cend(); ++value)
        file.setValue(value.key(), value.value());
    file.endGroup();

    file.remove(unusedGroup);
    file.beginGroup(unusedGroup);
    for (auto entry = unusedEntries.cbegin(); entry != unusedEntries.cend(); ++entry)
        file.setValue(entry.key().toString(QUuid::WithoutBraces),
                      entry.value().toString(QUuid::WithoutBraces));
    file.endGroup();
}

} // namespace Purser
