// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialapi.h"
#include "models/values/async.h"

#include <vector>

namespace Purser {

/// Holds every call until the test finishes it, for example with `api.lists[0].finish(…)`. Used by
/// tests that depend on the order of responses. Calls of the same kind are stored in the order in
/// which they were made.
class HeldApi : public CredentialApi
{
public:
    template<typename T> using Calls = std::vector<SharedPromise<Result<T>>>;

    Calls<QList<Credential>> lists;
    Calls<Credential> gets;
    Calls<Credential> creates;
    Calls<std::optional<Credential>> updates;
    Calls<void> removes;

    QFuture<Result<QList<Credential>>> list() override { return hold(lists); }
    QFuture<Result<Credential>> get(const CredentialId &) override { return hold(gets); }
    QFuture<Result<Credential>> create(const CredentialDraft &) override { return hold(creates); }
    QFuture<Result<std::optional<Credential>>> update(const CredentialId &,
                                                      const CredentialPatch &) override
    {
        return hold(updates);
    }
    QFuture<Result<void>> remove(const CredentialId &) override { return hold(removes); }

private:
    template<typename T> static QFuture<Result<T>> hold(Calls<T> &calls)
    {
        return calls.emplace_back().future();
    }
};

} // namespace Purser
