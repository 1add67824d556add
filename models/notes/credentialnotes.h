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

/// The result and time of the last login check.
struct CheckRecord
{
    LoginAnswer::Verdict verdict = LoginAnswer::Verdict::NotChecked;
    QDateTime time{}; ///< UTC

    friend bool operator==(const CheckRecord &, const CheckRecord &) = default;
};

/// Information about a credential that the service doesn't store, kept on this computer. Contains
/// no secrets.
struct CredentialNotes
{
    // Entered by the user:
    QString registry{}; ///< as typed: a host, optionally with a port or a path
    QString image{}; ///< an image to try the login with
    QString username{}; ///< the service never returns it
    QString owner{};
    QDate expires{}; ///< in the user's calendar, without a time zone; null if unknown
    QString text{};

    // Recorded by the program:
    QString name{}; ///< the credential's name when last listed; empty if it never was
    std::optional<CheckRecord> lastCheck{};
    std::optional<QDateTime> passwordChangedAt{}; ///< when it was changed on this computer; UTC
    /// The day, in UTC, on which the service first listed the account's credentials without this
    /// one. Null as long as the credential is there.
    QDate missingSince{};

    /// Fields from a later version of Purser and fields that couldn't be read. All of them are
    /// written back unchanged.
    QJsonObject unread{};

    /// Returns whether all fields except for `name` and `missingSince` are empty.
    bool isEmpty() const;

    friend bool operator==(const CredentialNotes &, const CredentialNotes &) = default;
};

using NotesById = QHash<CredentialId, CredentialNotes>;

/// A credential in a list returned by the service.
struct ListedCredential
{
    CredentialId id{};
    QString name{};

    friend bool operator==(const ListedCredential &, const ListedCredential &) = default;
};

/// The maximum lengths of text fields, in UTF-16 code units. A username of 255 code points fits.
constexpr qsizetype maxNotesLine = 512;
constexpr qsizetype maxNotesText = 10'000;

/// Returns `text` as it is stored in a single-line field: trimmed, without control characters and
/// unpaired surrogates, and shortened to maxNotesLine. Line breaks and tabs become spaces.
QString notesLine(QStringView text);

/// Returns `text` as it is stored in the free-text field: like notesLine(), but untrimmed, with its
/// line breaks and tabs, and shortened to maxNotesText.
QString notesText(QStringView text);

/// Returns whether `date` is valid and has a year of at most four digits, as the file requires.
bool isStorable(const QDate &date);

} // namespace Purser
