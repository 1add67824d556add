// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/httpexchange.h"
#include "models/values/result.h"

#include <QJsonValue>

namespace Purser {

/// What a request does, which decides what its failure means: a read may be asked again, a
/// creation, change or removal has an unknown outcome when it broke after it was sent, or when its
/// answer is neither a plain yes nor a plain no of the contract.
enum class Effect { Read, Creation, Change, Removal };

/// The envelope's `data`, or the one error that the reply means: failure of the transport first,
/// then the HTTP status, then the envelope with `code` 10000 as the only success.
Result<QJsonValue> readReply(const HttpReply &reply, Effect effect);

} // namespace Purser
