// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainstatequery.h"

#ifdef PURSER_HAS_SECRET_SERVICE
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/secretserviceprobe.h"
#endif

namespace Purser {

using namespace Qt::StringLiterals;
using State = Finding::Keychain::State;

#ifdef PURSER_HAS_SECRET_SERVICE

namespace {

State stateOf(const SecretServiceState &service)
{
    switch (service.presence) {
    case SecretServiceState::Presence::Absent:
        return State::Absent;
    case SecretServiceState::Presence::Silent:
        return State::Silent;
    case SecretServiceState::Presence::Answering:
        break;
    }
    if (service.isLocked)
        return State::Locked;
    if (!service.hasDefaultCollection)
        return State::NoDefault;
    // Entries that are locked one by one are those that it asks about. Where there are none yet,
    // its name tells: KeePassXC asks before an entry is removed, too.
    const bool asks = service.deniedEntries > 0 || service.program == "keepassxc"_L1;
    return asks ? State::Asks : State::Open;
}

} // namespace

void queryKeychainState(const SecretServiceProbe &probe,
                        const std::function<void(Finding::Keychain)> &answer)
{
    probe.ask(KeychainSecretStore::serviceName(), {},
              [answer, isInFlatpak = probe.isInFlatpak()](
                  const std::optional<SecretServiceState> &service) {
                  if (!service) {
                      answer({ isInFlatpak ? State::Portal : State::Wallet });
                      return;
                  }
                  const State state = stateOf(*service);
                  const bool lacksPortal = isInFlatpak && state == State::Absent;
                  answer({ lacksPortal ? State::NoPortal : state, service->program });
              });
}

void queryKeychainState(const std::function<void(Finding::Keychain)> &answer)
{
    queryKeychainState(SecretServiceProbe(), answer);
}

#else

void queryKeychainState(const std::function<void(Finding::Keychain)> &answer)
{
    answer({ State::SystemStore });
}

#endif

} // namespace Purser
