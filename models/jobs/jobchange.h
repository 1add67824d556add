// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changetarget.h"
#include "models/jobs/jobitem.h"
#include "models/jobs/jobrow.h"
#include "models/values/apierror.h"

#include <functional>
#include <optional>

class QObject;

namespace Purser {

class AccountNotes;
class CredentialRepository;

/// Returns the target of an item's change.
ChangeTarget changeTarget(const JobItem &item);

/// Sends an item's change. Calls `done` once, with the error if there is one, unless `context` is
/// destroyed first. The job, not the window, reports the outcome to the user.
void sendChange(CredentialRepository &repository, const JobItem &item, QObject *context,
                const std::function<void(const std::optional<ApiError> &)> &done);

/// Updates the notes on a credential that a job has created or changed: stores the item's notes,
/// the time of the change, and the result of the login check.
void recordChange(AccountNotes &notes, const JobItem &item, const JobRow &row);

} // namespace Purser
