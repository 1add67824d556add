// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/apikey.h"
#include "models/secrets/secretstore.h"
#include "models/values/apierror.h"
#include "models/values/baseurl.h"

#include <QString>

#include <optional>

namespace Purser {

/// A question for the user about an API key: why it is asked, and which alternative is offered.
struct KeyQuestion
{
    enum class Reason {
        AskingKeychain, ///< the keychain may still return the key
        KeychainSlow, ///< the keychain has not replied in time
        KeychainFailed, ///< see `keychainError`
        StoredKeyInvalid, ///< see `keyProblem`
        StoredKeyFound, ///< the keychain returned a key while the user was typing another
        NoStoredKey,
        NotVerified, ///< see `apiError`
    };
    enum class Offer { None, TryAgain, UseStoredKey };

    Reason reason = Reason::NoStoredKey;
    QString accountName{};
    BaseUrl baseUrl = BaseUrl::official();
    Offer offer = Offer::None;
    bool proposesStoring = true; ///< whether a typed key is stored by default
    std::optional<SecretStoreError> keychainError{};
    std::optional<ApiKey::Problem> keyProblem{};
    std::optional<ApiError> apiError{};
    bool isOffline = false; ///< whether this computer was offline when `apiError` occurred
};

} // namespace Purser
