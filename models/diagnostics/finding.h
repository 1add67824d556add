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

/// What the diagnostics found out, one value for each thing that it looks at. There is no place for
/// a secret in any of them.
namespace Finding {

/// The system's keychain, as far as it can be asked without a prompt.
struct Keychain
{
    enum class State {
        Open,
        Asks, ///< open, and it asks the user before a program may use an entry
        Locked,
        NoDefault,
        Absent,
        Wallet,
        Portal, ///< in a Flatpak
        NoPortal, ///< in a Flatpak, where there is no other keychain either
        SystemStore,
        Silent,
    };
    State state = State::Silent;
    QString program{}; ///< of the Secret Service; empty where it is not known
};

/// Whether an entry can be written, read and removed without a prompt.
bool isQuiet(const Keychain &keychain);

/// Writing, reading and removing an entry made for this; nothing where it would have shown a
/// prompt.
struct KeychainProbe
{
    enum class Step { Write, Read, Remove, Done, NotTried, Unanswered };
    Step failedAt = Step::Done; ///< Done: all went well
    std::optional<SecretStoreError> error{};
};

struct Tls
{
    bool isThere = false;
    QString library{}; ///< with its version
    qsizetype authorities = 0;
    CaFileProblem ownFile = CaFileProblem::None;
};

struct Proxy
{
    NetworkSettings::Proxy kind = NetworkSettings::Proxy::None;
    QString address{}; ///< host and port; empty where none is used
};

/// Of the account that is open; nothing is known of one where none is.
struct Service
{
    std::optional<BaseUrl> baseUrl{};
    std::optional<ApiError> error{}; ///< of a list call; none: it went well
};

/// Of the service's clock to this computer's: positive when the service is ahead.
struct Clock
{
    std::optional<std::chrono::seconds> difference{}; ///< nothing where the service did not say
};

using Any = std::variant<Keychain, KeychainProbe, Tls, Proxy, Service, Clock>;

enum class Verdict { Good, Note, Trouble, NotChecked };
Verdict verdict(const Any &finding);

} // namespace Finding

} // namespace Purser
