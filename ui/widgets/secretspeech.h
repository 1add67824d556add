// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Keeps hidden line edit text out of accessibility events.
///
/// Qt includes the plain text in the event for each change to a line edit, even if the echo mode
/// hides the text. After this call, such events contain bullets instead.
void maskPasswordAnnouncements();

} // namespace Purser
