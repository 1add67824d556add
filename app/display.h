// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Returns a message that explains why Purser can't show a window and what the user can do about
/// it, or an empty string if there is no known problem. Call this before creating a QApplication,
/// which aborts the process if no window can be shown.
QString displayErrorMessage();

} // namespace Purser
