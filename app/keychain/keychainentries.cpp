// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainentries.h"

#include "app/keychain/keychainsecretstore.h"
#include "models/values/async.h"

#ifdef PURSER_HAS_SECRET_SERVICE
#include "app/keychain/secretserviceentries.h"
#endif

namespace Purser {

using namespace Qt::StringLiterals;

using Entries = SecretResult<QList<KeychainEntry>>;

QFuture<Entries> listKeychainEntries(const QString &applicationId)
{
#ifdef PURSER_HAS_SECRET_SERVICE
    const SharedPromise<Entries> promise;
    SecretServiceEntries().list(KeychainSecretStore::serviceName(), applicationId + u'/',
                                [promise](const Entries &entries) { promise.finish(entries); });
    return promise.future();
#else
    Q_UNUSED(applicationId)
    return makeReadyFuture<Entries>(
        tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Unavailable }));
#endif
}

QFuture<Entries> listKeychainEntries()
{
    return listKeychainEntries(KeychainSecretStore::serviceName());
}

QUuid proxyPasswordEntry()
{
    static const QUuid id(u"{6f1f0c34-5c9e-4b6c-9a83-b1a2a0f3f0d1}"_s);
    return id;
}

} // namespace Purser
