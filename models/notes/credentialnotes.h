// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "models/values/loginanswer.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Purser {

/// What came of the last check of a login, and when.
struct CheckRecord
{
    LoginAnswer::Verdict verdict = LoginAnswer::Verdict::NotChecked;
    QDateTime time{}; ///< UTC

    friend bool operator==(const CheckRecord &, const CheckRecord &) = default;
};

/// What this computer remembers of a credential beside what the service stores. Never a secret.
struct CredentialNotes
{
    // Entered by the user:
    QString registry{}; ///< as typed: a host, perhaps with a port or a path
    QString image{}; ///< one that can be tried
    QString username{}; ///< the service never gives it back
    QString owner{};
    QDate expires{}; ///< a day of the user's calendar, without a time zone; null for none
    QString text{};

    // Recorded by the program:
    QString name{}; ///< the credential's, as last listed, for where there is no list; empty if not
    std::optional<CheckRecord> lastCheck{};
    std::optional<QDateTime> passwordChangedAt{}; ///< on this computer; UTC
    QDate lastSeen{}; ///< when the service last listed the credential, in UTC; null if not yet

    /// Fields of a later Purser, and those that could not be read. They are written as they came.
    QJsonObject unread{};

    /// Returns whether there is nothing to remember; `name` and `lastSeen` don't count.
    bool isEmpty() const;

    friend bool operator==(const CredentialNotes &, const CredentialNotes &) = default;
};

using NotesById = QHash<CredentialId, CredentialNotes>;

/// A credential in a list of the service.
struct ListedCredential
{
    CredentialId id{};
    QString name{};

    friend bool operator==(const ListedCredential &, const ListedCredential &) = default;
};

/// The limits of a text, in UTF-16 code units. A user name of 255 code points fits.
constexpr qsizetype maxNotesLine = 512;
constexpr qsizetype maxNotesText = 10'000;

/// Returns what is kept of a text of one line: without control characters, halves of surrogate
/// pairs and spaces at its ends, and no longer than the limit. A line break becomes a space.
QString notesLine(QStringView text);

/// Returns what is kept of the free text, in which lines and tabs stay.
QString notesText(QStringView text);

/// Returns whether a day can be written as year-month-day with four digits for the year.
bool isStorable(const QDate &date);

} // namespace Purser
