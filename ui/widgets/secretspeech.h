// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Keeps the text of hidden line edits out of accessibility events.
///
/// Qt sends the plain text with each change of a line edit, even if the echo mode hides it. After
/// this call, such events contain bullets instead.
void maskPasswordAnnouncements();

} // namespace Purser
