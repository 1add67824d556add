// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"

#include <QByteArray>
#include <QList>

namespace Purser {

/// Records as a JSON document to hand on: an array of objects with `startedAt` (ISO 8601, UTC),
/// `operation`, `method`, `url`, `credentialId`, `body`, `httpStatus`, `durationMs`,
/// `receivedBytes`, `error` and `requestId`; what there is not is left out.
QByteArray activityJson(const QList<Activity> &activities);

/// The names of operations and errors in it, which no translation changes.
QString operationName(Activity::Operation operation);
QString errorName(ApiError::Kind kind);

} // namespace Purser
