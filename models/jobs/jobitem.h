// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notesedit.h"
#include "models/registries/loginrequest.h"
#include "models/secrets/secret.h"
#include "models/values/credential.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace Purser {

/// The login to check before an item is sent. Its password is the item's password.
struct JobLogin
{
    RegistryHost registry;
    QString username{};
    std::optional<ImageReference> image{};
};

/// One change in a job: the data to send, and the notes that are stored on this computer
/// afterwards.
struct JobItem
{
    enum class Action { Create, Rotate, Delete };

    Action action = Action::Create;
    QUuid account{};
    CredentialId id{}; ///< null for a credential that is to be created
    QString name{}; ///< the name of the existing or new credential
    RegistryType type{}; ///< the type of a credential that is to be created
    std::optional<QString> username{}; ///< std::nullopt to keep the current one
    Secret password{};
    std::optional<JobLogin> login{}; ///< std::nullopt if it can't be checked
    NotesEdit notes{};
    /// Whether a deletion is skipped if the credential has another name by now: the user confirmed
    /// the deletion of this name, but maybe long ago.
    bool isKeptIfRenamed = false;
    /// Whether an earlier job may have applied the change, whose outcome is unknown.
    bool mayBeDone = false;
};

} // namespace Purser
