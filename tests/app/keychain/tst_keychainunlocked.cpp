// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keychain/tst_keychainunlocked.h"

#include "app/keychain/secretserviceprobe.h"
#include "tests/app/keychain/outcome.h"
#include "tests/support/patience.h"

#include <QDBusConnectionInterface>
#include <QScopeGuard>

#include <chrono>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Purser::Test {

namespace {

/// The probe's answer; the outer optional is empty when it gave none.
std::optional<std::optional<SecretServiceState>> ask(const SecretServiceProbe &probe,
                                                     const QString &key)
{
    std::vector<std::optional<SecretServiceState>> answers;
    probe.ask(
        KeychainSecretStore::serviceName(), key,
        [&answers](const std::optional<SecretServiceState> &state) { answers.push_back(state); });
    if (!QTest::qWaitFor([&answers] { return !answers.empty(); }, Test::patience))
        return std::nullopt;
    return answers.front();
}

} // namespace

void KeychainUnlockedTest::readsBackWhatWasWritten_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("plain") << u"yotta-0123456789abcdef"_s;
    QTest::newRow("one character") << u"k"_s;
    QTest::newRow("every printable ASCII character")
        << uR"( !"#$%&'()*+,-./0123456789:;<=>?@ABCXYZ[\]^_`abcxyz{|}~)"_s;
    QTest::newRow("beyond ASCII") << u"schlüssel-ключ-鍵-🔑"_s;
    QTest::newRow("surrounded by blanks") << u"  \tkey\n "_s;
    QTest::newRow("long") << QString(20'000, u'x');
}

void KeychainUnlockedTest::readsBackWhatWasWritten()
{
    QFETCH(const QString, key);
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(key))));
    QVERIFY(readsAs(m_store, account, key));
}

void KeychainUnlockedTest::laterKeyReplacesTheEarlier()
{
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"the first one"))));
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"second"))));
    QVERIFY(readsAs(m_store, account, u"second"));
    QCOMPARE(m_keyring.countEntries(KeychainSecretStore::serviceName(), m_store.entryKey(account)),
             1);
}

void KeychainUnlockedTest::saysNotFoundForWhatWasNeverWritten()
{
    QCOMPARE(failureOf(m_store.read(QUuid::createUuid())), Kind::NotFound);
}

void KeychainUnlockedTest::removedKeyIsNotFound()
{
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"short-lived"))));
    QVERIFY(succeeded(m_store.remove(account)));
    QCOMPARE(failureOf(m_store.read(account)), Kind::NotFound);
    QCOMPARE(m_keyring.countEntries(KeychainSecretStore::serviceName(), m_store.entryKey(account)),
             0);
}

void KeychainUnlockedTest::removingWhatIsNotThereIsDone()
{
    QVERIFY(succeeded(m_store.remove(QUuid::createUuid())));
}

void KeychainUnlockedTest::refusesAnEmptyKeyAndKeepsTheOldOne()
{
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"old"))));
    QCOMPARE(failureOf(m_store.write(account, Secret())), Kind::Failed);
    QVERIFY(readsAs(m_store, account, u"old"));
}

void KeychainUnlockedTest::saysNotKeptWhenTheKeychainAltersTheKey()
{
    // The keyring takes a C string, so it silently keeps the part before the zero byte.
    const Secret cutShort = Secret::fromUtf8(QByteArrayView("front\0back", 10));
    QCOMPARE(failureOf(m_store.write(QUuid::createUuid(), cutShort.clone())), Kind::NotPersisted);
}

void KeychainUnlockedTest::accountsDoNotMeet()
{
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(one, Secret::fromText(u"of one"))));
    QVERIFY(succeeded(m_store.write(other, Secret::fromText(u"of the other"))));
    QVERIFY(succeeded(m_store.remove(other)));
    QVERIFY(readsAs(m_store, one, u"of one"));
}

void KeychainUnlockedTest::applicationsDoNotMeet()
{
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"mine"))));
    KeychainSecretStore other(u"test.other"_s);
    QCOMPARE(failureOf(other.read(account)), Kind::NotFound);
    QCOMPARE(KeychainSecretStore().entryKey(account),
             u"io.github.purser.Purser/"_s + account.toString(QUuid::WithoutBraces));
}

void KeychainUnlockedTest::filesOneTextEntryUnderServiceAndName()
{
    const QUuid account = QUuid::createUuid();
    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"as text"))));
    const QString name = u"test.unlocked/"_s + account.toString(QUuid::WithoutBraces);
    QCOMPARE(m_keyring.countEntries(u"io.github.purser.Purser"_s, name), 1);
}

void KeychainUnlockedTest::returnsBeforeTheKeychainAnswers()
{
    // The daemon cannot answer, so a call that waited for it would not come back.
    m_keyring.freeze();
    const auto thaw = qScopeGuard([this] { m_keyring.thaw(); });
    const auto written = m_store.write(QUuid::createUuid(), Secret::fromText(u"later"));
    const auto read = m_store.read(QUuid::createUuid());
    const auto removed = m_store.remove(QUuid::createUuid());
    QVERIFY(!written.isFinished());
    QVERIFY(!read.isFinished());
    QVERIFY(!removed.isFinished());
    m_keyring.thaw();
    QVERIFY(succeeded(written));
    QCOMPARE(failureOf(read), Kind::NotFound);
    QVERIFY(succeeded(removed));
}

void KeychainUnlockedTest::overlappingCallsAllEnd()
{
    struct Call
    {
        QUuid account;
        QFuture<SecretResult<void>> written;
    };
    std::vector<Call> calls;
    for (int i = 0; i < 20; ++i) {
        const QUuid account = QUuid::createUuid();
        calls.push_back({ account, m_store.write(account, Secret::fromText(QString::number(i))) });
    }
    for (size_t i = 0; i < calls.size(); ++i) {
        QVERIFY(succeeded(calls[i].written));
        QVERIFY(readsAs(m_store, calls[i].account, QString::number(i)));
    }
}

void KeychainUnlockedTest::callsEndWithoutTheirStore()
{
    const QUuid account = QUuid::createUuid();
    auto shortLived = std::make_unique<KeychainSecretStore>(u"test.unlocked"_s);
    const auto written = shortLived->write(account, Secret::fromText(u"kept all the same"));
    const auto read = shortLived->read(QUuid::createUuid());
    const auto removed = shortLived->remove(QUuid::createUuid());
    shortLived.reset();
    QVERIFY(succeeded(written));
    QCOMPARE(failureOf(read), Kind::NotFound);
    QVERIFY(succeeded(removed));
    QVERIFY(readsAs(m_store, account, u"kept all the same"));
}

void KeychainUnlockedTest::probeSeesAnOpenServiceAndItsEntries()
{
    const QUuid account = QUuid::createUuid();
    SecretServiceState expected{ .presence = SecretServiceState::Presence::Answering,
                                 .hasDefaultCollection = true,
                                 .program = u"gnome-keyring-d"_s };
    const auto before = ask(SecretServiceProbe(), m_store.entryKey(account));
    QVERIFY(before && *before);
    QCOMPARE(**before, expected);

    QVERIFY(succeeded(m_store.write(account, Secret::fromText(u"seen"))));
    expected.unlockedEntries = 1;
    const auto after = ask(SecretServiceProbe(), m_store.entryKey(account));
    QVERIFY(after && *after);
    QCOMPARE(**after, expected);
}

void KeychainUnlockedTest::probeTakesAFrozenServiceForSilent()
{
    m_keyring.freeze();
    const auto thaw = qScopeGuard([this] { m_keyring.thaw(); });
    const auto answer = ask(SecretServiceProbe(QDBusConnection::sessionBus(), 300ms), u"any"_s);
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->presence, SecretServiceState::Presence::Silent);
    QVERIFY(!(*answer)->detail.isEmpty());
}

void KeychainUnlockedTest::probeLeavesTheVerdictToARunningKWallet()
{
    const auto tidy = qScopeGuard([] {
        qunsetenv("XDG_CURRENT_DESKTOP");
        QDBusConnection::sessionBus().unregisterService(u"org.kde.kwalletd5"_s);
    });
    // In a KDE session without KWallet, and beside KWallet in another session, QtKeychain takes the
    // Secret Service.
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    const auto withoutWallet = ask(SecretServiceProbe(), u"any"_s);
    QVERIFY(withoutWallet && *withoutWallet);
    QCOMPARE((*withoutWallet)->presence, SecretServiceState::Presence::Answering);

    QVERIFY(QDBusConnection::sessionBus().registerService(u"org.kde.kwalletd5"_s));
    const auto withWallet = ask(SecretServiceProbe(), u"any"_s);
    QVERIFY(withWallet && !*withWallet);

    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    const auto elsewhere = ask(SecretServiceProbe(), u"any"_s);
    QVERIFY(elsewhere && *elsewhere);
}

} // namespace Purser::Test
