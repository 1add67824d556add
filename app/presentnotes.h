// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrow.h"
#include "models/notes/attention.h"
#include "models/notes/notesstore.h"

#include <QDate>
#include <QList>
#include <QUuid>

#include <optional>

namespace Purser {

class AccountSession;

/// A copy of what is known about the credentials of the open account. Can be used on any thread.
struct OpenCredentials
{
    QUuid account{};
    /// The notes in memory, which are newer than those in the file. A sandbox has them nowhere
    /// else. std::nullopt until the file has been read.
    std::optional<NotesById> notes{};
    QList<CredentialRowPointer> rows{};
    bool isListed = false; ///< true if `rows` are all credentials that the account has

    /// Returns std::nullopt if no account is open.
    static std::optional<OpenCredentials> of(const AccountSession &session);
};

/// Returns the notes on the credentials that are there, without those that are only kept for a
/// while because their credential is gone. `read` contains the notes from the files; the file of
/// the open account is used until the session has read it itself.
///
/// The result begins with the open account. Its credentials have the names from the list, and those
/// without notes are included, too. `today` is a day in UTC.
QList<NotesOfAccount> presentNotes(const QList<NotesStore::Read> &read,
                                   const std::optional<OpenCredentials> &open, const QDate &today);

} // namespace Purser
