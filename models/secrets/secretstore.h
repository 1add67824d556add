// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QFuture>
#include <QString>
#include <QUuid>

#include <tl/expected.hpp>

namespace Purser {

/// Why a keychain operation failed. A stored key is never discarded because of an error.
struct SecretStoreError
{
    enum class Kind {
        NotFound, ///< the keychain reported that there is no such entry
        Locked, ///< the keychain is locked and its prompt was dismissed or could not be shown
        Silent, ///< a keychain service exists but didn't respond in time; the operation may have
                ///< succeeded
        Unavailable, ///< no keychain service is running or installed
        Denied, ///< the keychain is unlocked, but the user or the system refused access
        NotPersisted, ///< the keychain reported success, but reading the entry back shows that it
                      ///< wasn't written or removed
        Failed, ///< anything else; `detail` contains the keychain's message
    };

    Kind kind = Kind::Failed;
    QString
        detail{}; ///< technical text in the keychain's language, never parsed; contains no secrets

    friend bool operator==(const SecretStoreError &, const SecretStoreError &) = default;
};

/// An entry's description, which password managers show so that users can tell entries apart.
/// Contains no secrets.
struct SecretDescription
{
    QString name{}; ///< the account name, or the purpose of any other secret
    QString place{}; ///< the host that the secret is sent to
    QString baseUrl{}; ///< the account's base URL; empty for other secrets

    friend bool operator==(const SecretDescription &, const SecretDescription &) = default;
};

template<typename T> using SecretResult = tl::expected<T, SecretStoreError>;

/// Stores API keys and other secrets, one per entry. Entries are identified by a UUID.
///
/// All functions return immediately. An unanswered unlock prompt may keep a future from ever
/// finishing, so a caller that shows a window must use a timeout. A late reply is harmless.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    virtual QFuture<SecretResult<Secret>> read(QUuid entry) = 0;
    /// Succeeds only if reading the entry back returns the same secret. `secret` must not be empty.
    virtual QFuture<SecretResult<void>> write(QUuid entry, Secret secret) = 0;
    /// Succeeds only if the entry no longer exists. Removing an entry that never existed also
    /// succeeds.
    virtual QFuture<SecretResult<void>> remove(QUuid entry) = 0;

    /// Returns whether entries can currently be written and removed without prompting the user.
    /// This function never prompts.
    virtual QFuture<bool> isUnlocked() = 0;

    /// Sets how the keychain shows an entry. Does nothing if the entry doesn't exist, or if the
    /// keychain is locked or doesn't support descriptions. Callers therefore repeat this after each
    /// read.
    virtual void describe(QUuid entry, const SecretDescription &description)
    {
        Q_UNUSED(entry)
        Q_UNUSED(description)
    }
};

} // namespace Purser
