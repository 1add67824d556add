// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "models/values/result.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace Purser {

/// The five operations of the contract on `/v2/container-registry-auths`.
///
/// Each future ends exactly once: with a value, an error, or cancelled (`QFuture::cancel()`, which
/// stops the request). A create, update or delete is put on the wire at most once; when it broke
/// after it was sent, the error's kind is OutcomeUnknown.
class CredentialApi
{
public:
    CredentialApi() = default;
    CredentialApi(const CredentialApi &) = delete;
    CredentialApi &operator=(const CredentialApi &) = delete;
    virtual ~CredentialApi() = default;

    /// listCredentials: all of the organization, in no promised order, each id once. Rows whose id
    /// cannot be used have a null id.
    virtual QFuture<Result<QList<Credential>>> list() = 0;

    /// getCredential.
    virtual QFuture<Result<Credential>> get(const CredentialId &id) = 0;

    /// createCredential. Where the service answers with the bare id, the rest is read with a GET.
    virtual QFuture<Result<Credential>> create(const CredentialDraft &draft) = 0;

    /// updateCredential, with the changed fields only. No value: done, but the service did not say
    /// what the credential now is.
    virtual QFuture<Result<std::optional<Credential>>> update(const CredentialId &id,
                                                              const CredentialPatch &patch) = 0;

    /// deleteCredential.
    virtual QFuture<Result<void>> remove(const CredentialId &id) = 0;
};

} // namespace Purser
