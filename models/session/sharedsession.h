// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QFuture>
#include <QUuid>

#include <functional>
#include <memory>

namespace Purser {

class Session;

/// A session that several parts of the program work with, or why there is none. NotFound if the
/// account is gone or has no key.
using SharedSession = SecretResult<std::shared_ptr<Session>>;

/// Opens the session of an account, or gives the one that is open already. Its key is read only
/// then.
using OpenSession = std::function<QFuture<SharedSession>(const QUuid &account)>;

} // namespace Purser
