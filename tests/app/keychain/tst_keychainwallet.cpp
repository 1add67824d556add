// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keychain/tst_keychainwallet.h"

#include "tests/app/keychain/outcome.h"

using namespace Qt::StringLiterals;

namespace Purser::Test {

void KeychainWalletTest::readsBackWhatWasWritten()
{
    const QUuid account = QUuid::createUuid();
    const QString key = u"schlüssel-0123456789"_s;
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(key))));
    QVERIFY(readsAs(m_store, account, key));
}

void KeychainWalletTest::laterKeyReplacesTheEarlier()
{
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"the first one"))));
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"second"))));
    QVERIFY(readsAs(m_store, account, u"second"));
}

void KeychainWalletTest::saysNotFoundForWhatWasNeverWritten()
{
    QCOMPARE(failureOf(m_store.read(QUuid::createUuid())), Kind::NotFound);
}

void KeychainWalletTest::removedKeyIsNotFound()
{
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"short-lived"))));
    QVERIFY(succeeded(m_store.remove(account)));
    QCOMPARE(failureOf(m_store.read(account)), Kind::NotFound);
}

void KeychainWalletTest::removingWhatIsNotThereIsDone()
{
    QVERIFY(succeeded(m_store.remove(QUuid::createUuid())));
}

} // namespace Purser::Test
