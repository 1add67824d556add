// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/httpexchange.h"
#include "models/values/result.h"

#include <QJsonValue>

namespace Purser {

/// A request's effect, which determines what a failure means. A read can be repeated. The outcome
/// of any other request is unknown if the request failed after it was sent, or if the reply is
/// neither a clear success nor a clear refusal.
enum class Effect { Read, Creation, Change, Removal };

/// Returns the envelope's `data`, or the error that the reply reports. Success requires a complete
/// reply, an HTTP status of 2xx, and an envelope with the `code` 10000.
Result<QJsonValue> readReply(const HttpReply &reply, Effect effect);

} // namespace Purser
