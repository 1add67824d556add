// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/secretservicestate.h"
#include "models/secrets/secretstore.h"

#include <qt6keychain/keychain.h>

#include <optional>

namespace Purser {

/// What a keychain job's error means. On Linux QtKeychain gives the same error for "no such entry",
/// "locked, and nobody unlocked it" and "the user denied access", and another one for "gave no
/// answer in time", so the state of the Secret Service decides; there is none where the keychain is
/// another one. Never called with NoError.
SecretStoreError::Kind verdictOnError(QKeychain::Error error,
                                      const std::optional<SecretServiceState> &state);

/// Why the entries can't be listed; nothing when they can.
std::optional<SecretStoreError::Kind> verdictOnListing(
    const std::optional<SecretServiceState> &state);

/// Why a removal that was reported as done is not; nothing when it is. QtKeychain reports it as
/// done from a locked keyring, too.
std::optional<SecretStoreError::Kind> verdictOnRemoval(const SecretServiceState &state);

} // namespace Purser
