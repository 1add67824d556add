// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainverdict.h"

namespace Purser {

using Kind = SecretStoreError::Kind;

namespace {

Kind plainVerdict(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return Kind::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::Unavailable;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Kind::Failed;
}

} // namespace

Kind verdictOnError(QKeychain::Error error, const std::optional<SecretServiceState> &state)
{
    if (!state)
        return plainVerdict(error);
    if (!state->answering)
        return Kind::Unavailable;
    // A locked default collection may hide entries altogether: then "not found" is not known, and
    // saying it could cost the user a stored key.
    if (state->lockedEntries > 0 || (state->hasDefaultCollection && state->defaultLocked))
        return Kind::Locked;
    // The entry is there and open, so it was unlocked only just now: asking again will find it.
    if (error == QKeychain::EntryNotFound && state->unlockedEntries > 0)
        return Kind::Failed;
    return plainVerdict(error);
}

std::optional<Kind> verdictOnRemoval(const SecretServiceState &state)
{
    if (!state.answering || state.lockedEntries > 0
        || (state.hasDefaultCollection && state.defaultLocked))
        return verdictOnError(QKeychain::EntryNotFound, state);
    if (state.unlockedEntries > 0)
        return Kind::NotKept;
    return std::nullopt;
}

} // namespace Purser
