// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnostics/finding.h"

#include <functional>

namespace Purser {

/// Which state the system's keychain is in, asked without a prompt. Returns at once; `answer` is
/// called exactly once, from the event loop or at once.
void queryKeychainState(const std::function<void(Finding::Keychain)> &answer);

#ifdef PURSER_HAS_SECRET_SERVICE
class SecretServiceProbe;
/// The same by a probe of one's own.
void queryKeychainState(const SecretServiceProbe &probe,
                        const std::function<void(Finding::Keychain)> &answer);
#endif

} // namespace Purser
