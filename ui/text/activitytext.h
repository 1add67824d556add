// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"

#include <QString>

namespace Purser {

/// "List", "Read", "Create", "Update", "Delete"
QString operationLabel(Activity::Operation operation);

/// In a few words how it ended, "Done" for the best.
QString outcomeLabel(const Activity &activity);

QString durationText(std::chrono::milliseconds duration);

} // namespace Purser
