// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/loginchecker.h"
#include "tests/models/registries/logins.h"
#include "tests/support/certificates.h"
#include "tests/support/deadline.h"
#include "tests/support/loopback.h"

#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = LoginAnswer::Verdict;
using Reason = LoginAnswer::Reason;

namespace {

/// At which of the requests of a check something goes wrong.
enum class Place { First, Token, Login };

void addPlaces()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("first request") << Place::First;
    QTest::newRow("token") << Place::Token;
    QTest::newRow("request with the token") << Place::Login;
}

} // namespace

/// What registries, what stands in their place, and the network do wrong.
class TestLoginCheckerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_checker = std::make_unique<LoginChecker>();
    }

    void cleanup()
    {
        m_checker.reset();
        m_server.reset();
    }

    void whatIsNoRegistryIsSaidToBeNone_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::newRow("404") << RawReply::json(404, "{}");
        QTest::newRow("page for everything") << RawReply::http(200, "text/html", "<html>");
        QTest::newRow("a large page") << RawReply::http(200, "text/html", QByteArray(100'000, 'a'));
        QTest::newRow("no challenge") << RawReply::json(401, "{}");
        QTest::newRow("other authentication")
            << RawReply::json(401, "{}", { { "WWW-Authenticate", "Digest realm=\"a\"" } });
        QTest::newRow("single sign-on")
            << RawReply::json(401, "{}", { { "WWW-Authenticate", "Negotiate" } });
        QTest::newRow("another API's token")
            << RawReply::json(401, "{}", { { "WWW-Authenticate", "Bearer realm=\"api\"" } });
        QTest::newRow("token from nowhere")
            << RawReply::json(401, "{}", { { "WWW-Authenticate", "Bearer" } });
        QTest::newRow("redirect") << RawReply::json(302, "{}",
                                                    { { "Location", "https://a.example/v2/" } });
        QTest::newRow("nothing") << RawReply::http(204, {}, {});
    }

    void whatIsNoRegistryIsSaidToBeNone()
    {
        QFETCH(const RawReply, reply);
        m_server->enqueue(reply);
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::NotARegistry);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aFirstRequestThatIsForbiddenWasBlocked_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("by a firewall") << QByteArray("text/html");
        QTest::newRow("by the registry") << QByteArray("application/json");
    }

    void aFirstRequestThatIsForbiddenWasBlocked()
    {
        QFETCH(const QByteArray, type);
        m_server->enqueue(RawReply::http(403, type, "{}"));
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::Blocked);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aPageBehindAPasswordIsNoRegistry()
    {
        m_server->enqueue(Logins::basicChallenge());
        m_server->enqueue(RawReply::http(200, "text/html", "<html>"));
        QCOMPARE(check().reason, Reason::NotARegistry);
    }

    void aRedirectIsNeverFollowed_data() { addPlaces(); }

    void aRedirectIsNeverFollowed()
    {
        QFETCH(const Place, place);
        RawServer elsewhere;
        elsewhere.enqueue(RawReply::json(200, "{}"));
        answerAt(place,
                 RawReply::json(307, "{}", { { "Location", elsewhere.baseUrl().toUtf8() + "/" } }));
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, place == Place::First ? Reason::NotARegistry : Reason::BadReply);
        QCOMPARE(answer.httpStatus, 307);
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void tooManyRequestsAreNoRefusal_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<RawReply>("reply");
        for (const Place place : { Place::First, Place::Token, Place::Login }) {
            QTest::addRow("429, %d", int(place))
                << place << RawReply::json(429, "{}", { { "Retry-After", "900" } });
            QTest::addRow("by its code, %d", int(place))
                << place
                << RawReply::json(403, R"({"errors":[{"code":"TOOMANYREQUESTS"}]})",
                                  { { "Retry-After", "900" } });
        }
    }

    void tooManyRequestsAreNoRefusal()
    {
        QFETCH(const Place, place);
        QFETCH(const RawReply, reply);
        answerAt(place, reply);
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::RateLimited);
        QCOMPARE(answer.retryAfter, 900s);
    }

    void aFailureOfTheRegistryIsNoRefusal_data() { addPlaces(); }

    void aFailureOfTheRegistryIsNoRefusal()
    {
        QFETCH(const Place, place);
        answerAt(place, RawReply::json(503, R"({"errors":[{"message":"in maintenance"}]})"));
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::Server);
        QCOMPARE(answer.message, u"in maintenance"_s);
    }

    void anOddTokenIsNone_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::newRow("empty") << RawReply::json(200, "");
        QTest::newRow("without one") << RawReply::json(200, "{}");
        QTest::newRow("more than one line") << RawReply::json(200, R"({"token":"a\r\nX-A: b"})");
        QTest::newRow("created") << RawReply::json(201, R"({"token":"a"})");
        QTest::newRow("not there") << RawReply::json(404, "{}");
        QTest::newRow("huge") << RawReply::json(
            200, R"({"token":")" + QByteArray(64 * 1024, 'a') + R"("})");
        QTest::newRow("without end")
            << RawReply::flood("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
    }

    void anOddTokenIsNone()
    {
        QFETCH(const RawReply, reply);
        answerAt(Place::Token, reply);
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::BadReply);
        QCOMPARE(m_server->requests().size(), 2);
    }

    void theLargestTokenIsTaken()
    {
        const QByteArray frame = R"({"token":""})";
        const QByteArray token(4096, 'a');
        const QByteArray padding(64 * 1024 - frame.size() - token.size(), ' ');
        answerAt(Place::Token, RawReply::json(200, padding + R"({"token":")" + token + R"("})"));
        check();
        QCOMPARE(m_server->requests().size(), 3);
        QCOMPARE(m_server->requests()[2].header("Authorization"), "Bearer " + token);
    }

    void silenceEndsAtTheDeadline_data() { addPlaces(); }

    void silenceEndsAtTheDeadline()
    {
        QFETCH(const Place, place);
        useDeadline(farDeadline);
        bool isHanging = false;
        m_server->setHandler([&](const RawRequest &request) {
            isHanging = placeOf(request) == place;
            return isHanging ? RawReply::hang() : Logins::ofBearerRegistry(*m_server, request);
        });
        const auto answer = m_checker->check(Logins::login(m_server->baseUrl()));
        QVERIFY(
            passDeadline(Deadline::AfterRequest, *m_checker, [&isHanging] { return isHanging; }));
        QCOMPARE(Logins::answered(answer).reason, Reason::TimedOut);
    }

    void aDripEarnsNoTime()
    {
        useDeadline(1s);
        answerAt(Place::Token,
                 RawReply::drip(RawReply::json(200, QByteArray(10'000, ' ')).raw(), 5));
        QCOMPARE(check().reason, Reason::TimedOut);
    }

    /// Each of them alone would be in time.
    void theDeadlineIsThatOfAllRequestsTogether()
    {
        useDeadline(8s);
        m_server->setHandler([this](const RawRequest &request) {
            const RawReply reply = Logins::ofBearerRegistry(*m_server, request);
            return m_server->requests().size() < 2 ? reply : RawReply::drip(reply.raw(), 32);
        });
        QCOMPARE(check().reason, Reason::TimedOut);
        QVERIFY(m_server->requests().size() > 1);
    }

    void aConnectionThatBreaksIsSaidToHaveBroken_data() { addPlaces(); }

    void aConnectionThatBreaksIsSaidToHaveBroken()
    {
        QFETCH(const Place, place);
        answerAt(place, RawReply::sendThenReset("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"));
        QCOMPARE(check().reason, Reason::ConnectionLost);
    }

    void nobodyThereIsOffline()
    {
        const LoginAnswer answer = Logins::answered(m_checker->check(Logins::login(refusedUrl())));
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::Offline);
    }

    void aCertificateThatNobodyKnowsStopsIt()
    {
        const Certificates certificates;
        RawServer server(certificates.server(Certificates::Kind::SelfSigned));
        server.enqueue(RawReply::json(200, "{}"));
        const LoginAnswer answer =
            Logins::answered(m_checker->check(Logins::login(server.baseUrl())));
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::Tls);
        QVERIFY(answer.certificate);
        QVERIFY(server.requests().isEmpty());
    }

    void whatTheRegistryEchoesOfTheLoginIsWithheld_data()
    {
        QTest::addColumn<Place>("place");
        QTest::addColumn<QByteArray>("echo");
        for (const Place place : { Place::Token, Place::Login }) {
            QTest::addRow("password, %d", int(place)) << place << Canary::password().toUtf8();
            QTest::addRow("as it was sent, %d", int(place))
                << place << Logins::basicHeader().sliced(6);
        }
        QTest::newRow("token") << Place::Login << Canary::registryToken().toUtf8();
    }

    void whatTheRegistryEchoesOfTheLoginIsWithheld()
    {
        QFETCH(const Place, place);
        QFETCH(const QByteArray, echo);
        answerAt(place, RawReply::json(401, R"({"errors":[{"message":"bad ')" + echo + R"('"}]})"));
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::Refused);
        QCOMPARE(answer.message, u"bad '(withheld)'"_s);
        QVERIFY(!answer.detail.contains(QString::fromUtf8(echo)));
    }

private:
    LoginAnswer check()
    {
        return Logins::answered(m_checker->check(Logins::login(m_server->baseUrl())));
    }

    void useDeadline(std::chrono::milliseconds deadline)
    {
        m_checker = std::make_unique<LoginChecker>(Route(), LoginLimits{ .deadline = deadline });
    }

    /// A good registry with a token server, but for the one reply.
    void answerAt(Place place, const RawReply &reply)
    {
        m_server->setHandler([this, place, reply](const RawRequest &request) {
            return placeOf(request) == place ? reply : Logins::ofBearerRegistry(*m_server, request);
        });
    }

    static Place placeOf(const RawRequest &request)
    {
        if (request.target.startsWith("/token"))
            return Place::Token;
        return request.header("Authorization").startsWith("Bearer") ? Place::Login : Place::First;
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<LoginChecker> m_checker;
};

QTEST_GUILESS_MAIN(TestLoginCheckerFaults)
#include "tst_logincheckerfaults.moc"
