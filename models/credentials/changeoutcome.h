// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changetarget.h"
#include "models/values/apierror.h"
#include "models/values/credential.h"

#include <QString>

#include <optional>

namespace Purser {

/// A create, update or delete and its result, with everything needed to report it even after the
/// dialog that started it has been closed.
struct ChangeOutcome
{
    enum class Action { Create, Update, Remove };
    /// Which part of the program reports the outcome to the user.
    enum class Reporter {
        Window,
        Caller, ///< the code that started the change, such as a job
    };

    Action action = Action::Create;
    ChangeTarget target{}; ///< the target as it was when the change began
    CredentialId id{}; ///< null for a create that is not known to have taken effect
    /// The credential's actual or intended name after the change, or its last name if deleted.
    QString name{};
    /// Why the change failed or its outcome is unknown. std::nullopt on success.
    std::optional<ApiError> error{};
    bool wasAlreadyDeleted = false; ///< true if the credential to delete no longer existed
    Reporter reporter = Reporter::Window;
    bool isAbandoned = false; ///< the session ended before the change, so the outcome is unknown

    /// Returns true if the reply or the refreshed list showed that the change took effect.
    bool hasTakenEffect() const
    {
        return !error || error->verification == ApiError::Verification::Applied;
    }
};

} // namespace Purser
