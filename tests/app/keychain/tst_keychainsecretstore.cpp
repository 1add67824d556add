// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keychain/tst_keychainlocked.h"
#include "tests/app/keychain/tst_keychainunlocked.h"
#include "tests/app/keychain/tst_keychainwallet.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

// Which of the tests fit depends on the state of the keychain that `with-keyring` set up around the
// program; a fresh process for each, since the bus connection is made once.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QByteArray state = qgetenv("PURSER_KEYRING_STATE");
    if (state == "unlocked") {
        Purser::Test::KeychainUnlockedTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (state == "locked") {
        Purser::Test::KeychainLockedTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (state == "absent" || state == "nobus") {
        Purser::Test::KeychainAbsentTest test;
        return QTest::qExec(&test, argc, argv);
    }
    if (state == "kwallet") {
        Purser::Test::KeychainWalletTest test;
        return QTest::qExec(&test, argc, argv);
    }
    std::fputs("Run me as: with-keyring STATE -- tst_keychainsecretstore\n", stderr);
    return 1;
}
