// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/attention.h"

#include "models/notes/notesretention.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace Purser {

using Kind = Attention::Kind;

namespace {

std::optional<Kind> kindOf(Expiry::State state)
{
    switch (state) {
    case Expiry::State::Expired:
        return Kind::Expired;
    case Expiry::State::Today:
        return Kind::ExpiresToday;
    case Expiry::State::Soon:
        return Kind::ExpiresSoon;
    case Expiry::State::None:
    case Expiry::State::Fine:
        break;
    }
    return std::nullopt;
}

void append(QList<Attention> &all, Attention attention, const CredentialNotes &notes,
            const QDateTime &now, const AttentionRules &rules)
{
    const Expiry expiry = Expiry::of(notes.expires, now.date(), rules.expiryWarningDays);
    if (const std::optional<Kind> kind = kindOf(expiry.state)) {
        Attention expiring = attention;
        expiring.kind = *kind;
        expiring.day = notes.expires;
        all.append(expiring);
    }
    if (notes.lastCheck && notes.lastCheck->verdict == LoginAnswer::Verdict::Refused) {
        Attention refused = attention;
        refused.kind = Kind::LoginRefused;
        refused.time = notes.lastCheck->time;
        all.append(refused);
    }
    if (isPasswordOld(notes.passwordChangedAt, now, rules.passwordReminderDays)) {
        attention.kind = Kind::PasswordOld;
        attention.time = *notes.passwordChangedAt;
        all.append(attention);
    }
}

bool isMoreUrgent(const Attention &one, const Attention &other)
{
    // Only one of day and time is set, and the same one for entries of the same kind. A null date
    // or time equals another one.
    return std::tie(one.kind, one.day, one.time, one.name, one.credential.text())
        < std::tie(other.kind, other.day, other.time, other.name, other.credential.text());
}

} // namespace

QList<Attention> listAttention(const QList<NotesOfAccount> &accounts, const QDateTime &now,
                               const AttentionRules &rules)
{
    QList<Attention> all;
    for (const NotesOfAccount &account : accounts) {
        for (auto each = account.notes.begin(); each != account.notes.end(); ++each) {
            if (isMissing(*each, now.toUTC().date()))
                continue;
            append(all,
                   { .account = account.account,
                     .credential = each.key(),
                     .name = each->name,
                     .registry = each->registry },
                   *each, now, rules);
        }
    }
    std::ranges::stable_sort(all, isMoreUrgent);
    return all;
}

} // namespace Purser
