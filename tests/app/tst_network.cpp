// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainentries.h"
#include "app/network.h"
#include "app/networksessionfactory.h"
#include "app/settings.h"
#include "models/activity/activitylog.h"
#include "models/notes/notesstore.h"
#include "tests/support/awaiting.h"
#include "tests/support/canary.h"
#include "tests/support/certificates.h"
#include "tests/support/examples.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Proxy = NetworkSettings::Proxy;

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_keychain = std::make_unique<HeldSecretStore>();
    }

    void withoutAnOwnProxyTheKeychainIsNotAsked()
    {
        const auto network = make();
        QVERIFY(!supplied(*network).roots.certificates.isEmpty());
        QCOMPARE(m_keychain->reads.size(), 0U);
    }

    void theProxysPasswordComesFromTheKeychain()
    {
        m_settings->setNetwork(ownProxy());
        const auto network = make();
        const QFuture<Route::Resources> resources = network->route().resources();
        QTRY_COMPARE(m_keychain->reads.size(), 1U);
        QVERIFY(!resources.isFinished());
        m_keychain->reads[0].finish(Secret::fromText(Canary::proxyPassword()));
        QTRY_VERIFY(resources.isFinished());
        QCOMPARE(resources.result().proxyPassword->utf8().toByteArray(),
                 Canary::proxyPassword().toUtf8());
    }

    void aKeychainThatIsSilentOrRefusesLeavesTheProxyWithout_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("silent") << false;
        QTest::newRow("refuses") << true;
    }

    void aKeychainThatIsSilentOrRefusesLeavesTheProxyWithout()
    {
        QFETCH(const bool, refuses);
        m_settings->setNetwork(ownProxy());
        const auto network = make(refuses ? 1h : 10ms);
        const QFuture<Route::Resources> resources = network->route().resources();
        if (refuses) {
            QTRY_COMPARE(m_keychain->reads.size(), 1U);
            m_keychain->reads[0].finish(
                tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
        }
        QTRY_VERIFY(resources.isFinished());
        QVERIFY(!resources.result().proxyPassword);
    }

    void aChangeIsKeptAndToldWithItsPassword()
    {
        const auto network = make();
        QSignalSpy changed(network.get(), &Network::routeChanged);
        network->change(ownProxy(), Secret::fromText(Canary::proxyPassword()));
        QCOMPARE(changed.size(), 1);
        NetworkSettings expected = ownProxy();
        expected.passwordFor = u"-"_s; // nobody's, until the keychain says what it has
        QCOMPARE(m_settings->network(), expected);
        QCOMPARE(network->settings(), expected);
        QCOMPARE(m_keychain->written, QList<QByteArray>{ Canary::proxyPassword().toUtf8() });
        QCOMPARE(supplied(*network).proxyPassword->utf8().toByteArray(),
                 Canary::proxyPassword().toUtf8());
        QCOMPARE(m_keychain->reads.size(), 0U); // nobody has to wait for it
    }

    void aPasswordThatIsKeptSaysInTheKeychainWhatItIsFor()
    {
        const auto network = make();
        network->change(ownProxy(), Secret::fromText(Canary::proxyPassword()));
        QCOMPARE(m_keychain->described.size(), 0);
        m_keychain->writes[0].finish({});
        QTRY_COMPARE(m_keychain->described.size(), 1);
        QCOMPARE(m_keychain->described[0].first, proxyPasswordEntry());
        const SecretDescription expected{ .name = u"Proxy password"_s,
                                          .place = ownProxy().proxyAddress.text() };
        QCOMPARE(m_keychain->described[0].second, expected);
    }

    void anEmptyPasswordIsRemoved()
    {
        const auto network = make();
        network->change({}, Secret());
        QCOMPARE(m_keychain->removes.size(), 1U);
        QCOMPARE(m_keychain->writes.size(), 0U);
    }

    void withoutAPasswordTheStoredOneStays()
    {
        const auto network = make();
        network->change({ .proxy = Proxy::None }, std::nullopt);
        QCOMPARE(m_keychain->removes.size() + m_keychain->writes.size(), 0U);
    }

    void aPasswordThatIsNotKeptIsTold()
    {
        const auto network = make();
        QSignalSpy notKept(network.get(), &Network::passwordNotSaved);
        network->change(ownProxy(), Secret::fromText(Canary::proxyPassword()));
        m_keychain->writes[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Unavailable }));
        QTRY_COMPARE(notKept.size(), 1);
        QCOMPARE(notKept[0][0].value<SecretStoreError>().kind, SecretStoreError::Kind::Unavailable);
    }

    void aPasswordThatIsNotKeptServesThroughTheNextChanges()
    {
        const auto network = make();
        network->change(ownProxy(), Secret::fromText(Canary::proxyPassword()));
        m_keychain->writes[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Unavailable }));
        NetworkSettings changed = ownProxy();
        changed.caFile = u"/nowhere.pem"_s;
        network->change(changed, std::nullopt);
        QVERIFY(supplied(*network).proxyPassword);
        changed.proxyUser = u"somebody"_s; // whose it is not
        network->change(changed, std::nullopt);
        QVERIFY(!supplied(*network).proxyPassword);
        QCOMPARE(m_keychain->reads.size(), 0U);
    }

    void aPasswordOnItsWayToTheKeychainGoesToNoOtherProxy()
    {
        m_settings->setNetwork(ownProxy());
        const auto network = make();
        NetworkSettings other = ownProxy();
        other.proxyAddress.host = u"elsewhere"_s;
        network->change(other, Secret::fromText(Canary::proxyPassword()));
        QCOMPARE(m_keychain->writes.size(), 1U); // which may have taken effect at any time
        network->change(ownProxy(), std::nullopt);
        QVERIFY(!supplied(*network).proxyPassword);
        QVERIFY(!supplied(*make()).proxyPassword); // the next start
        QCOMPARE(m_keychain->reads.size(), 0U);
    }

    void aPasswordThatComesLateServesTheNextRequests()
    {
        m_settings->setNetwork(ownProxy());
        const auto network = make(10ms);
        QSignalSpy changed(network.get(), &Network::routeChanged);
        QVERIFY(!supplied(*network).proxyPassword);
        m_keychain->reads[0].finish(Secret::fromText(Canary::proxyPassword()));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(supplied(*network).proxyPassword->utf8().toByteArray(),
                 Canary::proxyPassword().toUtf8());
    }

    void aStoredPasswordIsForItsOwnProxyAlone_data()
    {
        QTest::addColumn<NetworkSettings>("other");
        NetworkSettings other = ownProxy();
        other.proxyAddress.host = u"elsewhere"_s;
        QTest::newRow("host") << other;
        other = ownProxy();
        other.proxyAddress.port = 8081;
        QTest::newRow("port") << other;
        other = ownProxy();
        other.proxyUser = u"somebody"_s;
        QTest::newRow("user") << other;
        other = ownProxy();
        other.proxy = Proxy::Socks5;
        QTest::newRow("kind") << other;
    }

    void aStoredPasswordIsForItsOwnProxyAlone()
    {
        QFETCH(const NetworkSettings, other);
        m_settings->setNetwork(ownProxy()); // as written before it was noted whose password it is
        auto network = make();
        network->change(other, std::nullopt);
        QVERIFY(!supplied(*network).proxyPassword);
        network = make(); // the next start
        QVERIFY(!supplied(*network).proxyPassword);
        QCOMPARE(m_keychain->reads.size(), 0U);
        network->change(ownProxy(), std::nullopt);
        const QFuture<Route::Resources> resources = network->route().resources();
        QTRY_COMPARE(m_keychain->reads.size(), 1U);
        m_keychain->reads[0].finish(Secret::fromText(Canary::proxyPassword()));
        QTRY_VERIFY(resources.isFinished());
        QVERIFY(resources.result().proxyPassword);
    }

    void aPasswordThatIsKeptIsForTheProxyOfThen()
    {
        m_settings->setNetwork(ownProxy());
        NetworkSettings other = ownProxy();
        other.proxyAddress.host = u"elsewhere"_s;
        make()->change(other, Secret::fromText(Canary::proxyPassword()));
        auto network = make(); // a start before it was kept: what is stored may be either
        QVERIFY(!supplied(*network).proxyPassword);
        QCOMPARE(m_keychain->reads.size(), 0U);

        network->change(other, Secret::fromText(Canary::proxyPassword()));
        m_keychain->writes[1].finish({});
        QTRY_COMPARE(m_settings->network().passwordFor, other.proxyLogin());
        network = make();
        network->route();
        QTRY_COMPARE(m_keychain->reads.size(), 1U);
    }

    void aPasswordThatIsNotKeptLeavesTheFormerToItsProxy()
    {
        m_settings->setNetwork(ownProxy());
        NetworkSettings other = ownProxy();
        other.proxyAddress.host = u"elsewhere"_s;
        auto network = make();
        QSignalSpy notKept(network.get(), &Network::passwordNotSaved);
        network->change(other, Secret::fromText(Canary::proxyPassword()));
        m_keychain->writes[0].finish(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
        QTRY_COMPARE(notKept.size(), 1);
        network = make();
        QVERIFY(!supplied(*network).proxyPassword);
        QCOMPARE(m_keychain->reads.size(), 0U);
    }

    void nothingIsMadeAnewForTheSameSettings()
    {
        const auto network = make();
        QSignalSpy routes(network.get(), &Network::routeChanged);
        network->change(m_settings->network(), std::nullopt);
        QCOMPARE(routes.size(), 0);
    }

    void aFileThatIsBackIsReadAgainForTheSameSettings()
    {
        const Certificates certificates;
        const QString file = m_folder->filePath(u"authority.pem"_s);
        m_settings->setNetwork({ .proxy = Proxy::None, .caFile = file });
        const auto network = make();
        QCOMPARE(supplied(*network).roots.fileProblem, CaFileProblem::NotReadable);

        QVERIFY(QFile::copy(certificates.authorityFile(), file));
        QSignalSpy routes(network.get(), &Network::routeChanged);
        network->change(m_settings->network(), std::nullopt);
        QCOMPARE(routes.size(), 1);
        QCOMPARE(supplied(*network).roots.fileProblem, CaFileProblem::None);
        network->change(m_settings->network(), std::nullopt);
        QCOMPARE(routes.size(), 1);
    }

    void theFileCountsForAServerOnThisComputer()
    {
        const Certificates certificates;
        RawServer server(certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, R"({"message":"success","code":10000,"data":[]})"));
        m_settings->setNetwork({ .caFile = certificates.authorityFile() });
        const auto network = make();
        ActivityLog activity;
        NotesStore notes(QDir::tempPath());
        const auto session = NetworkSessionFactory(*network, activity, notes)
                                 .make({ .baseUrl = baseUrlOf(server.baseUrl()) }, Examples::key());
        QVERIFY(awaited(session->api().list()));

        // And when the settings change while it is open.
        network->change({}, std::nullopt);
        QCOMPARE(awaited(session->api().list()).error().kind, ApiError::Kind::Tls);
    }

    void aFileIsCheckedBeforeItIsTaken()
    {
        const Certificates certificates;
        const auto check = [](const QString &file) {
            const QFuture<CaFileProblem> problem = Network::checkCaFile(file);
            if (!QTest::qWaitFor([&] { return problem.isFinished(); }, Test::patience))
                qFatal("the check did not end");
            return problem.result();
        };
        QCOMPARE(check(certificates.authorityFile()), CaFileProblem::None);
        QCOMPARE(check(m_folder->filePath(u"missing"_s)), CaFileProblem::NotReadable);
        m_settings->setNetwork({}); // a file, but none of certificates
        QCOMPARE(check(m_folder->filePath(u"settings.ini"_s)), CaFileProblem::NoCertificate);
    }

private:
    static NetworkSettings ownProxy()
    {
        return { .proxy = Proxy::Http,
                 .proxyAddress = { u"proxy"_s, 8080 },
                 .proxyUser = u"robot"_s };
    }

    std::unique_ptr<Network> make(std::chrono::milliseconds timeout = 1h)
    {
        return std::make_unique<Network>(*m_keychain, *m_settings, timeout);
    }

    static Route::Resources supplied(Network &network)
    {
        const QFuture<Route::Resources> resources = network.route().resources();
        if (!QTest::qWaitFor([&] { return resources.isFinished(); }, Test::patience))
            qFatal("the route was not supplied");
        return resources.result();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HeldSecretStore> m_keychain;
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
