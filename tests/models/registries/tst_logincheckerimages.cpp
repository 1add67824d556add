// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/loginchecker.h"
#include "tests/models/registries/logins.h"

#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;
using Pull = LoginAnswer::Pull;

/// Whether an image may be pulled.
class TestLoginCheckerImages : public QObject
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

    void theManifestsStatusTells_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Pull>("pull");
        QTest::newRow("there") << 200 << Pull::Allowed;
        QTest::newRow("no login") << 401 << Pull::Refused;
        QTest::newRow("no right") << 403 << Pull::Refused;
        QTest::newRow("missing, or hidden") << 404 << Pull::NotFound;
        QTest::newRow("too many requests") << 429 << Pull::NotTried;
        QTest::newRow("failed") << 500 << Pull::NotTried;
        QTest::newRow("redirect") << 307 << Pull::NotTried;
    }

    void theManifestsStatusTells()
    {
        QFETCH(const int, status);
        m_server->setHandler([this, status](const RawRequest &request) {
            return request.method == "HEAD" ? headReply(status)
                                            : Logins::ofBearerRegistry(*m_server, request);
        });
        const LoginAnswer answer = check(u"team/app:1.0"_s);
        QCOMPARE(answer.verdict, Verdict::Accepted);
        QCOMPARE(answer.httpStatus, 200);
        QTEST(answer.pull, "pull");
    }

    void theImageIsAskedForByATokenWithItsScope()
    {
        m_server->setHandler([this](const RawRequest &request) {
            return request.method == "HEAD" ? headReply(200)
                                            : Logins::ofBearerRegistry(*m_server, request);
        });
        QCOMPARE(check(u"team/app:1.0"_s).pull, Pull::Allowed);
        QCOMPARE(m_server->requests().size(), 6);
        QCOMPARE(m_server->requests()[4].target,
                 QByteArray("/token?service=tests&scope=repository%3Ateam%2Fapp%3Apull"
                            "&account=robot"));
        const RawRequest &head = m_server->requests()[5];
        QCOMPARE(head.target, QByteArray("/v2/team/app/manifests/1.0"));
        QCOMPARE(head.header("Authorization"), Logins::tokenHeader());
        for (const char *type : { "application/vnd.oci.image.index.v1+json",
                                  "application/vnd.oci.image.manifest.v1+json",
                                  "application/vnd.docker.distribution.manifest.list.v2+json",
                                  "application/vnd.docker.distribution.manifest.v2+json" })
            QVERIFY2(head.header("Accept").contains(type), type);
    }

    void aDigestIsAskedForAsItIs()
    {
        m_server->setHandler([](const RawRequest &request) {
            return request.method == "HEAD" ? headReply(200) : Logins::ofBasicRegistry(request);
        });
        const QString digest = u"sha256:"_s + QString(64, u'a');
        QCOMPARE(check(u"team/app@"_s + digest).pull, Pull::Allowed);
        QCOMPARE(m_server->requests().constLast().target,
                 "/v2/team/app/manifests/" + digest.toLatin1());
        QCOMPARE(m_server->requests().constLast().header("Authorization"), Logins::basicHeader());
    }

    /// As GHCR refuses the token itself.
    void aTokenRefusedForTheImageDoesNotTakeBackTheLogin()
    {
        m_server->setHandler([this](const RawRequest &request) {
            return request.target.contains("scope=")
                ? RawReply::json(403, R"({"errors":[{"code":"DENIED"}]})")
                : Logins::ofBearerRegistry(*m_server, request);
        });
        const LoginAnswer answer = check(u"team/app"_s);
        QCOMPARE(answer.verdict, Verdict::Accepted);
        QCOMPARE(answer.pull, Pull::Refused);
    }

    void whatHappensToTheImageDoesNotTakeBackTheLogin()
    {
        m_server->setHandler([this](const RawRequest &request) {
            return request.method == "HEAD" ? RawReply::reset()
                                            : Logins::ofBearerRegistry(*m_server, request);
        });
        const LoginAnswer answer = check(u"team/app"_s);
        QCOMPARE(answer.verdict, Verdict::Accepted);
        QCOMPARE(answer.pull, Pull::NotTried);
    }

    void whereNobodyAsksForALoginThePublicImageIsTriedWithoutOne_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Pull>("pull");
        QTest::newRow("there") << 200 << Pull::Allowed;
        QTest::newRow("no login") << 401 << Pull::NotTried;
        QTest::newRow("missing, or hidden") << 404 << Pull::NotTried;
    }

    void whereNobodyAsksForALoginThePublicImageIsTriedWithoutOne()
    {
        QFETCH(const int, status);
        m_server->enqueue(RawReply::json(200, "{}"));
        m_server->enqueue(headReply(status));
        const LoginAnswer answer = check(u"team/app"_s);
        QCOMPARE(answer.verdict, Verdict::NotAsked);
        QTEST(answer.pull, "pull");
        for (const RawRequest &request : m_server->requests())
            QVERIFY(request.header("Authorization").isNull());
    }

    void anImageOfAnotherRegistryIsNotTried()
    {
        m_server->setHandler(Logins::ofBasicRegistry);
        LoginRequest login = Logins::login(m_server->baseUrl());
        login.image = ImageReference::fromText(u"ghcr.io/team/app"_s);
        const LoginAnswer answer = Logins::answered(m_checker->check(std::move(login)));
        QCOMPARE(answer.verdict, Verdict::Accepted);
        QCOMPARE(answer.pull, Pull::NotTried);
        QCOMPARE(m_server->requests().size(), 2);
    }

private:
    LoginAnswer check(const QString &image)
    {
        LoginRequest login = Logins::login(m_server->baseUrl());
        login.image = ImageReference::fromText(image, login.registry);
        return Logins::answered(m_checker->check(std::move(login)));
    }

    /// With the length of the body that it does not have.
    static RawReply headReply(int status)
    {
        return RawReply::send("HTTP/1.1 " + QByteArray::number(status)
                              + " Test\r\nContent-Type: application/json\r\n"
                                "Content-Length: 1000\r\n\r\n");
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<LoginChecker> m_checker;
};

QTEST_GUILESS_MAIN(TestLoginCheckerImages)
#include "tst_logincheckerimages.moc"
