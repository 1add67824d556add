// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/certificates.h"
#include "tests/support/deadline.h"
#include "tests/support/examples.h"
#include "tests/support/loopback.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

RawReply emptyList()
{
    return RawReply::json(200, R"({"message":"success","code":10000,"data":[]})");
}

} // namespace

/// On which connection a request goes. The server answers the first request of each connection, and
/// none after that: as if a router had forgotten the connection.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = { 100s, 1'700'000'000s };
        m_answered = 0;
        m_server = std::make_unique<RawServer>();
        m_server->setHandler([this](const RawRequest &) { return answerOncePerConnection(); });
        m_api = std::make_unique<RestCredentialApi>(baseUrlOf(m_server->baseUrl()), Examples::key(),
                                                    Route(), HttpLimits{ .deadline = farDeadline },
                                                    [this] { return m_now; });
    }

    void cleanup()
    {
        m_api.reset();
        m_server.reset();
    }

    void aRequestSoonAfterAnotherUsesItsConnection()
    {
        m_server->setHandler([](const RawRequest &) { return emptyList(); });
        QVERIFY(awaited(m_api->list()));
        pass(30s, 30s);
        QVERIFY(awaited(m_api->list()));
        QCOMPARE(m_server->connectionCount(), 1);
    }

    void afterALongIdleOrASleepARequestGoesOnANewConnection_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("steady");
        QTest::addColumn<std::chrono::milliseconds>("wall");
        QTest::newRow("idle") << milliseconds(61s) << milliseconds(61s);
        QTest::newRow("asleep") << milliseconds(3s) << milliseconds(8h);
    }

    void afterALongIdleOrASleepARequestGoesOnANewConnection()
    {
        QFETCH(const std::chrono::milliseconds, steady);
        QFETCH(const std::chrono::milliseconds, wall);
        QVERIFY(awaited(m_api->list()));
        pass(steady, wall);
        QVERIFY(awaited(m_api->list()));
        QCOMPARE(m_server->connectionCount(), 2);
        QCOMPARE(m_server->requests().size(), 2); // none was sent into nothing
    }

    void aChangeGoesOnANewConnection()
    {
        QVERIFY(awaited(m_api->list()));
        pass(61s, 61s);
        QVERIFY(awaited(m_api->remove(Examples::id(u"1"))));
        QCOMPARE(m_server->connectionCount(), 2);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void afterATimeoutTheNextRequestGoesOnANewConnection()
    {
        QVERIFY(awaited(m_api->list()));
        const auto unanswered = m_api->list();
        QTRY_COMPARE(m_server->requests().size(), 2);
        expireExchanges(*m_api);
        QCOMPARE(awaited(unanswered).error().kind, Kind::TimedOut);
        QVERIFY(awaited(m_api->list()));
        QCOMPARE(m_server->connectionCount(), 2);
    }

    void whatRunsEndsOnItsOwnConnection_data()
    {
        QTest::addColumn<bool>("isRouteChanged");
        QTest::newRow("another route") << true;
        QTest::newRow("old connections") << false;
    }

    void whatRunsEndsOnItsOwnConnection()
    {
        QFETCH(const bool, isRouteChanged);
        // Still on its way when the other one begins.
        m_server->setHandler([](const RawRequest &request) {
            return request.method == "DELETE"
                ? RawReply::drip(RawReply::json(200, R"({"code":10000,"data":true})").raw(), 20)
                : emptyList();
        });
        const auto first = m_api->remove(Examples::id(u"1"));
        QTRY_COMPARE(m_server->requests().size(), 1);
        if (isRouteChanged)
            m_api->setRoute(Route());
        else
            pass(5s, 8h);
        QVERIFY(awaited(m_api->list()));
        QVERIFY(!first.isFinished());
        QVERIFY(awaited(first));
        QCOMPARE(m_server->connectionCount(), 2);
    }

    void aReadThatRunsIsAskedAgainOverAnotherRoute()
    {
        m_server->setHandler([](const RawRequest &) { return RawReply::hang(); });
        QSignalSpy exchanged(m_api.get(), &RestCredentialApi::exchanged);
        const auto list = m_api->list();
        const auto one = m_api->get(Examples::id(u"1"));
        const auto removal = m_api->remove(Examples::id(u"2"));
        QTRY_COMPARE(m_server->requests().size(), 3);
        m_server->setHandler([](const RawRequest &request) {
            return RawReply::json(200,
                                  request.target.endsWith("/1")
                                      ? R"({"code":10000,"data":{"id":1,"name":"a"}})"
                                      : R"({"code":10000,"data":[]})");
        });
        m_api->setRoute(Route());
        QVERIFY(awaited(list));
        QVERIFY(awaited(one));
        QCOMPARE(m_server->requests().size(), 5);
        QVERIFY(!removal.isFinished()); // it is not sent a second time
        QCOMPARE(exchanged.size(), 4); // the stopped requests are told, too
        QCOMPARE(exchanged[0][0].value<Activity>().error, Kind::Cancelled);
        QCOMPARE(exchanged[1][0].value<Activity>().error, Kind::Cancelled);
    }

    void aReadThatWasCancelledIsNotAskedAgain()
    {
        m_server->setHandler([](const RawRequest &) { return RawReply::hang(); });
        const auto list = m_api->list();
        QTRY_COMPARE(m_server->requests().size(), 1);
        QSignalSpy exchanged(m_api.get(), &RestCredentialApi::exchanged);
        m_api->findChild<HttpExchange *>()->abort();
        m_api->setRoute(Route());
        QCOMPARE(awaited(list).error().kind, Kind::Cancelled);
        QTRY_VERIFY(m_api->findChildren<HttpExchange *>().isEmpty());
        QCOMPARE(exchanged.size(), 1);
        QCOMPARE(m_server->requests().size(), 1);
    }

private:
    using milliseconds = std::chrono::milliseconds;

    RawReply answerOncePerConnection()
    {
        if (m_answered == m_server->connectionCount())
            return RawReply::hang();
        m_answered = m_server->connectionCount();
        return emptyList();
    }

    void pass(milliseconds steady, milliseconds wall)
    {
        m_now.steady += steady;
        m_now.wall += wall;
    }

    Moment m_now;
    int m_answered = 0; // how many connections there were at the last answer
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RestCredentialApi> m_api;
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
