// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"
#include "models/session/accountsession.h"
#include "tests/support/heldapi.h"
#include "tests/support/heldsecretstore.h"

#include <QTemporaryDir>

namespace Purser {

/// Creates sessions whose service responds only when the test finishes the calls.
class HeldSessionFactory final : public SessionFactory
{
public:
    struct Made
    {
        Account account;
        QByteArray key;
        HeldApi *api; ///< owned by the session
    };

    std::unique_ptr<Session> make(const Account &account, const ApiKey &key) const override
    {
        auto api = std::make_unique<HeldApi>();
        made.push_back({ account, key.secret().utf8().toByteArray(), api.get() });
        return std::make_unique<Session>(account, std::move(api));
    }

    mutable std::vector<Made> made;
};

/// An AccountSession with real settings, and with a keychain and a service that withhold their
/// responses until the test releases them.
struct AccountSessionBench
{
    explicit AccountSessionBench(
        std::chrono::milliseconds keychainTimeout = std::chrono::seconds(60))
        : session(manager, factory, keychainTimeout)
    { }

    QTemporaryDir folder;
    Settings settings{ folder.filePath(QStringLiteral("Purser.ini")) };
    HeldSecretStore keychain;
    HeldSessionFactory factory;
    AccountRepository repository{ settings };
    AccountManager manager{ keychain, repository };
    AccountSession session;
};

} // namespace Purser
