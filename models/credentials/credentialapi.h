// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "models/values/result.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace Purser {

/// The five API operations on `/v2/container-registry-auths`.
///
/// Each future finishes exactly once: with a value, with an error, or canceled. Canceling it with
/// QFuture::cancel() aborts the request. A create, update or delete is sent at most once. If its
/// connection breaks after it was sent, the error's kind is OutcomeUnknown.
class CredentialApi
{
public:
    CredentialApi() = default;
    CredentialApi(const CredentialApi &) = delete;
    CredentialApi &operator=(const CredentialApi &) = delete;
    virtual ~CredentialApi() = default;

    /// listCredentials: returns all of the organization's credentials, in no particular order and
    /// without duplicate IDs. Rows without a usable ID have a null ID.
    virtual QFuture<Result<QList<Credential>>> list() = 0;

    /// getCredential: returns one credential.
    virtual QFuture<Result<Credential>> get(const CredentialId &id) = 0;

    /// createCredential. If the service replies with only the ID, the other fields are read with a
    /// GET.
    virtual QFuture<Result<Credential>> create(const CredentialDraft &draft) = 0;

    /// updateCredential: sends only the changed fields. The result is std::nullopt if the update
    /// succeeded but the service didn't return the credential.
    virtual QFuture<Result<std::optional<Credential>>> update(const CredentialId &id,
                                                              const CredentialPatch &patch) = 0;

    /// deleteCredential: deletes one credential.
    virtual QFuture<Result<void>> remove(const CredentialId &id) = 0;
};

} // namespace Purser
