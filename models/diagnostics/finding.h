// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/trustedroots.h"
#include "models/secrets/secretstore.h"
#include "models/values/apierror.h"
#include "models/values/baseurl.h"
#include "models/values/networksettings.h"

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace Purser {

/// The diagnostic results, one type for each check. No member can hold a secret.
namespace Finding {

/// The state of the system keychain, as far as it can be queried without a prompt.
struct Keychain
{
    enum class State {
        Open,
        Asks, ///< unlocked, but asks the user before a program may use an entry
        Locked,
        NoDefault, ///< there is no default keyring
        Absent, ///< no Secret Service is running
        Wallet, ///< KWallet
        Portal, ///< the secret portal, in a Flatpak
        NoPortal, ///< in a Flatpak that can reach neither the portal nor a Secret Service
        SystemStore, ///< the keychain of Windows or macOS
        Silent, ///< the keychain doesn't respond
    };
    State state = State::Silent;
    QString program{}; ///< the program that provides the Secret Service; empty if unknown
};

/// Returns true if an entry can be written, read and removed without a prompt.
bool isQuiet(const Keychain &keychain);

/// The result of writing, reading and removing a test entry. `failedAt` is NotTried if there is no
/// keychain, or if the keychain might show a prompt.
struct KeychainProbe
{
    enum class Step { Write, Read, Remove, Done, NotTried, Unanswered };
    Step failedAt = Step::Done; ///< Done if all steps succeeded
    std::optional<SecretStoreError> error{};
};

struct Tls
{
    bool isThere = false; ///< false if Qt can't load a TLS library
    QString library{}; ///< name and version
    qsizetype authorities = 0; ///< the number of trusted authorities
    /// The problem with the file that contains additional authorities, if there is one.
    CaFileProblem ownFile = CaFileProblem::None;
};

struct Proxy
{
    NetworkSettings::Proxy kind = NetworkSettings::Proxy::None;
    QString address{}; ///< host and port; empty if no proxy is used
};

/// The result of a list request to the open account's service. If no account is open, `baseUrl` is
/// std::nullopt and nothing was checked.
struct Service
{
    std::optional<BaseUrl> baseUrl{};
    std::optional<ApiError> error{}; ///< std::nullopt on success
};

/// The difference between the service's clock and this computer's. It is positive if the service's
/// clock is ahead.
struct Clock
{
    std::optional<std::chrono::seconds> difference{}; ///< std::nullopt if it is unknown
};

using Any = std::variant<Keychain, KeychainProbe, Tls, Proxy, Service, Clock>;

enum class Verdict { Good, Note, Trouble, NotChecked };
Verdict verdict(const Any &finding);

} // namespace Finding

} // namespace Purser
