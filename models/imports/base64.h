// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QString>

#include <optional>

namespace Purser {

/// Decodes Base64 of the usual alphabet, or returns std::nullopt. White space in it, such as CR LF,
/// doesn't count.
std::optional<Secret> secretFromBase64(const QString &text);

} // namespace Purser
