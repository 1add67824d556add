// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/keychainsecretstore.h"

#include <QObject>

namespace Purser::Test {

/// Tests the store with KWallet, as in a KDE session.
class KeychainWalletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten();
    void laterKeyReplacesTheEarlier();
    void saysNotFoundForWhatWasNeverWritten();
    void removedKeyIsNotFound();
    void removingWhatIsNotThereIsDone();

private:
    KeychainSecretStore m_store{ QStringLiteral("test.wallet") };
};

} // namespace Purser::Test
