// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"
#include "models/values/async.h"

#include <vector>

namespace Purser {

/// Holds every call until the test finishes it. Used by tests that depend on the keychain's timing.
/// The real keychain has its own tests.
class HeldSecretStore : public SecretStore
{
public:
    std::vector<SharedPromise<SecretResult<Secret>>> reads;
    std::vector<SharedPromise<SecretResult<void>>> writes;
    std::vector<SharedPromise<SecretResult<void>>> removes;
    bool isOpen = true;
    QList<QByteArray> written;
    QList<QUuid> asked; // the entries passed to read(), in order
    QList<QUuid> removed; // the entries passed to remove(), in order
    QList<std::pair<QUuid, SecretDescription>> described;

    QFuture<SecretResult<Secret>> read(QUuid entry) override
    {
        asked.append(entry);
        return reads.emplace_back().future();
    }
    QFuture<SecretResult<void>> write(QUuid, Secret secret) override
    {
        written.append(secret.utf8().toByteArray());
        return writes.emplace_back().future();
    }
    QFuture<SecretResult<void>> remove(QUuid account) override
    {
        removed.append(account);
        return removes.emplace_back().future();
    }
    QFuture<bool> isUnlocked() override { return makeReadyFuture(isOpen); }
    void describe(QUuid account, const SecretDescription &description) override
    {
        described.append({ account, description });
    }
};

} // namespace Purser
