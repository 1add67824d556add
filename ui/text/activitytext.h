// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"

#include <QString>

namespace Purser {

/// Returns the name of an operation, such as "List" or "Check login".
QString operationLabel(Activity::Operation operation);

/// Returns a request's outcome in a few words, such as "Succeeded" or "Timed out".
QString outcomeLabel(const Activity &activity);

QString durationText(std::chrono::milliseconds duration);

} // namespace Purser
