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

/// What the item of a job changes.
ChangeTarget changeTarget(const JobItem &item);

/// Sends the change of an item. `done` is called once with the error, if there is one, unless
/// `context` is destroyed first. The job reports the change, and not the window.
void sendChange(CredentialRepository &repository, const JobItem &item, QObject *context,
                const std::function<void(const std::optional<ApiError> &)> &done);

/// Records what this computer remembers of a credential that a job has created or changed: the
/// notes of the item, the time, and what came of the check of its login.
void recordChange(AccountNotes &notes, const JobItem &item, const JobRow &row);

} // namespace Purser
