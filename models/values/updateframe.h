// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace Purser {

/// The update interval for a job's table and progress bar. It is longer than a display's frame
/// interval, because each repaint delays the changes themselves.
inline constexpr std::chrono::milliseconds progressFrame{ 100 };

/// The update interval for the list of credentials and everything derived from it while a job
/// changes many of them. The job's own window shows the progress.
inline constexpr std::chrono::milliseconds listFrame{ 250 };

} // namespace Purser
