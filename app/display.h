// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Why no window can be shown, and what to do; empty when one can. To be asked before a
/// QApplication is made, which would abort the process.
QString displayProblem();

} // namespace Purser
