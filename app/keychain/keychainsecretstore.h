// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <memory>

namespace Purser {

class DescriptionsUnderway;

/// API keys in the system's keychain, by QtKeychain: the Secret Service or KWallet, the Windows
/// credential store, the macOS keychain. Nothing else is ever written to.
///
/// Calls may overlap; the keychain works them off one after the other. A write that another call
/// for the same account follows too closely finds that call's result when it reads back, and says
/// NotPersisted. What was started ends also when the store is gone. On Linux calls end only under
/// Qt's GLib event dispatcher, which is the default.
class KeychainSecretStore final : public SecretStore
{
public:
    /// `applicationId` is the first part of each entry's name: Windows knows no other.
    explicit KeychainSecretStore(const QString &applicationId = serviceName());

    /// The service that entries are filed under, and the application id of Purser itself.
    static QString serviceName();
    /// The name of an entry.
    QString entryKey(QUuid entry) const;

    QFuture<SecretResult<Secret>> read(QUuid entry) override;
    QFuture<SecretResult<void>> write(QUuid entry, Secret secret) override;
    QFuture<SecretResult<void>> remove(QUuid entry) override;
    /// A keychain that can't be asked without a prompt counts as unlocked once a key was read or
    /// written.
    QFuture<bool> isUnlocked() override;
    /// Only the Secret Service can do it. KWallet shows an entry by its key alone, and Windows and
    /// macOS by what QtKeychain gave them.
    void describe(QUuid entry, const SecretDescription &description) override;

private:
    QString m_applicationId;
    // Shared with the calls that outlive the store.
    std::shared_ptr<bool> m_wasUnlocked;
    std::shared_ptr<DescriptionsUnderway> m_descriptions;
};

} // namespace Purser
