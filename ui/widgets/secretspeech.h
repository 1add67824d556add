// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Keeps hidden fields silent on the accessibility bus.
///
/// Qt announces each change of a line edit with the plain text, also while the echo mode hides it.
/// From here on such announcements carry as many bullets instead.
void maskPasswordAnnouncements();

} // namespace Purser
