// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/secretservicestate.h"
#include "models/secrets/secretstore.h"

#include <qt6keychain/keychain.h>

#include <optional>

namespace Purser {

/// Converts a QtKeychain job's error to a SecretStoreError::Kind. On Linux, QtKeychain reports the
/// same error whether an entry doesn't exist, the keyring stayed locked, or the user denied access,
/// and a different error if the service didn't respond in time. `state` distinguishes these cases;
/// it is std::nullopt if QtKeychain doesn't use the Secret Service. `error` must not be NoError.
SecretStoreError::Kind verdictOnError(QKeychain::Error error,
                                      const std::optional<SecretServiceState> &state);

/// Returns why the entries can't be listed, or std::nullopt if they can. `state` is std::nullopt if
/// QtKeychain doesn't use the Secret Service, in which case the result is Unavailable.
std::optional<SecretStoreError::Kind> verdictOnListing(
    const std::optional<SecretServiceState> &state);

/// Verifies a removal for which QtKeychain reported success or EntryNotFound. QtKeychain can report
/// either even though the keyring is locked and the entry still exists. The result therefore
/// depends only on `state`, which must have been queried after the removal. Returns std::nullopt if
/// the entry no longer exists. Otherwise, returns why it wasn't removed, or why that can't be
/// determined.
std::optional<SecretStoreError::Kind> verdictOnRemoval(const SecretServiceState &state);

} // namespace Purser
