// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainlook.h"

#ifdef PURSER_HAS_SECRET_SERVICE
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/secretserviceprobe.h"
#endif

namespace Purser {

using State = Finding::Keychain::State;

void lookAtKeychain(const std::function<void(Finding::Keychain)> &answer)
{
#ifdef PURSER_HAS_SECRET_SERVICE
    SecretServiceProbe().ask(KeychainSecretStore::serviceName(), {},
                             [answer](const std::optional<SecretServiceState> &state) {
                                 if (!state)
                                     answer({ State::Wallet });
                                 else if (!state->answering)
                                     answer({ State::Absent });
                                 else if (!state->hasDefaultCollection)
                                     answer({ State::NoDefault });
                                 else
                                     answer({ state->defaultLocked ? State::Locked : State::Open });
                             });
#else
    answer({ State::SystemStore });
#endif
}

} // namespace Purser
