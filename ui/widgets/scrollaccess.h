// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Gives scroll areas an accessible interface that survives a question about a child that is gone.
///
/// Qt 6.4's own looks up a child by its index without asking whether there is one: when a scroll
/// bar hides between an assistive program's two questions, how many and which, the program crashes.
void installScrollAreaAccessibilityFix();

} // namespace Purser
