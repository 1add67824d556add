// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Purser {

/// Returns this process's resident memory in bytes, or std::nullopt if it can't be determined
/// cheaply. Implemented on Linux only.
std::optional<qint64> residentMemory();

} // namespace Purser
