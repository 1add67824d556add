// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// From here on a crash leaves no core file, which would hold the API key.
void forbidCoreDumps();

} // namespace Purser
