// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnostics/finding.h"

namespace Purser {

namespace Finding {

namespace {

// Certificates and tokens begin to fail where clocks are minutes apart.
constexpr std::chrono::minutes noticeable(1);
constexpr std::chrono::minutes troublesome(5);

struct Judge
{
    Verdict operator()(const Keychain &keychain) const
    {
        switch (keychain.state) {
        case Keychain::State::Open:
        case Keychain::State::Wallet:
        case Keychain::State::Portal:
        case Keychain::State::SystemStore:
            return Verdict::Good;
        case Keychain::State::Asks:
        case Keychain::State::Locked:
        case Keychain::State::NoDefault:
            return Verdict::Note;
        case Keychain::State::Absent:
        case Keychain::State::NoPortal:
        case Keychain::State::Silent:
            break;
        }
        return Verdict::Trouble;
    }

    Verdict operator()(const KeychainProbe &probe) const
    {
        if (probe.failedAt == KeychainProbe::Step::NotTried)
            return Verdict::NotChecked;
        return probe.failedAt == KeychainProbe::Step::Done ? Verdict::Good : Verdict::Trouble;
    }

    Verdict operator()(const Tls &tls) const
    {
        if (!tls.isThere || tls.authorities == 0)
            return Verdict::Trouble;
        return tls.ownFile == CaFileProblem::None ? Verdict::Good : Verdict::Trouble;
    }

    Verdict operator()(const Proxy &) const { return Verdict::Good; }

    Verdict operator()(const Service &service) const
    {
        if (!service.baseUrl)
            return Verdict::NotChecked;
        return service.error ? Verdict::Trouble : Verdict::Good;
    }

    Verdict operator()(const Clock &clock) const
    {
        if (!clock.difference)
            return Verdict::NotChecked;
        const auto apart = std::chrono::abs(*clock.difference);
        if (apart >= troublesome)
            return Verdict::Trouble;
        return apart >= noticeable ? Verdict::Note : Verdict::Good;
    }
};

} // namespace

bool isQuiet(const Keychain &keychain)
{
    switch (keychain.state) {
    case Keychain::State::Open:
    case Keychain::State::Wallet:
    case Keychain::State::SystemStore:
        return true;
    case Keychain::State::Asks:
    case Keychain::State::Locked:
    case Keychain::State::NoDefault: // it would offer to make one
    case Keychain::State::Absent:
    case Keychain::State::Portal: // what is behind it may be locked
    case Keychain::State::NoPortal:
    case Keychain::State::Silent:
        break;
    }
    return false;
}

Verdict verdict(const Any &finding)
{
    return std::visit(Judge(), finding);
}

} // namespace Finding

} // namespace Purser
