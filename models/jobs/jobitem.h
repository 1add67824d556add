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

/// Where the login of an item is checked before it is sent. The password is the item's.
struct JobLogin
{
    RegistryHost registry;
    QString username{};
    std::optional<ImageReference> image{};
};

/// One change of a job: what is to be sent, and what this computer remembers of it afterwards.
struct JobItem
{
    enum class Action { Create, Rotate, Delete };

    Action action = Action::Create;
    QUuid account{};
    CredentialId id{}; ///< null for one that is to be created
    QString name{}; ///< the credential's, or the one that it is to get
    RegistryType type{}; ///< of one that is to be created
    std::optional<QString> username{}; ///< std::nullopt leaves it as it is
    Secret password{};
    std::optional<JobLogin> login{}; ///< std::nullopt if it can't be checked
    NotesEdit notes{};
};

} // namespace Purser
