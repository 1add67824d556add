// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainsecretstore.h"
#include "tests/app/keychain/keyring.h"

#include <QObject>

namespace Purser::Test {

/// Tests the store with an unlocked keyring.
class KeychainUnlockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void laterKeyReplacesTheEarlier();
    void saysNotFoundForWhatWasNeverWritten();
    void removedKeyIsNotFound();
    void removingWhatIsNotThereIsDone();
    void refusesAnEmptyKeyAndKeepsTheOldOne();
    void saysNotKeptWhenTheKeychainAltersTheKey();
    void accountsDoNotMeet();
    void applicationsDoNotMeet();
    void filesOneTextEntryUnderServiceAndName();
    void returnsBeforeTheKeychainAnswers();
    void overlappingCallsAllEnd();
    void callsEndWithoutTheirStore();

    void probeSeesAnOpenServiceAndItsEntries();
    void probeTakesAFrozenServiceForSilent();
    void probeLeavesTheVerdictToARunningKWallet();

private:
    Keyring m_keyring;
    KeychainSecretStore m_store{ QStringLiteral("test.unlocked") };
};

} // namespace Purser::Test
