// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/storedaccount.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

namespace Purser {

/// The base class of tests of a program that remembers two accounts, "Team" and "Other", of one
/// service.
class TwoAccountsTest : public QObject
{
protected:
    MainWindow &window() { return m_application->window(); }

    /// Starts the program with new settings and a new service.
    void start()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
        m_service = std::make_unique<SandboxServer>();
        QVERIFY(m_service->listen());
        m_team = QUuid::createUuid();
        m_other = QUuid::createUuid();
        storeAccounts(
            *m_settings,
            { account(m_team, QStringLiteral("Team")), account(m_other, QStringLiteral("Other")) });
        m_keychain = std::make_unique<HeldSecretStore>();
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        m_application->start(StartPlan::Welcome{ BaseUrl::official(), {} });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxServer> m_service; // stands for the real one
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<Application> m_application;
    QUuid m_team;
    QUuid m_other;

private:
    Account account(const QUuid &id, const QString &name) const
    {
        return withKeyEntry({ .id = id,
                              .name = name,
                              .baseUrl = *BaseUrl::fromText(m_service->baseUrl()),
                              .key = Account::Key::InKeychain });
    }
};

} // namespace Purser
