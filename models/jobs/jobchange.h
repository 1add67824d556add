// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changetarget.h"
#include "models/jobs/jobitem.h"
#include "models/jobs/jobrow.h"

namespace Purser {

class AccountNotes;
class CredentialRepository;

/// Returns the target of an item's change.
ChangeTarget changeTarget(const JobItem &item);

/// Sends an item's change. The repository's changeEnded() reports how it ended, to the job, which
/// in turn reports it to the user.
void sendChange(CredentialRepository &repository, const JobItem &item);

/// Updates the notes on a credential that a job has created or changed: stores the item's notes,
/// the time of the change, and the result of the login check.
void recordChange(AccountNotes &notes, const JobItem &item, const JobRow &row);

} // namespace Purser
