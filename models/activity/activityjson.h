// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"

#include <QByteArray>
#include <QList>

namespace Purser {

/// Returns the activities as a JSON document for export: an array of objects with `startedAt` (ISO
/// 8601, UTC), `operation`, `method`, `url`, `credentialId`, `body`, `httpStatus`, `durationMs`,
/// `receivedBytes`, `error` and `requestId`. Members without a value are omitted.
QByteArray activityJson(const QList<Activity> &activities);

/// Return the name that this document uses for an operation or an error. Names are never
/// translated.
QString operationName(Activity::Operation operation);
QString errorName(ApiError::Kind kind);

} // namespace Purser
