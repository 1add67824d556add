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

/// Why the service says nothing about the entry.
std::optional<Kind> blockedReason(const SecretServiceState &state)
{
    switch (state.presence) {
    case SecretServiceState::Presence::Absent:
        return Kind::Unavailable;
    case SecretServiceState::Presence::Silent:
        return Kind::Silent;
    case SecretServiceState::Presence::Answering:
        break;
    }
    // A locked default collection may hide entries altogether: then "not found" is not known, and
    // saying it could cost the user a stored key.
    if (state.isLocked || state.lockedEntries > 0)
        return Kind::Locked;
    return std::nullopt;
}

} // namespace

Kind verdictOnError(QKeychain::Error error, const std::optional<SecretServiceState> &state)
{
    if (!state)
        return plainVerdict(error);
    if (const std::optional<Kind> kind = blockedReason(*state))
        return *kind;
    if (state->deniedEntries > 0)
        return Kind::Denied;
    // The entry is there and open, so it was unlocked only just now: asking again will find it.
    if (error == QKeychain::EntryNotFound && state->unlockedEntries > 0)
        return Kind::Failed;
    return plainVerdict(error);
}

std::optional<Kind> verdictOnListing(const std::optional<SecretServiceState> &state)
{
    return state ? blockedReason(*state) : Kind::Unavailable;
}

std::optional<Kind> verdictOnRemoval(const SecretServiceState &state)
{
    if (const std::optional<Kind> kind = blockedReason(state))
        return kind;
    if (state.deniedEntries > 0)
        return Kind::Denied;
    if (state.unlockedEntries > 0)
        return Kind::NotPersisted;
    return std::nullopt;
}

} // namespace Purser
