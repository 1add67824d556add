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

/// A problem with one credential that needs the user's attention.
struct Attention
{
    /// The most urgent kinds come first. Logins that already fail come before logins that will
    /// fail.
    enum class Kind {
        Expired,
        LoginRefused, ///< when last checked
        ExpiresToday,
        ExpiresSoon, ///< within AttentionRules::expiryWarningDays
        PasswordOld, ///< at least AttentionRules::passwordReminderDays old
    };

    QUuid account{};
    CredentialId credential{};
    QString name{}; ///< the credential's name when last listed; empty if it never was
    QString registry{}; ///< empty if the notes don't contain one
    Kind kind = Kind::Expired;
    QDate day{}; ///< the day the login expires; null for other kinds
    QDateTime time{}; ///< time of the check or the password change; null for other kinds

    friend bool operator==(const Attention &, const Attention &) = default;
};

/// Determines which credentials need attention.
struct AttentionRules
{
    int expiryWarningDays = defaultExpiryWarningDays;
    int passwordReminderDays = 0; ///< 0 to ignore the age of passwords
};

/// One account's notes.
struct NotesOfAccount
{
    QUuid account{};
    NotesById notes{};
};

/// Returns the problems that need attention in all accounts, sorted by kind, then by time (earliest
/// first), and then by name. A credential that needs attention for several reasons has an entry for
/// each of them.
///
/// Credentials that were missing when their account was last listed are left out, because their
/// notes are kept only for a while. "Today" is a day in the time zone of `now`.
QList<Attention> listAttention(const QList<NotesOfAccount> &accounts, const QDateTime &now,
                               const AttentionRules &rules = {});

} // namespace Purser
