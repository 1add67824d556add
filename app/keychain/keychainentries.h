// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/keychainentry.h"
#include "models/secrets/secretstore.h"

#include <QFuture>
#include <QList>
#include <QUuid>

namespace Purser {

/// Lists the keychain entries that hold the accounts' API keys. The entry that holds the proxy
/// password is left out.
///
/// Shows no prompt and reads no secrets. Fails with Locked while the keychain is locked
/// (KeychainWatch reports when it is unlocked), and with Silent if the keychain doesn't respond.
/// Fails with Unavailable if there is no keychain or if its entries can't be listed (with KWallet,
/// on Windows and macOS, or in a Flatpak that has the secret portal).
///
/// `applicationId` is the ID that was passed to the KeychainSecretStore that wrote the entries.
QFuture<SecretResult<QList<KeychainEntry>>> listKeychainEntries(const QString &applicationId);
/// Lists the entries that Purser itself wrote.
QFuture<SecretResult<QList<KeychainEntry>>> listKeychainEntries();

/// Returns the ID of the entry that holds the proxy password.
QUuid proxyPasswordEntry();

} // namespace Purser
