// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/expiry.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace Purser {

/// Something about one credential that the user should look after.
struct Attention
{
    /// The most urgent first: what fails now comes before what will fail.
    enum class Kind {
        Expired,
        LoginRefused, ///< at the last check
        ExpiresToday,
        ExpiresSoon, ///< within the days of the warning
        PasswordOld, ///< for at least the days of the reminder
    };

    QUuid account{};
    CredentialId credential{};
    QString name{}; ///< the credential's, as last listed; empty if it never was
    QString registry{}; ///< empty if the notes have none
    Kind kind = Kind::Expired;
    QDate day{}; ///< on which the login expires; null for other kinds
    QDateTime time{}; ///< of the check or the change of the password; null for other kinds

    friend bool operator==(const Attention &, const Attention &) = default;
};

/// What is pointed out.
struct AttentionRules
{
    int expiryWarningDays = defaultExpiryWarningDays;
    int passwordReminderDays = 0; ///< 0 for never
};

/// The notes of one account.
struct NotesOfAccount
{
    QUuid account{};
    NotesById notes{};
};

/// Returns what needs attention in all accounts: by kind, then the earliest first, then by name. A
/// credential that needs attention for several reasons has an entry for each.
///
/// Credentials that were missing when their account was last listed are left out, since their notes
/// are only kept for a while. "Today" is a day in the time zone of `now`.
QList<Attention> listAttention(const QList<NotesOfAccount> &accounts, const QDateTime &now,
                               const AttentionRules &rules = {});

} // namespace Purser
