// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainverdict.h"

#include <QTest>

using namespace Purser;
using Kind = SecretStoreError::Kind;

namespace {

SecretServiceState openService()
{
    return { .presence = SecretServiceState::Presence::Answering, .hasDefaultCollection = true };
}

} // namespace

class KeychainVerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnErrorInTheLightOfTheService_data()
    {
        QTest::addColumn<QKeychain::Error>("error");
        QTest::addColumn<std::optional<SecretServiceState>>("state");
        QTest::addColumn<Kind>("expected");

        const std::optional<SecretServiceState> none;
        const std::optional<SecretServiceState> absent = SecretServiceState{};
        const std::optional<SecretServiceState> silent =
            SecretServiceState{ .presence = SecretServiceState::Presence::Silent };
        const std::optional<SecretServiceState> open = openService();
        std::optional<SecretServiceState> fresh = open;
        fresh->hasDefaultCollection = false;
        std::optional<SecretServiceState> locked = open;
        locked->isLocked = true;
        std::optional<SecretServiceState> allLocked = fresh;
        allLocked->isLocked = true;
        std::optional<SecretServiceState> denied = open;
        denied->deniedEntries = 1;
        std::optional<SecretServiceState> otherLocked = open;
        otherLocked->lockedEntries = 1;
        std::optional<SecretServiceState> present = open;
        present->unlockedEntries = 1;

        const auto row = [](const char *name, QKeychain::Error error,
                            const std::optional<SecretServiceState> &state,
                            Kind expected) { QTest::newRow(name) << error << state << expected; };
        row("other keychain, not found", QKeychain::EntryNotFound, none, Kind::NotFound);
        row("other keychain, user refused", QKeychain::AccessDeniedByUser, none, Kind::Denied);
        row("other keychain, refused", QKeychain::AccessDenied, none, Kind::Denied);
        row("other keychain, none", QKeychain::NoBackendAvailable, none, Kind::Unavailable);
        row("other keychain, no code", QKeychain::NotImplemented, none, Kind::Unavailable);
        row("other keychain, no delete", QKeychain::CouldNotDeleteEntry, none, Kind::Failed);
        row("other keychain, other", QKeychain::OtherError, none, Kind::Failed);
        row("absent, not found", QKeychain::EntryNotFound, absent, Kind::Unavailable);
        row("absent, other", QKeychain::OtherError, absent, Kind::Unavailable);
        row("silent, not found", QKeychain::EntryNotFound, silent, Kind::Silent);
        row("silent, other", QKeychain::OtherError, silent, Kind::Silent);
        row("open, not found", QKeychain::EntryNotFound, open, Kind::NotFound);
        row("open, refused", QKeychain::AccessDenied, open, Kind::Denied);
        row("open, other", QKeychain::OtherError, open, Kind::Failed);
        row("no collection yet, not found", QKeychain::EntryNotFound, fresh, Kind::NotFound);
        row("locked, not found", QKeychain::EntryNotFound, locked, Kind::Locked);
        row("locked, refused", QKeychain::AccessDenied, locked, Kind::Locked);
        row("locked, other", QKeychain::OtherError, locked, Kind::Locked);
        row("elsewhere locked, not found", QKeychain::EntryNotFound, otherLocked, Kind::Locked);
        row("all locked, no default", QKeychain::OtherError, allLocked, Kind::Locked);
        row("open, access to the entry denied", QKeychain::EntryNotFound, denied, Kind::Denied);
        row("open, writing denied", QKeychain::OtherError, denied, Kind::Denied);
        row("there after all", QKeychain::EntryNotFound, present, Kind::Failed);
    }

    void readsAnErrorInTheLightOfTheService()
    {
        QFETCH(const QKeychain::Error, error);
        QFETCH(const std::optional<SecretServiceState>, state);
        QFETCH(const Kind, expected);
        QCOMPARE(verdictOnError(error, state), expected);
    }

    void believesARemovalOnlyWhenNothingIsLeft_data()
    {
        QTest::addColumn<SecretServiceState>("state");
        QTest::addColumn<std::optional<Kind>>("expected");

        const SecretServiceState open = openService();
        SecretServiceState locked = open;
        locked.isLocked = true;
        SecretServiceState lockedEntry = open;
        lockedEntry.lockedEntries = 1;
        SecretServiceState denied = open;
        denied.deniedEntries = 1;
        SecretServiceState left = open;
        left.unlockedEntries = 1;
        SecretServiceState fresh = open;
        fresh.hasDefaultCollection = false;

        QTest::newRow("gone") << open << std::optional<Kind>();
        QTest::newRow("no collection yet") << fresh << std::optional<Kind>();
        QTest::newRow("absent") << SecretServiceState{} << std::optional(Kind::Unavailable);
        QTest::newRow("silent") << SecretServiceState{ .presence =
                                                           SecretServiceState::Presence::Silent }
                                << std::optional(Kind::Silent);
        QTest::newRow("denied") << denied << std::optional(Kind::Denied);
        QTest::newRow("locked") << locked << std::optional(Kind::Locked);
        QTest::newRow("entry locked") << lockedEntry << std::optional(Kind::Locked);
        QTest::newRow("still there") << left << std::optional(Kind::NotPersisted);
    }

    void believesARemovalOnlyWhenNothingIsLeft()
    {
        QFETCH(const SecretServiceState, state);
        QFETCH(const std::optional<Kind>, expected);
        QCOMPARE(verdictOnRemoval(state), expected);
    }

    void listsEntriesOnlyOfAnOpenService()
    {
        QCOMPARE(verdictOnListing(openService()), std::nullopt);
        QCOMPARE(verdictOnListing(std::nullopt), Kind::Unavailable);
        QCOMPARE(verdictOnListing(SecretServiceState{}), Kind::Unavailable);
        SecretServiceState state = openService();
        state.isLocked = true;
        QCOMPARE(verdictOnListing(state), Kind::Locked);
        state.presence = SecretServiceState::Presence::Silent;
        QCOMPARE(verdictOnListing(state), Kind::Silent);
    }
};

QTEST_GUILESS_MAIN(KeychainVerdictTest)
#include "tst_keychainverdict.moc"
