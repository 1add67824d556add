// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Returns why no window can be shown and what the user can do, or an empty string. Call this
/// before creating a QApplication, which would abort the process if no window can be shown.
QString displayProblem();

} // namespace Purser
