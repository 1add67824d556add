// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/certificates.h"
#include "tests/support/connectproxy.h"
#include "tests/support/deadline.h"
#include "tests/support/examples.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <utility>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Reason = CertificateProblem::Reason;
using Why = ProxyProblem::Reason;

namespace {

const QByteArray emptySuccess = R"({"message":"success","code":10000,"data":[]})";

/// The server by a name that only a ConnectProxy knows.
BaseUrl behindProxy(const RawServer &server)
{
    return baseUrlOf(server.baseUrl().replace(u"127.0.0.1"_s, u"service.test"_s));
}

/// At its end, however the test ends.
auto letAllGo(QSemaphore &answers)
{
    return qScopeGuard([&answers] {
        answers.release(100);
        QThreadPool::globalInstance()->waitForDone();
    });
}

} // namespace

/// Which proxy is taken, and whose certificates count: over real TLS.
class TestRoute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
        qunsetenv("no_proxy");
    }

    void aFileAddsItsAuthorityToThoseOfTheSystem()
    {
        const TrustedRoots system = load();
        const TrustedRoots both = load(m_certificates.authorityFile());
        QCOMPARE(both.fileProblem, CaFileProblem::None);
        QCOMPARE(both.certificates.size(), system.certificates.size() + 1);
        QCOMPARE(both.certificates.constLast().subjectInfo(QSslCertificate::CommonName),
                 QStringList(u"Purser Test Authority"_s));
        QCOMPARE(both.certificates.first(system.certificates.size()), system.certificates);
    }

    void theSystemsAuthoritiesAreReadOnce()
    {
        QCOMPARE(load().certificates.constData(), load().certificates.constData());
    }

    void aFileThatIsNoneLeavesTheSystems_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<CaFileProblem>("problem");
        QFile garbage(m_folder.filePath(u"garbage.pem"_s));
        QVERIFY(garbage.open(QIODevice::WriteOnly));
        garbage.write("-----BEGIN CERTIFICATE-----\nnothing\n-----END CERTIFICATE-----\n");
        QFile huge(m_folder.filePath(u"huge.pem"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(1024 * 1024 + 1));
        using Problem = CaFileProblem;
        QTest::newRow("missing") << m_folder.filePath(u"missing.pem"_s) << Problem::NotReadable;
        QTest::newRow("a folder") << m_folder.path() << Problem::NotReadable;
        QTest::newRow("a device") << u"/dev/zero"_s << Problem::NotReadable;
        QTest::newRow("huge") << huge.fileName() << Problem::NotReadable;
        QTest::newRow("garbage") << garbage.fileName() << Problem::NoCertificate;
    }

    void aFileThatIsNoneLeavesTheSystems()
    {
        QFETCH(const QString, file);
        const TrustedRoots roots = load(file);
        QTEST(roots.fileProblem, "problem");
        QCOMPARE(roots.certificates.size(), load().certificates.size());
    }

    void aTrustedServerIsSpokenTo()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        QVERIFY(list(baseUrlOf(server.baseUrl()), trusting()));
        QCOMPARE(server.requests().size(), 1);
    }

    void aServerThatCannotProveItselfGetsNothing_data()
    {
        QTest::addColumn<Certificates::Kind>("kind");
        QTest::addColumn<bool>("isTrusting");
        QTest::addColumn<QList<Reason>>("reasons");
        QTest::addColumn<QString>("issuer");
        const QString authority = u"Purser Test Authority"_s;
        QTest::newRow("unknown authority")
            << Certificates::Kind::Good << false << QList{ Reason::UnknownIssuer } << authority;
        QTest::newRow("expired") << Certificates::Kind::Expired << true << QList{ Reason::Expired }
                                 << authority;
        QTest::newRow("wrong host")
            << Certificates::Kind::WrongHost << true << QList{ Reason::WrongHost } << authority;
        QTest::newRow("self-signed") << Certificates::Kind::SelfSigned << true
                                     << QList{ Reason::SelfSigned } << u"localhost"_s;
    }

    void aServerThatCannotProveItselfGetsNothing()
    {
        QFETCH(const Certificates::Kind, kind);
        QFETCH(const bool, isTrusting);
        RawServer server(m_certificates.server(kind));
        server.enqueue(RawReply::json(200, emptySuccess));
        const auto result =
            list(baseUrlOf(server.baseUrl()), isTrusting ? trusting() : withSystemRoots());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Tls);
        QVERIFY(result.error().certificate);
        QTEST(result.error().certificate->reasons, "reasons");
        QTEST(result.error().certificate->issuer, "issuer");
        QCOMPARE(result.error().certificate->host, u"127.0.0.1"_s);
        QCOMPARE(server.requests().size(), 0);
    }

    void withoutAuthoritiesNobodyIsTrusted()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        const auto result = list(baseUrlOf(server.baseUrl()), Route());
        QCOMPARE(result.error().kind, Kind::Tls);
        QCOMPARE(server.requests().size(), 0);
    }

    void aCallThatWaitsForTheAuthoritiesCanBeCancelled()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        const SharedPromise<Route::Resources> resources;
        RestCredentialApi api(baseUrlOf(server.baseUrl()), Examples::key(),
                              Route({}, resources.future()));
        auto future = api.list();
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        resources.finish({ .roots = load(m_certificates.authorityFile()) });
        QCoreApplication::processEvents();
        QTRY_VERIFY(api.findChildren<HttpExchange *>().isEmpty());
        QCOMPARE(server.connectionCount(), 0);
    }

    void anOwnProxyIsTakenAndSeesNeitherKeyNorABrowsersName()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        ConnectProxy proxy;
        QVERIFY(list(behindProxy(server), through(proxy)));
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(proxy.heads().size(), 1);
        const QByteArray head = proxy.heads().constFirst();
        QVERIFY2(head.startsWith("CONNECT "), head.constData());
        QVERIFY(!head.contains(Examples::key().secret().utf8().toByteArray()));
        QVERIFY(head.toLower().contains("user-agent: purser/")); // the case of the name is Qt's
        QVERIFY(!head.contains("Mozilla"));
    }

    void whatIsOnThisComputerGoesThroughNoProxy_data()
    {
        QTest::addColumn<NetworkSettings::Proxy>("kind");
        QTest::newRow("own") << NetworkSettings::Proxy::Http;
        QTest::newRow("system") << NetworkSettings::Proxy::System;
    }

    void whatIsOnThisComputerGoesThroughNoProxy()
    {
        QFETCH(const NetworkSettings::Proxy, kind);
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        ConnectProxy proxy;
        qputenv("https_proxy", "http://" + proxy.address().toUtf8());
        NetworkSettings settings{ .proxy = kind,
                                  .proxyAddress = ProxyAddress::fromText(proxy.address()).value() };
        QVERIFY(list(baseUrlOf(server.baseUrl()), routeWith(settings)));
        QVERIFY(proxy.heads().isEmpty());
    }

    void aProxyWithoutASchemeIsNotBypassed()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        ConnectProxy proxy;
        qputenv("https_proxy", proxy.address().toUtf8());
        QVERIFY(list(behindProxy(server), routeWith({ .proxy = NetworkSettings::Proxy::System })));
        QCOMPARE(proxy.heads().size(), 1);
    }

    void theSystemIsAskedForItsProxyOnceAndWithoutAHold()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        const ConnectProxy proxy;
        const auto address = ProxyAddress::fromText(proxy.address()).value();
        QSemaphore answers; // a slow system: it says nothing before the event loop has gone on
        const auto end = letAllGo(answers);
        std::atomic<int> questions = 0;
        std::atomic<bool> isOnOtherThread = true;
        const Route route =
            systemRoute([&, gui = QThread::currentThread()](const QNetworkProxyQuery &query) {
                ++questions;
                if (query.peerHostName() != "service.test"_L1 || QThread::currentThread() == gui)
                    isOnOtherThread = false;
                else
                    answers.acquire();
                return QList{ QNetworkProxy(QNetworkProxy::HttpProxy, address.host, address.port) };
            });
        RestCredentialApi api(behindProxy(server), Examples::key(), route);
        const auto first = api.list();
        const auto second = api.list(); // while the system still thinks
        QTRY_COMPARE(questions, 1);
        int beats = 0;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
        heart.start(1ms);
        QTRY_VERIFY(beats > 20);
        QCOMPARE(proxy.heads().size(), 0);
        answers.release();
        QVERIFY(awaited(first));
        QVERIFY(awaited(second));
        QVERIFY(awaited(api.list()));
        QVERIFY(isOnOtherThread);
        QCOMPARE(questions, 1);
        QVERIFY(proxy.tunnelCount() > 0);
        QCOMPARE(server.requests().size(), 3);
        for (const QByteArray &head : proxy.heads())
            QVERIFY(head.toLower().contains("user-agent: purser/"));
    }

    void theSystemIsAskedAgainAfterItsProxyDidNotServe_data()
    {
        QTest::addColumn<bool>("isDead"); // else the server behind it doesn't answer
        QTest::addColumn<Kind>("kind");
        QTest::newRow("refused") << true << Kind::Proxy;
        QTest::newRow("timed out") << false << Kind::TimedOut;
    }

    void theSystemIsAskedAgainAfterItsProxyDidNotServe()
    {
        QFETCH(const bool, isDead);
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        if (!isDead)
            server.enqueue(RawReply::hang());
        server.enqueue(RawReply::json(200, emptySuccess));
        const ConnectProxy proxy;
        const QString first = isDead ? refusedUrl().remove(u"http://"_s) : proxy.address();
        std::atomic<int> questions = 0;
        RestCredentialApi api(
            behindProxy(server), Examples::key(), systemRoute([&](const QNetworkProxyQuery &) {
                const auto address =
                    ProxyAddress::fromText(questions++ == 0 ? first : proxy.address()).value();
                return QList{ QNetworkProxy(QNetworkProxy::HttpProxy, address.host, address.port) };
            }),
            { .deadline = farDeadline });
        const auto list = api.list();
        QVERIFY(passDeadline(isDead ? Deadline::Never : Deadline::AfterRequest, api,
                             [&] { return server.requests().size() == 1; }));
        QTEST(awaited(list).error().kind, "kind");
        QVERIFY(awaited(api.list()));
        QCOMPARE(questions, 2);
    }

    void aSystemThatSaysNothingOfItsProxyEndsByTheDeadline()
    {
        QSemaphore answers;
        const auto end = letAllGo(answers);
        RestCredentialApi api(baseUrlOf(u"https://service.test"_s), Examples::key(),
                              systemRoute([&](const QNetworkProxyQuery &) {
                                  answers.acquire();
                                  return QList<QNetworkProxy>();
                              }),
                              { .deadline = 300ms });
        const auto list = awaited(api.list());
        const auto removal = awaited(api.remove(Examples::id(u"1")));
        QCOMPARE(list.error().kind, Kind::TimedOut);
        QCOMPARE(removal.error().kind, Kind::Offline); // nothing was sent
    }

    void theSystemsProxyIsTakenUnlessSwitchedOff_data()
    {
        QTest::addColumn<NetworkSettings::Proxy>("kind");
        QTest::addColumn<int>("requests");
        QTest::newRow("system") << NetworkSettings::Proxy::System << 1;
        QTest::newRow("none") << NetworkSettings::Proxy::None << 0;
    }

    void theSystemsProxyIsTakenUnlessSwitchedOff()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("elsewhere the system's settings are not in the environment");
#endif
        QFETCH(const NetworkSettings::Proxy, kind);
        RawServer server(m_certificates.server(Certificates::Kind::WrongHost));
        ConnectProxy proxy;
        qputenv("https_proxy", "http://" + proxy.address().toUtf8());
        // An address of this computer that is none of the loopback interface.
        list(baseUrlOf(server.baseUrl().replace(u"127.0.0.1"_s, u"0.0.0.0"_s)),
             routeWith({ .proxy = kind }));
        QTEST(int(proxy.heads().size()), "requests");
    }

    void aProxysPasswordIsGivenToTheProxyAlone()
    {
        ConnectProxy proxy("robot:" + Canary::proxyPassword().toUtf8());
        NetworkSettings settings{ .proxy = NetworkSettings::Proxy::Http,
                                  .proxyAddress = ProxyAddress::fromText(proxy.address()).value(),
                                  .proxyUser = u"robot"_s };
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        QVERIFY(list(behindProxy(server), routeWith(settings, Canary::proxyPassword())));
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(server.requests().constFirst().header("Proxy-Authorization").isNull());
        QVERIFY(proxy.heads().constLast().contains(
            "Proxy-Authorization: Basic "
            + QByteArray("robot:" + Canary::proxyPassword().toUtf8()).toBase64()));
    }

    void aProxyThatRefusesHasAKindOfItsOwn_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("none") << QString();
        QTest::newRow("wrong") << u"wrong"_s;
    }

    void aProxyThatRefusesHasAKindOfItsOwn()
    {
        QFETCH(const QString, password);
        ConnectProxy proxy("robot:" + Canary::proxyPassword().toUtf8());
        NetworkSettings settings{ .proxy = NetworkSettings::Proxy::Http,
                                  .proxyAddress = ProxyAddress::fromText(proxy.address()).value(),
                                  .proxyUser = password.isEmpty() ? QString() : u"robot"_s };
        const auto result =
            list(baseUrlOf(u"https://nowhere.invalid"_s), routeWith(settings, password));
        QCOMPARE(result.error().kind, Kind::Proxy);
        QCOMPARE(proxy.tunnelCount(), 0);
    }

    void anotherRouteIsTakenFromTheNextRequestOn()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        ConnectProxy proxy;
        RestCredentialApi api(behindProxy(server), Examples::key(), through(proxy));
        QVERIFY(awaited(api.list()));
        ConnectProxy other;
        api.setRoute(through(other));
        QVERIFY(awaited(api.list()));
        QCOMPARE(proxy.tunnelCount(), 1);
        QCOMPARE(other.tunnelCount(), 1);
        QCOMPARE(server.requests().size(), 2);
    }

    void aReadThatWaitsForASilentProxyIsAnsweredOverAnotherRoute()
    {
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        server.enqueue(RawReply::json(200, emptySuccess));
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        RestCredentialApi api(
            behindProxy(server), Examples::key(),
            routeWith({ .proxy = NetworkSettings::Proxy::Http,
                        .proxyAddress = { u"127.0.0.1"_s, silent.serverPort() } }));
        const auto list = api.list();
        QTRY_VERIFY(silent.hasPendingConnections());
        const ConnectProxy proxy;
        api.setRoute(through(proxy));
        QVERIFY(awaited(list));
        QCOMPARE(proxy.tunnelCount(), 1);
        QCOMPARE(server.requests().size(), 1);
    }

    void aDeadProxyIsNamedWithItsPlaceUnderEveryOperation_data()
    {
        QTest::addColumn<QByteArray>("reply"); // to CONNECT; empty: none
        QTest::addColumn<QString>("user");
        QTest::addColumn<Why>("reason");
        QTest::newRow("nothing listens") << QByteArray("refused") << QString() << Why::Refused;
        QTest::newRow("no such name") << QByteArray("no name") << QString() << Why::NotFound;
        QTest::newRow("no answer") << QByteArray() << QString() << Why::TimedOut;
        QTest::newRow("407") << answerOf(407) << QString() << Why::NeedsLogin;
        QTest::newRow("407 to a login") << answerOf(407) << u"robot"_s << Why::LoginRejected;
        QTest::newRow("403") << answerOf(403) << QString() << Why::Refused;
        QTest::newRow("502") << answerOf(502) << QString() << Why::Refused;
        QTest::newRow("503") << answerOf(503) << QString() << Why::Unreachable;
        QTest::newRow("404") << answerOf(404) << QString() << Why::Unreachable;
        QTest::newRow("no proxy") << QByteArray("SSH-2.0-x\r\n\r\n") << QString() << Why::Refused;
    }

    void aDeadProxyIsNamedWithItsPlaceUnderEveryOperation()
    {
        QFETCH(const QByteArray, reply);
        QFETCH(const QString, user);
        QFETCH(const Why, reason);
        int asked = 0;
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        answerEach(proxy, reply, asked);
        QString address = u"127.0.0.1:%1"_s.arg(proxy.serverPort());
        if (reply == "refused")
            address = refusedUrl().remove(u"http://"_s);
        else if (reply == "no name")
            address = u"nowhere.invalid:3128"_s;
        RestCredentialApi api(baseUrlOf(u"https://service.test"_s), Examples::key(),
                              routeWith({ .proxy = NetworkSettings::Proxy::Http,
                                          .proxyAddress = ProxyAddress::fromText(address).value(),
                                          .proxyUser = user },
                                        user),
                              { .deadline = farDeadline });
        const auto compare = [&](auto future) {
            const int before = asked;
            QVERIFY(passDeadline(reply.isEmpty() ? Deadline::AfterRequest : Deadline::Never, api,
                                 [&] { return asked > before; }));
            const ApiError error = awaited(future).error();
            QCOMPARE(error.kind, Kind::Proxy);
            QVERIFY(error.proxy);
            QCOMPARE(error.proxy->address, address);
            QCOMPARE(error.proxy->reason, reason);
            QCOMPARE(error.proxy->source, ProxyProblem::Source::Preferences);
        };
        compare(api.list());
        compare(api.get(Examples::id(u"1")));
        compare(api.create(Examples::draft(u"a"_s)));
        compare(api.update(Examples::id(u"1"), Examples::rename(u"a"_s)));
        compare(api.remove(Examples::id(u"1")));
    }

    void aProxyOfTheSystemIsNamedWithItsVariable()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("elsewhere the system's settings are not in the environment");
#endif
        const QString address = refusedUrl().remove(u"http://"_s);
        qputenv("https_proxy",
                "http://robot:" + Canary::proxyPassword().toUtf8() + "@" + address.toUtf8());
        const auto result = list(baseUrlOf(u"https://nowhere.invalid"_s), routeWith({}));
        qunsetenv("https_proxy");
        QCOMPARE(result.error().kind, Kind::Proxy);
        const ProxyProblem expected{ .address = address,
                                     .reason = ProxyProblem::Reason::Refused,
                                     .source = ProxyProblem::Source::Environment,
                                     .variable = u"https_proxy"_s };
        QCOMPARE(result.error().proxy, expected);
    }

    void aProxyThatNoVariableNamesIsTheSystems()
    {
        ApiError error{ .kind = Kind::Proxy, .proxy = ProxyProblem{ .address = u"p:1"_s } };
        routeWith({}).explain(error);
        QCOMPARE(error.proxy->source, ProxyProblem::Source::System);
        QCOMPARE(error.proxy->variable, QString());
    }

    void aFileThatAddedNothingIsNamedWhereTheCertificateIsNotTrusted_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<CaFileProblem>("problem");
        QFile empty(m_folder.filePath(u"empty.pem"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QTest::newRow("vanished") << m_folder.filePath(u"vanished.pem"_s)
                                  << CaFileProblem::NotReadable;
        QTest::newRow("empty") << empty.fileName() << CaFileProblem::NoCertificate;
        QTest::newRow("none is set") << QString() << CaFileProblem::None;
    }

    void aFileThatAddedNothingIsNamedWhereTheCertificateIsNotTrusted()
    {
        QFETCH(const QString, file);
        QFETCH(const CaFileProblem, problem);
        RawServer server(m_certificates.server(Certificates::Kind::Good));
        const Route route({ .proxy = NetworkSettings::Proxy::None, .caFile = file },
                          makeReadyFuture(Route::Resources{ load(file) }));
        const auto result = list(baseUrlOf(server.baseUrl()), route);
        QCOMPARE(result.error().kind, Kind::Tls);
        QVERIFY(result.error().certificate);
        QCOMPARE(result.error().certificate->caFileProblem, problem);
        QCOMPARE(result.error().certificate->caFile, file);
    }

    void aProxyThatIsNotThereHasAKindOfItsOwn()
    {
        const QString address = refusedUrl().remove(u"http://"_s);
        const NetworkSettings settings{ .proxy = NetworkSettings::Proxy::Http,
                                        .proxyAddress = ProxyAddress::fromText(address).value() };
        const auto result = list(baseUrlOf(u"https://nowhere.invalid"_s), routeWith(settings));
        QCOMPARE(result.error().kind, Kind::Proxy);
    }

private:
    static QByteArray answerOf(int status)
    {
        return "HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n";
    }

    /// Answers whatever comes with `reply`; with none it stays silent.
    static void answerEach(QTcpServer &server, const QByteArray &reply, int &asked)
    {
        connect(&server, &QTcpServer::newConnection, &server, [&server, reply, &asked] {
            QTcpSocket *client = server.nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [client, reply, &asked] {
                client->readAll();
                client->write(reply);
                ++asked;
            });
        });
    }

    static TrustedRoots load(const QString &file = {})
    {
        const QFuture<TrustedRoots> roots = TrustedRoots::load(file);
        if (!QTest::qWaitFor([&] { return roots.isFinished(); }, Test::patience))
            qFatal("the authorities were not loaded");
        return roots.result();
    }

    static Route withSystemRoots()
    {
        return Route({}, makeReadyFuture(Route::Resources{ load() }));
    }

    Route trusting() const
    {
        return routeWith({ .proxy = NetworkSettings::Proxy::None });
    }

    Route routeWith(const NetworkSettings &settings, QStringView password = {}) const
    {
        return Route(settings,
                     makeReadyFuture(
                         Route::Resources{ load(m_certificates.authorityFile()),
                                           std::make_shared<Secret>(Secret::fromText(password)) }));
    }

    Route systemRoute(SystemProxies::Resolver resolver) const
    {
        return Route({}, makeReadyFuture(Route::Resources{ load(m_certificates.authorityFile()) }),
                     std::move(resolver));
    }

    Route through(const ConnectProxy &proxy) const
    {
        return routeWith({ .proxy = NetworkSettings::Proxy::Http,
                           .proxyAddress = ProxyAddress::fromText(proxy.address()).value() });
    }

    static Result<QList<Credential>> list(const BaseUrl &url, const Route &route)
    {
        RestCredentialApi api(url, Examples::key(), route);
        return awaited(api.list());
    }

    Certificates m_certificates;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRoute)
#include "tst_route.moc"
