// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Makes libsecret, which QtKeychain loads, open a new session for its next call.
///
/// libsecret 0.20 keeps using its session even if the service has crashed or been replaced. Without
/// this call, every later read and write would fail with "The session does not exist" until Purser
/// is restarted. Calls in progress aren't affected by it.
void resetLibsecretSession();

} // namespace Purser
