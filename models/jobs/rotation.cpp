// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/rotation.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace Purser {

namespace {

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

QList<RotationTarget> targetsFromNotes(const QList<CredentialOfAccount> &credentials,
                                       const QList<NotesOfAccount> &all)
{
    QList<RotationTarget> targets;
    for (const CredentialOfAccount &each : credentials) {
        const auto account = std::ranges::find(all, each.account, &NotesOfAccount::account);
        if (account == all.end())
            continue;
        const auto notes = account->notes.constFind(each.id);
        if (notes != account->notes.cend())
            targets.append(rotationTarget(each.account, each.id, notes->name, *notes));
    }
    return targets;
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
                  .notes = target.notes,
                  .mayBeDone = target.mayBeDone };
    // What an interrupted job recorded holds, unless the user has entered something else by now.
    if (login.username || !item.notes.username)
        item.notes.username = newUsername;
    if (isNew && !item.notes.registry)
        item.notes.registry = target.registry;
    if (!item.notes.expires || (expires && !expires->isNull()))
        item.notes.expires = isNew && expires && expires->isNull() ? std::nullopt : expires;
    const std::optional<RegistryHost> registry = RegistryHost::fromText(target.registry);
    const QString username = login.username.value_or(target.username);
    if (registry && !username.isEmpty())
        item.login = JobLogin{ .registry = *registry,
                               .username = username,
                               .image = ImageReference::fromText(target.image, *registry) };
    return item;
}

} // namespace Purser
