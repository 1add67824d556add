// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activityjson.h"
#include "models/registries/loginchecker.h"
#include "tests/models/registries/logins.h"

#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;
using Reason = LoginAnswer::Reason;

/// The steps of a check, and what is told of it.
class TestLoginChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_checker = std::make_unique<LoginChecker>();
        m_told.clear();
        connect(m_checker.get(), &LoginChecker::checked, this,
                [this](const Activity &activity) { m_told.append(activity); });
    }

    void cleanup()
    {
        for (const RawRequest &request : m_server->requests()) {
            QVERIFY(request.header("X-Api-Key").isNull());
            QVERIFY(request.header("Cookie").isNull());
        }
        m_checker.reset();
        m_server.reset();
    }

    void anOpenRegistryProvesNothing()
    {
        m_server->enqueue(RawReply::json(200, "{}"));
        const LoginAnswer answer = check();
        QCOMPARE(answer.verdict, Verdict::NotAsked);
        QCOMPARE(answer.host, m_server->baseUrl().remove(u"http://"_s));
        QCOMPARE(answer.httpStatus, 200);
        QCOMPARE(m_server->requests().size(), 1);
        QVERIFY(m_server->requests().constFirst().header("Authorization").isNull());
    }

    void aLoginIsCheckedByBasicAuthentication()
    {
        m_server->setHandler(Logins::ofBasicRegistry);
        QCOMPARE(check().verdict, Verdict::Accepted);
        QCOMPARE(targets(), (QList<QByteArray>{ "/v2/", "/v2/" }));
        QVERIFY(m_server->requests()[0].header("Authorization").isNull());

        const LoginAnswer refused =
            Logins::answered(m_checker->check(Logins::login(m_server->baseUrl(), u"other"_s)));
        QCOMPARE(refused.verdict, Verdict::Refused);
        QCOMPARE(refused.reason, Reason::None);
        QCOMPARE(refused.httpStatus, 401);
        QCOMPARE(refused.message, u"no such login"_s);
    }

    void userNameAndPasswordAreSentInUtf8()
    {
        m_server->enqueue(Logins::basicChallenge());
        m_server->enqueue(RawReply::json(200, "{}"));
        Logins::answered(m_checker->check(
            Logins::login(m_server->baseUrl(), u"j\u00f6rg"_s, u"p:\u00e4\u20ac\U0001f511"_s)));
        QCOMPARE(m_server->requests().value(1).header("Authorization"),
                 "Basic " + u"j\u00f6rg:p:\u00e4\u20ac\U0001f511"_s.toUtf8().toBase64());
    }

    void aLoginIsCheckedByATokenWithoutAScope()
    {
        m_server->setHandler([this](const RawRequest &request) {
            if (request.target.startsWith("/token"))
                return Logins::tokenReplyTo(request);
            return request.header("Authorization") == Logins::tokenHeader()
                ? RawReply::json(200, "{}")
                : Logins::bearerChallenge(m_server->baseUrl().toUtf8() + "/token",
                                          ",service=\"a&b+c d\",scope=\"repository:a:pull\"");
        });
        LoginRequest login = Logins::login(m_server->baseUrl(), u"robot$team+a&b=c"_s);
        const LoginAnswer answer = Logins::answered(m_checker->check(std::move(login)));
        QCOMPARE(answer.verdict, Verdict::Accepted);
        QCOMPARE(m_server->requests().size(), 4);
        QCOMPARE(m_server->requests()[1].target,
                 QByteArray("/token?service=a%26b%2Bc%20d&account=robot%24team%2Ba%26b%3Dc"));
        QCOMPARE(m_server->requests()[1].header("Authorization"),
                 "Basic " + ("robot$team+a&b=c:" + Canary::password().toUtf8()).toBase64());
        QCOMPARE(m_server->requests()[2].target, QByteArray("/v2/"));
        QCOMPARE(m_server->requests()[2].header("Authorization"), Logins::tokenHeader());
        // Does it give tokens to anyone?
        QCOMPARE(m_server->requests()[3].target, QByteArray("/token?service=a%26b%2Bc%20d"));
        QVERIFY(m_server->requests()[3].header("Authorization").isNull());
    }

    void theRealmKeepsItsOwnQuery()
    {
        m_server->setHandler([this](const RawRequest &request) {
            return request.target.startsWith("/token")
                ? Logins::tokenReplyTo(request)
                : Logins::bearerChallenge(m_server->baseUrl().toUtf8() + "/token?a=b%2Bc");
        });
        check();
        QCOMPARE(m_server->requests().value(1).target, QByteArray("/token?a=b%2Bc&account=robot"));
    }

    void aTokenIsPreferredToTheLoginItself()
    {
        m_server->setHandler([this](const RawRequest &request) {
            if (request.target.startsWith("/token"))
                return Logins::tokenReplyTo(request);
            return request.header("Authorization") == Logins::tokenHeader()
                ? RawReply::json(200, "{}")
                : RawReply::json(
                    401, "{}",
                    { { "WWW-Authenticate", "Basic realm=\"tests\"" },
                      { "WWW-Authenticate",
                        "Bearer realm=\"" + m_server->baseUrl().toUtf8() + "/token\"" } });
        });
        QCOMPARE(check().verdict, Verdict::Accepted);
        QCOMPARE(targets(),
                 (QList<QByteArray>{ "/v2/", "/token?account=robot", "/v2/", "/token" }));
    }

    void aCheckIsToldAsOneActivity()
    {
        m_server->setHandler([this](const RawRequest &request) {
            return Logins::ofBearerRegistry(*m_server, request);
        });
        const QDateTime before = QDateTime::currentDateTimeUtc();
        check();
        QCOMPARE(m_told.size(), 1);
        const Activity activity = m_told.constFirst();
        QCOMPARE(activity.operation, Activity::Operation::CheckLogin);
        QCOMPARE(activity.url, QUrl(m_server->baseUrl() + u"/v2/"_s));
        QCOMPARE(activity.httpStatus, 200);
        QVERIFY(activity.startedAt >= before);
        QVERIFY(activity.received > 0);
        QVERIFY(!activity.error);
        const QByteArray exported = activityJson(m_told);
        QVERIFY(exported.contains("checkLogin"));
        QVERIFY(!exported.contains("robot"));
        QVERIFY(!exported.contains("canary"));
    }

    void howACheckFailedIsToldToo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("refused") << 401 << ApiError::Kind::Unauthorized;
        QTest::newRow("forbidden") << 403 << ApiError::Kind::Unauthorized;
        QTest::newRow("too many") << 429 << ApiError::Kind::RateLimited;
        QTest::newRow("failed") << 503 << ApiError::Kind::Server;
        QTest::newRow("odd") << 418 << ApiError::Kind::BadReply;
    }

    void howACheckFailedIsToldToo()
    {
        QFETCH(const int, status);
        m_server->enqueue(Logins::basicChallenge());
        m_server->enqueue(RawReply::json(status, "{}"));
        check();
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.constFirst().httpStatus, status);
        QTEST(m_told.constFirst().error.value(), "kind");
    }

    void cancellingEndsTheRequest()
    {
        m_server->enqueue(RawReply::hang());
        QFuture<LoginAnswer> future = m_checker->check(Logins::login(m_server->baseUrl()));
        QTRY_COMPARE(m_server->requests().size(), 1);
        future.cancel();
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(m_told.constFirst().error, ApiError::Kind::Cancelled);
    }

    void theEndOfTheCheckerEndsWhatRuns()
    {
        m_server->enqueue(RawReply::hang());
        const QFuture<LoginAnswer> future = m_checker->check(Logins::login(m_server->baseUrl()));
        QTRY_COMPARE(m_server->requests().size(), 1);
        m_checker.reset();
        QCOMPARE(Logins::answered(future).reason, Reason::Cancelled);
        QTRY_COMPARE(m_server->openConnectionCount(), 0);
        QCOMPARE(m_told.size(), 1);
    }

    void aUserNameThatCannotBeSentIsNot_data()
    {
        QTest::addColumn<QString>("username");
        QTest::newRow("colon") << u"a:b"_s;
        QTest::newRow("line end") << u"a\n"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0');
    }

    void aUserNameThatCannotBeSentIsNot()
    {
        QFETCH(const QString, username);
        m_server->enqueue(RawReply::json(200, "{}"));
        const LoginAnswer answer =
            Logins::answered(m_checker->check(Logins::login(m_server->baseUrl(), username)));
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::InvalidUsername);
        QCOMPARE(m_server->connectionCount(), 0);
        QVERIFY(m_told.isEmpty());
    }

    void anEmptyUserNameIsNotSentEither()
    {
        LoginRequest login = Logins::login(m_server->baseUrl());
        login.username.clear();
        QCOMPARE(Logins::answered(m_checker->check(std::move(login))).reason,
                 Reason::InvalidUsername);
    }

private:
    LoginAnswer check()
    {
        return Logins::answered(m_checker->check(Logins::login(m_server->baseUrl())));
    }

    QList<QByteArray> targets() const
    {
        QList<QByteArray> targets;
        for (const RawRequest &request : m_server->requests())
            targets.append(request.target);
        return targets;
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<LoginChecker> m_checker;
    QList<Activity> m_told;
};

QTEST_GUILESS_MAIN(TestLoginChecker)
#include "tst_loginchecker.moc"
