// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/keychainentry.h"
#include "models/secrets/secretstore.h"

#include <QFuture>
#include <QList>
#include <QUuid>

namespace Purser {

/// Lists the entries that hold the keys of accounts. The entry of the proxy's password is left out.
///
/// No prompt is shown and no secret is read. It fails with Locked while the keychain is locked
/// (KeychainWatch tells when it opens), with Silent or Unavailable as a read does, and with
/// Unavailable where the keychain cannot be listed: KWallet, Windows, macOS and inside a Flatpak.
/// `applicationId` is the one of the store that wrote the entries.
QFuture<SecretResult<QList<KeychainEntry>>> listKeychainEntries(const QString &applicationId);
QFuture<SecretResult<QList<KeychainEntry>>> listKeychainEntries();

/// Names the entry of the proxy's password.
QUuid proxyPasswordEntry();

} // namespace Purser
