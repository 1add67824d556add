// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrecord.h"
#include "models/jobs/rotation.h"

namespace Purser {

/// Returns the credential whose password has to be entered again to resume this item, which must
/// not be a deletion.
RotationTarget resumedTarget(const RecordedItem &item);

/// Returns the job item that resumes this deletion.
JobItem resumedDeletion(const RecordedItem &item);

} // namespace Purser
