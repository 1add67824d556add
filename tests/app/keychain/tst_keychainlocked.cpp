// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keychain/tst_keychainlocked.h"

#include "tests/app/keychain/outcome.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace Purser::Test {

void KeychainLockedTest::init()
{
    m_account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(m_account, Secret::fromText(u"behind the lock"))));
    QVERIFY(m_keyring.lock());
}

void KeychainLockedTest::cleanup()
{
    QVERIFY(m_keyring.unlock());
}

void KeychainLockedTest::readSaysLockedAndLosesNothing()
{
    QCOMPARE(failureOf(m_store.read(m_account)), Kind::Locked);
    QVERIFY(m_keyring.isLocked());
    QVERIFY(m_keyring.unlock());
    QVERIFY(readsAs(m_store, m_account, u"behind the lock"));
}

void KeychainLockedTest::removeSaysLockedAndRemovesNothing()
{
    QCOMPARE(failureOf(m_store.remove(m_account)), Kind::Locked);
    QVERIFY(m_keyring.unlock());
    QVERIFY(readsAs(m_store, m_account, u"behind the lock"));
}

void KeychainLockedTest::writeSaysLockedAndOverwritesNothing()
{
    QCOMPARE(failureOf(m_store.write(m_account, Secret::fromText(u"another"))), Kind::Locked);
    QVERIFY(m_keyring.unlock());
    QVERIFY(readsAs(m_store, m_account, u"behind the lock"));
}

void KeychainLockedTest::newEntrySaysLocked()
{
    const QUuid newcomer = QUuid::createUuid();
    QCOMPARE(failureOf(m_store.write(newcomer, Secret::fromText(u"new"))), Kind::Locked);
    QVERIFY(m_keyring.unlock());
    QCOMPARE(failureOf(m_store.read(newcomer)), Kind::NotFound);
}

void KeychainLockedTest::missingEntryIsNotCalledMissingWhileLocked()
{
    // Some services hide everything while they are locked, so nobody can know.
    const QUuid unknown = QUuid::createUuid();
    QCOMPARE(failureOf(m_store.read(unknown)), Kind::Locked);
    QCOMPARE(failureOf(m_store.remove(unknown)), Kind::Locked);
}

void KeychainLockedTest::readWorksAgainOnceUnlocked()
{
    QCOMPARE(failureOf(m_store.read(m_account)), Kind::Locked);
    QVERIFY(m_keyring.unlock());
    QVERIFY(succeeded(m_store.remove(m_account)));
    QCOMPARE(failureOf(m_store.read(m_account)), Kind::NotFound);
}

void KeychainAbsentTest::readSaysUnavailable()
{
    KeychainSecretStore store(u"test.absent"_s);
    QCOMPARE(failureOf(store.read(QUuid::createUuid())), Kind::Unavailable);
}

void KeychainAbsentTest::writeSaysUnavailable()
{
    KeychainSecretStore store(u"test.absent"_s);
    QCOMPARE(failureOf(store.write(QUuid::createUuid(), Secret::fromText(u"nowhere"))),
             Kind::Unavailable);
}

void KeychainAbsentTest::removeSaysUnavailable()
{
    KeychainSecretStore store(u"test.absent"_s);
    QCOMPARE(failureOf(store.remove(QUuid::createUuid())), Kind::Unavailable);
}

void KeychainAbsentTest::manyCallsAllEnd()
{
    KeychainSecretStore store(u"test.absent"_s);
    std::vector<QFuture<SecretResult<Secret>>> reads(5);
    for (QFuture<SecretResult<Secret>> &read : reads)
        read = store.read(QUuid::createUuid());
    for (const QFuture<SecretResult<Secret>> &read : reads)
        QCOMPARE(failureOf(read), Kind::Unavailable);
}

} // namespace Purser::Test
