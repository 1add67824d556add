// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <memory>

namespace Purser {

class DescriptionsUnderway;

/// Uses QtKeychain to store secrets in the system's keychain: the Secret Service or KWallet, the
/// Windows credential store, or the macOS keychain. The secrets are never written anywhere else.
///
/// Calls may overlap; QtKeychain processes them one after another. If another call changes an
/// entry before a write to it has been verified, the write fails with NotPersisted. Calls are
/// completed even if the store is destroyed. On Linux, calls finish only with Qt's GLib event
/// dispatcher, which is the default.
class KeychainSecretStore final : public SecretStore
{
public:
    /// `applicationId` becomes the first part of each entry's key, because on Windows an entry is
    /// identified by its key alone.
    explicit KeychainSecretStore(const QString &applicationId = serviceName());

    /// Returns the service name that all entries share, which is also Purser's own application ID.
    static QString serviceName();
    /// Returns the key under which QtKeychain stores an entry.
    QString entryKey(QUuid entry) const;

    QFuture<SecretResult<Secret>> read(QUuid entry) override;
    QFuture<SecretResult<void>> write(QUuid entry, Secret secret) override;
    QFuture<SecretResult<void>> remove(QUuid entry) override;
    /// A keychain that can't be queried without a prompt counts as unlocked once a secret has been
    /// read from it or written to it.
    QFuture<bool> isUnlocked() override;
    /// Has an effect only with the Secret Service. KWallet shows an entry's key, and Windows and
    /// macOS show the label set by QtKeychain.
    void describe(QUuid entry, const SecretDescription &description) override;

private:
    QString m_applicationId;
    // Shared with calls that may outlive the store.
    std::shared_ptr<bool> m_wasUnlocked;
    std::shared_ptr<DescriptionsUnderway> m_descriptions;
};

} // namespace Purser
