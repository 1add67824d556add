// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Purser {

/// How many bytes of memory this process has now; nothing where the system doesn't say so cheaply,
/// which is everywhere but on Linux.
std::optional<qint64> residentMemory();

} // namespace Purser
