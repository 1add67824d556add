// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnostics/finding.h"

#include <functional>

namespace Purser {

/// Queries the state of the system's keychain without showing a prompt. Returns immediately.
/// `answer` is called exactly once, either from the event loop or before this function returns.
void queryKeychainState(const std::function<void(Finding::Keychain)> &answer);

#ifdef PURSER_HAS_SECRET_SERVICE
class SecretServiceProbe;
/// Like the function above, but uses `probe` instead of a new probe on the session bus. `probe`
/// only has to exist until this function returns.
void queryKeychainState(const SecretServiceProbe &probe,
                        const std::function<void(Finding::Keychain)> &answer);
#endif

} // namespace Purser
