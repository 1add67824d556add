// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainsecretstore.h"
#include "tests/app/keychain/keyring.h"

#include <QObject>

namespace Purser::Test {

/// Tests the store with a locked keyring whose prompt fails immediately. Each test starts with one
/// entry in the keyring.
class KeychainLockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readSaysLockedAndLosesNothing();
    void removeSaysLockedAndRemovesNothing();
    void writeSaysLockedAndOverwritesNothing();
    void newEntrySaysLocked();
    void missingEntryIsNotCalledMissingWhileLocked();
    void readWorksAgainOnceUnlocked();

private:
    Keyring m_keyring;
    KeychainSecretStore m_store{ QStringLiteral("test.locked") };
    QUuid m_account;
};

/// Tests the store without a keychain service: on a session bus that has none, and without a
/// session bus.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readSaysUnavailable();
    void writeSaysUnavailable();
    void removeSaysUnavailable();
    void manyCallsAllEnd();
};

} // namespace Purser::Test
