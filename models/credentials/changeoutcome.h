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
    ChangeTarget target{}; ///< the target at the beginning of the change
    CredentialId id{}; ///< null for a create that is not known to have taken effect
    QString name{}; ///< the intended name after the change, or the last name if deleted
    /// Why the change failed or its outcome is unknown. std::nullopt on success.
    std::optional<ApiError> error{};
    bool wasAlreadyDeleted = false; ///< a delete of a credential that no longer existed
    Reporter reporter = Reporter::Window;
    bool isAbandoned = false; ///< the session ended first, so the outcome is unknown

    /// Returns true if the reply or the refreshed list showed that the change took effect.
    bool hasTakenEffect() const
    {
        return !error || error->verification == ApiError::Verification::Applied;
    }
};

} // namespace Purser
