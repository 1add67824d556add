// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/requestpolicy.h"
#include "tests/support/examples.h"
#include "tests/support/patience.h"
#include "tests/support/rawserver.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The manager here is a plain one on purpose: what the request itself forbids has to hold without
/// the help of RequestPolicy::apply().
class PlainManager : public QNetworkAccessManager
{
public:
    /// Sends a GET and waits for its end.
    std::unique_ptr<QNetworkReply> finish(const QNetworkRequest &request)
    {
        std::unique_ptr<QNetworkReply> reply(get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Test::patience))
            qFatal("the reply did not end");
        return reply;
    }
};

QNetworkRequest requestTo(const RawServer &server)
{
    return RequestPolicy::request(QUrl(server.baseUrl() + u"/v2/x"_s));
}

} // namespace

class TestRequestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesItsOwnNamesAndNoKey()
    {
        RawServer server;
        PlainManager manager;
        manager.finish(requestTo(server));
        QCOMPARE(server.requests().size(), 1);
        const RawRequest &request = server.requests().constFirst();
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.target, "/v2/x"_ba);
        QCOMPARE(request.header("Accept-Encoding"), "identity"_ba);
        QVERIFY(request.header("X-Api-Key").isNull());
        QVERIFY(request.header("Authorization").isNull());
        QVERIFY(request.header("User-Agent").startsWith("Purser/"));
        QCOMPARE(request.header("Accept"), "application/json"_ba);
        QCOMPARE(request.header("Content-Type"), "application/json"_ba);
    }

    void doesNotFollowARedirect()
    {
        RawServer server;
        RawServer elsewhere;
        server.enqueue(
            RawReply::http(302, {}, {}, { { "Location", elsewhere.baseUrl().toUtf8() + "/" } }));
        PlainManager manager;
        const auto reply = manager.finish(requestTo(server));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 302);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void neitherSendsNorKeepsCookies()
    {
        RawServer server;
        server.enqueue(RawReply::json(200, "{}", { { "Set-Cookie", "session=1; Path=/" } }));
        PlainManager manager;
        const QUrl url(server.baseUrl());
        manager.cookieJar()->setCookiesFromUrl({ QNetworkCookie("known", "1") }, url);
        manager.finish(requestTo(server));
        manager.finish(requestTo(server));
        QCOMPARE(server.requests().size(), 2);
        for (const RawRequest &request : server.requests())
            QVERIFY(request.header("Cookie").isNull());
        QCOMPARE(manager.cookieJar()->cookiesForUrl(url).size(), 1);
    }

    void neitherReadsNorFillsACache()
    {
        const QTemporaryDir folder;
        PlainManager manager;
        auto *cache = new QNetworkDiskCache(&manager);
        cache->setCacheDirectory(folder.path());
        manager.setCache(cache);

        RawServer server;
        const RawHeaders fresh{ { "Cache-Control", "max-age=3600" },
                                { "Date", "Sun, 18 Jan 2026 10:00:00 GMT" } };
        server.enqueue(RawReply::json(200, "{}", fresh));
        const QNetworkRequest request = requestTo(server);
        manager.finish(request);
        QVERIFY(!cache->metaData(request.url()).isValid());

        // Another request may have left something there.
        manager.finish(QNetworkRequest(request.url()));
        QVERIFY(cache->metaData(request.url()).isValid());
        const auto reply = manager.finish(request);
        QVERIFY(!reply->attribute(QNetworkRequest::SourceIsFromCacheAttribute).toBool());
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.requests().constLast().header("Cache-Control"), "no-cache"_ba);
    }

    void doesNotSendAPasswordThatTheManagerKnows()
    {
        RawServer server;
        server.setHandler([](const RawRequest &request) {
            return request.header("Authorization").isNull()
                ? RawReply::http(401, {}, {}, { { "WWW-Authenticate", "Basic realm=\"r\"" } })
                : RawReply::json(200, "{}");
        });
        PlainManager manager;
        connect(&manager, &QNetworkAccessManager::authenticationRequired, this,
                [](QNetworkReply *, QAuthenticator *authenticator) {
                    authenticator->setUser(u"user"_s);
                    authenticator->setPassword(u"password"_s);
                });
        manager.finish(QNetworkRequest(QUrl(server.baseUrl() + u"/v2/x"_s)));
        QVERIFY(!server.requests().constLast().header("Authorization").isNull()); // now it knows it
        manager.disconnect(this);

        manager.clearConnectionCache(); // a new connection, without that password in it
        const qsizetype before = server.requests().size();
        manager.finish(requestTo(server));
        QVERIFY(server.requests().size() > before);
        for (const RawRequest &request : server.requests().mid(before))
            QVERIFY(request.header("Authorization").isNull());
    }

    void offersNoHttp2()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS backend here");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket *socket = nullptr; // the newest; it belongs to the server
        connect(&server, &QTcpServer::newConnection, &server,
                [&] { socket = server.nextPendingConnection(); });
        // What a client says first. It gets no answer, so it ends when its manager does.
        const auto helloTo = [&](const QNetworkRequest &request) {
            QNetworkAccessManager manager;
            socket = nullptr;
            const std::unique_ptr<QNetworkReply> reply(manager.get(request));
            const bool came = QTest::qWaitFor(
                [&] { return socket && socket->bytesAvailable() > 0; }, Test::patience);
            return came ? socket->readAll() : QByteArray();
        };
        const QByteArray http2("\x02h2"); // as it stands in the ALPN extension
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()));
        QVERIFY(helloTo(QNetworkRequest(url)).contains(http2)); // Qt's default: the check can fail
        const QByteArray hello = helloTo(RequestPolicy::request(url));
        QVERIFY(!hello.isEmpty());
        QVERIFY(!hello.contains(http2));
    }

    void aManagerFollowsNothingAndDeletesNothingByItself()
    {
        QNetworkAccessManager manager;
        manager.setAutoDeleteReplies(true);
        RequestPolicy::apply(manager);
        QCOMPARE(manager.redirectPolicy(), QNetworkRequest::ManualRedirectPolicy);
        QVERIFY(!manager.autoDeleteReplies());
    }
};

QTEST_GUILESS_MAIN(TestRequestPolicy)
#include "tst_requestpolicy.moc"
