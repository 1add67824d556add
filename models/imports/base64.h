// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QString>

#include <optional>

namespace Purser {

/// Decodes standard Base64, ignoring white space such as CR LF. Returns std::nullopt if it is
/// invalid.
std::optional<Secret> secretFromBase64(const QString &text);

} // namespace Purser
