// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Gives scroll areas an accessible interface that handles requests for children that don't exist.
///
/// Qt 6.4's own interface doesn't check the index of a requested child. If a scroll bar is hidden
/// after assistive technology has asked for the number of children, a request for the last child
/// crashes the program.
void installScrollAreaAccessibilityFix();

} // namespace Purser
