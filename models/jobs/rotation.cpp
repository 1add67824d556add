// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/rotation.h"

#include <QMultiHash>
#include <QSet>
#include <QStringTokenizer>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Name, Password, Username };

std::optional<Column> columnOf(QStringView heading)
{
    const QString name = heading.trimmed().toString().toCaseFolded();
    if (name == u"name"_s)
        return Column::Name;
    if (name == u"password"_s || name == u"token"_s)
        return Column::Password;
    if (name == u"username"_s || name == u"user"_s)
        return Column::Username;
    return std::nullopt;
}

/// Returns the columns that the first line names, or an empty list if it names none.
QList<Column> headingOf(const QList<QStringView> &cells)
{
    QList<Column> columns;
    for (const QStringView cell : cells) {
        const std::optional<Column> column = columnOf(cell);
        if (!column || columns.contains(*column))
            return {};
        columns.append(*column);
    }
    return columns.contains(Column::Password) ? columns : QList<Column>();
}

QList<Column> usualColumns(qsizetype count)
{
    if (count == 1)
        return { Column::Password };
    return count == 2 ? QList{ Column::Name, Column::Password }
                      : QList{ Column::Name, Column::Password, Column::Username };
}

bool isSameRegistry(const QString &one, const QString &other)
{
    const std::optional<RegistryHost> first = RegistryHost::fromText(one);
    const std::optional<RegistryHost> second = RegistryHost::fromText(other);
    return first && second && first->isSameRegistry(*second);
}

} // namespace

bool RotationTarget::isRelatedTo(const RotationTarget &other) const
{
    if (account == other.account && id == other.id)
        return false;
    const bool isNoted = !registry.isEmpty() && !username.isEmpty();
    const bool isOtherNoted = !other.registry.isEmpty() && !other.username.isEmpty();
    if (isNoted && isOtherNoted)
        return username == other.username && isSameRegistry(registry, other.registry);
    return account != other.account && !name.isEmpty() && name == other.name;
}

RotationTarget rotationTarget(const QUuid &account, const CredentialId &id, const QString &name,
                              const CredentialNotes &notes)
{
    return { .account = account,
             .id = id,
             .name = name,
             .registry = notes.registry,
             .username = notes.username,
             .image = notes.image };
}

QList<RotationTarget> relatedTargets(const QList<RotationTarget> &chosen,
                                     const QList<NotesOfAccount> &all)
{
    // Looked up rather than compared with each other: there may be thousands of both.
    QSet<std::pair<QUuid, CredentialId>> known;
    QMultiHash<QString, RotationTarget> candidates; // by what they may share
    for (const RotationTarget &one : chosen) {
        known.insert({ one.account, one.id });
        candidates.insert(one.username, one);
        candidates.insert(one.name, one);
    }
    QList<RotationTarget> related;
    for (const NotesOfAccount &each : all) {
        QList<RotationTarget> ofAccount;
        for (auto notes = each.notes.cbegin(); notes != each.notes.cend(); ++notes) {
            const RotationTarget target =
                rotationTarget(each.account, notes.key(), notes->name, *notes);
            const auto isRelated = [&](const QString &shared) {
                const auto [first, last] = candidates.equal_range(shared);
                return !shared.isEmpty()
                    && std::any_of(first, last, [&target](const RotationTarget &one) {
                           return one.isRelatedTo(target);
                       });
            };
            if (!known.contains({ target.account, target.id })
                && (isRelated(target.username) || isRelated(target.name)))
                ofAccount.append(target);
        }
        std::ranges::sort(ofAccount, {}, &RotationTarget::name);
        related += ofAccount;
    }
    return related;
}

std::vector<PastedLogin> readPastedLogins(QStringView text)
{
    std::vector<PastedLogin> logins;
    QList<Column> columns;
    bool isFirst = true;
    for (QStringView line : QStringTokenizer(text, u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        const QList<QStringView> cells = line.split(u'\t');
        if (std::exchange(isFirst, false)) {
            columns = headingOf(cells);
            if (!columns.isEmpty())
                continue;
        }
        const QList<Column> order = columns.isEmpty() ? usualColumns(cells.size()) : columns;
        PastedLogin login;
        for (qsizetype i = 0; i < std::min(cells.size(), order.size()); ++i) {
            switch (order[i]) {
            case Column::Name:
                login.name = cells[i].trimmed().toString();
                break;
            case Column::Password:
                login.login.password = Secret::fromText(cells[i]);
                break;
            case Column::Username:
                if (!cells[i].trimmed().isEmpty())
                    login.login.username = cells[i].trimmed().toString();
                break;
            }
        }
        logins.push_back(std::move(login));
    }
    return logins;
}

JobItem rotationItem(const RotationTarget &target, const NewLogin &login,
                     const std::optional<QDate> &expires)
{
    const bool isNew = target.action == JobItem::Action::Create;
    std::optional<QString> newUsername = login.username;
    if (!newUsername && (isNew || target.isNewUsername))
        newUsername = target.username;
    JobItem item{ .action = target.action,
                  .account = target.account,
                  .id = target.id,
                  .name = target.name,
                  .type = target.type,
                  .username = newUsername,
                  .password = login.password.clone(),
                  .notes = { .username = newUsername, .expires = expires } };
    if (isNew)
        item.notes.registry = target.registry;
    const std::optional<RegistryHost> registry = RegistryHost::fromText(target.registry);
    const QString username = login.username.value_or(target.username);
    if (registry && !username.isEmpty())
        item.login = JobLogin{ .registry = *registry,
                               .username = username,
                               .image = ImageReference::fromText(target.image, *registry) };
    return item;
}

} // namespace Purser
