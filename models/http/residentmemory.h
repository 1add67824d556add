// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Purser {

/// Returns the bytes of memory that this process uses now, or std::nullopt where they can't be
/// found out cheaply, which is everywhere but on Linux.
std::optional<qint64> residentMemory();

} // namespace Purser
