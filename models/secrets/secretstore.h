// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QFuture>
#include <QString>
#include <QUuid>

#include <tl/expected.hpp>

namespace Purser {

/// Why the keychain did not do what was asked. A stored key is never given up because of one.
struct SecretStoreError
{
    enum class Kind {
        NotFound, ///< the keychain answered: there is no such entry
        Locked, ///< the keychain is locked and its prompt was dismissed or could not be shown
        Silent, ///< a keychain service is there and gave no answer in time; it may have done it
        Unavailable, ///< no keychain service is running or installed
        Denied, ///< the keychain is unlocked, but the user or the system refused access
        NotPersisted, ///< the write or removal was reported as done, but reading again shows
                      ///< otherwise
        Failed, ///< anything else; `detail` has the keychain's own words
    };

    Kind kind = Kind::Failed;
    QString
        detail{}; ///< for the curious, in the keychain's language; never parsed, holds no secret

    friend bool operator==(const SecretStoreError &, const SecretStoreError &) = default;
};

/// What a password manager shows of an entry, so that people tell it from the others. It holds no
/// secret.
struct SecretDescription
{
    QString name{}; ///< of the account, or of what else the secret is for
    QString place{}; ///< the host that the secret is sent to
    QString baseUrl{}; ///< of an account; else empty

    friend bool operator==(const SecretDescription &, const SecretDescription &) = default;
};

template<typename T> using SecretResult = tl::expected<T, SecretStoreError>;

/// Where API keys are kept: one entry for each key, under a uuid.
///
/// Each call returns at once. An unanswered unlock prompt may keep a future open for ever, so a
/// caller that shows a window stops waiting on its own; a late answer does no harm.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    virtual QFuture<SecretResult<Secret>> read(QUuid entry) = 0;
    /// Done means: it was read back and is the same. The secret must not be empty.
    virtual QFuture<SecretResult<void>> write(QUuid entry, Secret secret) = 0;
    /// Done means: it is no longer there. Removing what is not there is done, too.
    virtual QFuture<SecretResult<void>> remove(QUuid entry) = 0;

    /// Returns true if a write or removal now would not prompt the user. Never prompts itself.
    virtual QFuture<bool> isUnlocked() = 0;

    /// Tells the keychain how to show an entry. An entry that is not there, or a
    /// keychain that can't do that or is locked, is no error: the description is given again after
    /// each read.
    virtual void describe(QUuid entry, const SecretDescription &description)
    {
        Q_UNUSED(entry)
        Q_UNUSED(description)
    }
};

} // namespace Purser
