// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/loginchecker.h"
#include "tests/models/registries/logins.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;
using Reason = LoginAnswer::Reason;

namespace {

/// To whom a token server gives tokens, in addition to the right login.
enum class Tokens { ForAnyone, WithoutLogin, WithLogin };

} // namespace

/// What is a refusal, and that none is asked for twice.
class TestLoginCheckerRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_checker = std::make_unique<LoginChecker>();
        m_server->setHandler(Logins::ofBasicRegistry);
    }

    void cleanup()
    {
        m_checker.reset();
        m_server.reset();
    }

    void theTokenServersNoIsARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("401") << 401 << QByteArray(R"({"details":"incorrect password"})")
                             << u"incorrect password"_s;
        QTest::newRow("403") << 403
                             << QByteArray(R"({"errors":[{"code":"DENIED","message":"denied"}]})")
                             << u"denied"_s;
        QTest::newRow("without a word") << 401 << QByteArray() << QString();
    }

    void theTokenServersNoIsARefusal()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        m_server->setHandler([this, status, body](const RawRequest &request) {
            return request.target.startsWith("/token")
                ? RawReply::json(status, body)
                : Logins::ofBearerRegistry(*m_server, request);
        });
        const LoginAnswer answer = check(u"wrong"_s);
        QCOMPARE(answer.verdict, Verdict::Refused);
        QCOMPARE(answer.httpStatus, status);
        QTEST(answer.message, "message");
        QCOMPARE(m_server->requests().size(), 2);
    }

    /// As Harbor does.
    void aTokenWithoutRightsForWhoeverAsksWithAScopeIsNoProof()
    {
        m_server->setHandler([this](const RawRequest &request) {
            if (!request.target.startsWith("/token"))
                return Logins::ofBearerRegistry(*m_server, request);
            return request.target.contains("scope=") ? Logins::tokenReply()
                                                     : RawReply::json(401, "{}");
        });
        LoginRequest login = Logins::login(m_server->baseUrl());
        login.image = ImageReference::fromText(u"team/app"_s, login.registry);
        const LoginAnswer answer = Logins::answered(m_checker->check(std::move(login)));
        QCOMPARE(answer.verdict, Verdict::Refused);
        QCOMPARE(answer.pull, LoginAnswer::Pull::NotTried);
    }

    /// Nexus may be set up like the first.
    void aTokenServerThatTakesAnyLoginProvesNothing_data()
    {
        QTest::addColumn<Tokens>("tokens");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<int>("logins"); // sent to the token server
        QTest::newRow("for anyone") << Tokens::ForAnyone << Verdict::NotAsked << 2;
        QTest::newRow("for anyone but wrong logins")
            << Tokens::WithoutLogin << Verdict::Accepted << 2;
        QTest::newRow("for logins only") << Tokens::WithLogin << Verdict::Accepted << 1;
    }

    void aTokenServerThatTakesAnyLoginProvesNothing()
    {
        QFETCH(const Tokens, tokens);
        m_server->setHandler([this, tokens](const RawRequest &request) {
            if (!request.target.startsWith("/token"))
                return Logins::ofBearerRegistry(*m_server, request);
            const QByteArray header = request.header("Authorization");
            const bool isGiven = tokens == Tokens::ForAnyone || header == Logins::basicHeader()
                || (header.isEmpty() && tokens == Tokens::WithoutLogin);
            return isGiven ? Logins::tokenReply() : RawReply::json(401, "{}");
        });
        const LoginAnswer answer = check(Canary::password());
        QTEST(answer.verdict, "verdict");
        QCOMPARE(answer.acceptsAnyLogin, tokens == Tokens::ForAnyone);
        QCOMPARE(answer.reason, Reason::None);

        QList<QByteArray> logins;
        for (const RawRequest &request : m_server->requests()) {
            if (request.header("Authorization").startsWith("Basic "))
                logins.append(QByteArray::fromBase64(request.header("Authorization").sliced(6)));
        }
        QTEST(int(logins.size()), "logins");
        QCOMPARE(logins.takeFirst(), "robot:" + Canary::password().toUtf8());
        for (const QByteArray &login : std::as_const(logins)) {
            QVERIFY(!login.contains("robot"));
            QVERIFY(!login.contains(Canary::password().toUtf8()));
        }
    }

    void anAnonymousTokenThatTheRegistryRefusesIsEnough()
    {
        int tokens = 0;
        m_server->setHandler([this, &tokens](const RawRequest &request) {
            if (request.target.startsWith("/token"))
                return RawReply::json(200, "{\"token\":\"" + QByteArray::number(++tokens) + "\"}");
            return request.header("Authorization") == "Bearer 1"
                ? RawReply::json(200, "{}")
                : Logins::bearerChallenge(m_server->baseUrl().toUtf8() + "/token");
        });
        QCOMPARE(check(Canary::password()).verdict, Verdict::Accepted);
        QCOMPARE(tokens, 2); // none for a random login
    }

    void withoutAClearRefusalOfOthersNothingIsProved_data()
    {
        QTest::addColumn<bool>("isAnonymous"); // or for a random login
        QTest::addColumn<RawReply>("reply");
        QTest::addColumn<Reason>("reason");
        for (const bool isAnonymous : { true, false }) {
            const auto row = [isAnonymous](const char *name, const RawReply &reply, Reason reason) {
                QTest::addRow("%s, %d", name, isAnonymous) << isAnonymous << reply << reason;
            };
            row("429", RawReply::json(429, "{}"), Reason::RateLimited);
            row("503", RawReply::json(503, "{}"), Reason::Server);
            row("a page", RawReply::http(403, "text/html", "<html>"), Reason::Blocked);
            row("reset", RawReply::reset(), Reason::ConnectionLost);
            row("no token", RawReply::json(200, "{}"), Reason::BadReply);
        }
    }

    void withoutAClearRefusalOfOthersNothingIsProved()
    {
        QFETCH(const bool, isAnonymous);
        QFETCH(const RawReply, reply);
        m_server->setHandler([this, isAnonymous, reply](const RawRequest &request) {
            const QByteArray header = request.header("Authorization");
            if (!request.target.startsWith("/token"))
                return Logins::ofBearerRegistry(*m_server, request);
            const bool isOdd = isAnonymous ? header.isEmpty()
                                           : !header.isEmpty() && header != Logins::basicHeader();
            return isOdd ? reply : Logins::tokenReply();
        });
        const LoginAnswer answer = check(Canary::password());
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QTEST(answer.reason, "reason");

        // Nor is it taken for a refusal later on.
        m_server->setHandler([this](const RawRequest &request) {
            return request.target.startsWith("/token")
                ? Logins::tokenReply()
                : Logins::ofBearerRegistry(*m_server, request);
        });
        QCOMPARE(check(Canary::password()).verdict, Verdict::NotAsked);
    }

    /// Some servers answer so if the request names no account.
    void aRequestWithoutALoginMayBeABadOne()
    {
        m_server->setHandler([this](const RawRequest &request) {
            const bool isToken = request.target.startsWith("/token");
            return isToken && request.header("Authorization").isEmpty()
                ? RawReply::json(400, "{}")
                : Logins::ofBearerRegistry(*m_server, request);
        });
        QCOMPARE(check(Canary::password()).verdict, Verdict::Accepted);
    }

    /// As Amazon's registries do.
    void aBadRequestThatSaysSoIsARefusal()
    {
        m_server->setHandler([](const RawRequest &request) {
            return request.header("Authorization").isEmpty()
                ? Logins::basicChallenge()
                : RawReply::json(400,
                                 R"({"errors":[{"code":"DENIED","message":"token is invalid"}]})");
        });
        const LoginAnswer answer = check(u"wrong"_s);
        QCOMPARE(answer.verdict, Verdict::Refused);
        QCOMPARE(answer.message, u"token is invalid"_s);
    }

    void whetherOthersAreRefusedIsAskedOnce()
    {
        m_server->setHandler([this](const RawRequest &request) {
            return Logins::ofBearerRegistry(*m_server, request);
        });
        QCOMPARE(check(Canary::password()).verdict, Verdict::Accepted);
        const qsizetype sent = m_server->requests().size();
        QCOMPARE(check(u"another"_s).verdict, Verdict::Accepted);
        QCOMPARE(m_server->requests().size() - sent, sent - 1);
    }

    void aPageWithStatus403IsNoRefusal_data()
    {
        QTest::addColumn<bool>("usesTokens");
        QTest::addColumn<QByteArray>("type");
        for (const bool usesTokens : { false, true }) {
            for (const char *type : { "text/html", "text/plain", "" })
                QTest::addRow("%s, %s", usesTokens ? "Bearer" : "Basic", type)
                    << usesTokens << QByteArray(type);
        }
    }

    /// As firewalls send it.
    void aPageWithStatus403IsNoRefusal()
    {
        QFETCH(const bool, usesTokens);
        QFETCH(const QByteArray, type);
        m_server->setHandler([this, usesTokens, type](const RawRequest &request) {
            if (!request.header("Authorization").isEmpty())
                return RawReply::http(403, type, "Forbidden");
            return usesTokens ? Logins::ofBearerRegistry(*m_server, request)
                              : Logins::ofBasicRegistry(request);
        });
        const LoginAnswer answer = check(Canary::password());
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::Blocked);
        QCOMPARE(answer.httpStatus, 403);
        m_server->setHandler(Logins::ofBasicRegistry);
        QCOMPARE(check(Canary::password()).verdict, Verdict::Accepted); // it may be sent again
    }

    void aTokenThatTheRegistryDoesNotTakeIsNoProof_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }

    void aTokenThatTheRegistryDoesNotTakeIsNoProof()
    {
        QFETCH(const int, status);
        m_server->setHandler([this, status](const RawRequest &request) {
            return request.header("Authorization").startsWith("Bearer")
                ? RawReply::json(status, "{}")
                : Logins::ofBearerRegistry(*m_server, request);
        });
        QCOMPARE(check(Canary::password()).verdict, Verdict::Refused);
    }

    void aRefusedLoginIsNotSentAgain()
    {
        QCOMPARE(check(u"wrong"_s).verdict, Verdict::Refused);
        const qsizetype sent = m_server->requests().size();
        const LoginAnswer again = check(u"wrong"_s);
        QCOMPARE(again.verdict, Verdict::NotChecked);
        QCOMPARE(again.reason, Reason::RefusedBefore);
        QVERIFY(!again.host.isEmpty());
        QCOMPARE(m_server->requests().size(), sent);

        QCOMPARE(check(u"also wrong"_s).verdict, Verdict::Refused);
        QCOMPARE(check(Canary::password()).verdict, Verdict::Accepted);
        QCOMPARE(check(Canary::password()).verdict, Verdict::Accepted);
    }

    void aRefusedLoginIsSentAgainOnceItIsForgotten()
    {
        QCOMPARE(check(u"wrong"_s).verdict, Verdict::Refused);
        QCOMPARE(check(u"also wrong"_s).verdict, Verdict::Refused);
        m_checker->forgetRefusal(login(u"wrong"_s));
        QCOMPARE(check(u"wrong"_s).verdict, Verdict::Refused);
        QCOMPARE(check(u"also wrong"_s).reason, Reason::RefusedBefore);
    }

    void theSameLoginTwiceAtOnceIsSentOnce()
    {
        const auto first = start(u"wrong"_s);
        const auto second = start(u"wrong"_s);
        const auto other = start(u"also wrong"_s);
        QCOMPARE(Logins::answered(first).verdict, Verdict::Refused);
        QCOMPARE(Logins::answered(second).reason, Reason::RefusedBefore);
        QCOMPARE(Logins::answered(other).verdict, Verdict::Refused);
        QCOMPARE(loginsSent(), 2);
    }

    void whatIsAcceptedIsCheckedForEachWhoAsks()
    {
        const auto first = start(Canary::password());
        const auto second = start(Canary::password());
        QCOMPARE(Logins::answered(first).verdict, Verdict::Accepted);
        QCOMPARE(Logins::answered(second).verdict, Verdict::Accepted);
    }

    void whoWaitsCanBeCancelled()
    {
        const auto first = start(Canary::password());
        auto second = start(Canary::password());
        second.cancel();
        QTRY_VERIFY(second.isFinished());
        QCOMPARE(second.resultCount(), 0);
        QCOMPARE(Logins::answered(first).verdict, Verdict::Accepted);
        QCOMPARE(loginsSent(), 1);
    }

    void whoWaitsIsNextWhenTheFirstIsCancelled()
    {
        auto first = start(Canary::password());
        const auto second = start(Canary::password());
        first.cancel();
        QCOMPARE(Logins::answered(second).verdict, Verdict::Accepted);
    }

    void whatWasNotRefusedIsNotTakenForIt()
    {
        m_server->setHandler({});
        m_server->enqueue(Logins::basicChallenge());
        m_server->enqueue(RawReply::json(429, "{}"));
        QCOMPARE(check(u"wrong"_s).reason, Reason::RateLimited);
        m_server->enqueue(Logins::basicChallenge());
        m_server->enqueue(RawReply::json(401, "{}"));
        QCOMPARE(check(u"wrong"_s).verdict, Verdict::Refused);
    }

private:
    QFuture<LoginAnswer> start(const QString &password)
    {
        return m_checker->check(login(password));
    }

    LoginRequest login(const QString &password) const
    {
        return Logins::login(m_server->baseUrl(), u"robot"_s, password);
    }

    LoginAnswer check(const QString &password) { return Logins::answered(start(password)); }

    qsizetype loginsSent() const
    {
        return std::ranges::count_if(m_server->requests(), [](const RawRequest &request) {
            return !request.header("Authorization").isNull();
        });
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<LoginChecker> m_checker;
};

QTEST_GUILESS_MAIN(TestLoginCheckerRefusals)
#include "tst_logincheckerrefusals.moc"
