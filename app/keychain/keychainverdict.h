// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/secretservicestate.h"
#include "models/secrets/secretstore.h"

#include <qt6keychain/keychain.h>

#include <optional>

namespace Purser {

/// Returns what the error of a QtKeychain job means. On Linux, QtKeychain reports the same error if
/// an entry doesn't exist, if the keyring stayed locked, and if the user denied access. It reports
/// another error if the service didn't respond in time. `state` distinguishes these cases; it is
/// std::nullopt if QtKeychain doesn't use the Secret Service. `error` must not be NoError.
SecretStoreError::Kind verdictOnError(QKeychain::Error error,
                                      const std::optional<SecretServiceState> &state);

/// Returns why the entries can't be listed, or std::nullopt if they can.
std::optional<SecretStoreError::Kind> verdictOnListing(
    const std::optional<SecretServiceState> &state);

/// Checks a removal that QtKeychain reported as successful, which it also does if the keyring is
/// locked. Returns why the entry wasn't removed, or may not have been, or std::nullopt if it was.
std::optional<SecretStoreError::Kind> verdictOnRemoval(const SecretServiceState &state);

} // namespace Purser
