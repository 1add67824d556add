// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changetarget.h"
#include "models/values/apierror.h"
#include "models/values/credential.h"

#include <QString>

#include <optional>

namespace Purser {

/// A create, update or delete and how it ended, with all that is needed to report it when the
/// dialog that started it is gone.
struct ChangeOutcome
{
    enum class Action { Create, Update, Remove };
    /// Who tells the user of it.
    enum class Reporter {
        Window,
        Caller, ///< whoever started it, such as a job
    };

    Action action = Action::Create;
    ChangeTarget target{}; ///< as it was when the change began
    CredentialId id{}; ///< null for a create that is not known to have taken effect
    QString name{}; ///< as it is, or should be, after the change; of a deleted one, its last name
    /// Why it failed, or what is known of it after an unknown outcome. std::nullopt on success.
    std::optional<ApiError> error{};
    bool wasAlreadyDeleted = false; ///< a delete that found nothing to delete
    Reporter reporter = Reporter::Window;
    bool isAbandoned = false; ///< the session ended first, so nobody knows the outcome

    /// Done, either by its reply or by what the refreshed list showed.
    bool hasTakenEffect() const
    {
        return !error || error->verification == ApiError::Verification::Applied;
    }
};

} // namespace Purser
