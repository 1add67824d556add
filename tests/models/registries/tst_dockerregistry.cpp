// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/trustedroots.h"
#include "models/registries/loginchecker.h"
#include "tests/models/registries/logins.h"
#include "tests/support/certificates.h"
#include "tests/support/connectproxy.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/tokenserver.h"

#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;
using Reason = LoginAnswer::Reason;
using Pull = LoginAnswer::Pull;

/// Against docker-registry, with each kind of authentication, with and without TLS.
class TestDockerRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_checker = std::make_unique<LoginChecker>(route()); }

    void aLoginIsJudgedByBasicAuthentication_data() { addTls(); }

    void aLoginIsJudgedByBasicAuthentication()
    {
        QFETCH(const bool, usesTls);
        DockerRegistry registry(usesTls ? &m_certificates : nullptr);
        judgeLogins(registry, {});
        QVERIFY(!registry.log().contains(Canary::password().toUtf8()));
    }

    void aLoginIsJudgedByToken_data() { addTls(); }

    void aLoginIsJudgedByToken()
    {
        QFETCH(const bool, usesTls);
        const auto tokens = usesTls
            ? std::make_unique<TokenServer>(m_certificates.server(Certificates::Kind::Good))
            : std::make_unique<TokenServer>();
        const DockerRegistry registry(*tokens, usesTls ? &m_certificates : nullptr);

        const LoginAnswer unknown = check(registry, {}, {}, {});
        QCOMPARE(unknown.reason, Reason::UnknownRealm);
        QVERIFY(tokens->server().requests().isEmpty());

        judgeLogins(registry, { { unknown.host, unknown.realmHost } });
        for (const RawRequest &request : tokens->server().requests())
            QVERIFY(request.header("X-Api-Key").isNull());
    }

    void aRegistryThatNobodyVouchesForGetsNoLogin()
    {
        m_checker = std::make_unique<LoginChecker>();
        const DockerRegistry registry(&m_certificates);
        const LoginAnswer answer = check(registry, {}, {}, {});
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::Tls);
    }

    void theLoginGoesThroughTheProxyAndNotToIt()
    {
        const DockerRegistry registry(&m_certificates);
        const ConnectProxy proxy;
        m_checker = std::make_unique<LoginChecker>(route(proxy.address()));
        QCOMPARE(checkBehindProxy(registry).verdict, Verdict::Accepted);
        QVERIFY(proxy.tunnelCount() > 0);
        for (const QByteArray &head : proxy.heads()) {
            QVERIFY(head.startsWith("CONNECT service.test:"));
            QVERIFY(!head.contains(Logins::basicHeader()));
        }
    }

    void aProxyThatDoesNotLetItThroughIsNamed_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("wants a password") << true;
        QTest::newRow("nobody there") << false;
    }

    void aProxyThatDoesNotLetItThroughIsNamed()
    {
        QFETCH(const bool, isThere);
        const DockerRegistry registry(&m_certificates);
        const ConnectProxy proxy("robot:" + Canary::proxyPassword().toUtf8());
        const QString address = isThere ? proxy.address() : refusedUrl().remove(u"http://"_s);
        m_checker = std::make_unique<LoginChecker>(route(address));
        const LoginAnswer answer = checkBehindProxy(registry);
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::Proxy);
        QVERIFY(answer.proxy);
        QCOMPARE(proxy.tunnelCount(), 0);
    }

private:
    static void addTls()
    {
        QTest::addColumn<bool>("usesTls");
        QTest::newRow("HTTP on this computer") << false;
        QTest::newRow("TLS") << true;
    }

    void judgeLogins(const DockerRegistry &registry, const QList<RealmPair> &allowed)
    {
        const LoginAnswer accepted = check(registry, {}, u"team/app:1.0"_s, allowed);
        QCOMPARE(accepted.verdict, Verdict::Accepted);
        QCOMPARE(accepted.pull, Pull::Allowed);
        QCOMPARE(check(registry, {}, u"team/app:2.0"_s, allowed).pull, Pull::NotFound);
        QCOMPARE(check(registry, {}, u"team/missing"_s, allowed).pull, Pull::NotFound);

        const LoginAnswer refused = check(registry, u"wrong"_s, u"team/app:1.0"_s, allowed);
        QCOMPARE(refused.verdict, Verdict::Refused);
        QCOMPARE(refused.httpStatus, 401);
        QVERIFY(!refused.message.isEmpty());
        QCOMPARE(refused.pull, Pull::NotTried);
        QCOMPARE(check(registry, u"wrong"_s, {}, allowed).reason, Reason::RefusedBefore);
    }

    LoginAnswer check(const DockerRegistry &registry, const QString &password, const QString &image,
                      const QList<RealmPair> &allowed)
    {
        LoginRequest login = Logins::login(registry.url(), u"robot"_s, password);
        login.image = ImageReference::fromText(image, login.registry);
        login.allowedRealms = allowed;
        return Logins::answered(m_checker->check(std::move(login)));
    }

    /// By a name that only the proxy knows.
    LoginAnswer checkBehindProxy(const DockerRegistry &registry) const
    {
        return Logins::answered(m_checker->check(
            Logins::login(registry.url().replace(u"127.0.0.1"_s, u"service.test"_s))));
    }

    /// One that trusts the authority of the tests.
    Route route(const QString &proxy = {}) const
    {
        NetworkSettings settings{ .proxy = NetworkSettings::Proxy::None,
                                  .caFile = m_certificates.authorityFile() };
        if (!proxy.isEmpty()) {
            settings.proxy = NetworkSettings::Proxy::Http;
            settings.proxyAddress = ProxyAddress::fromText(proxy).value();
        }
        const QFuture<TrustedRoots> roots = TrustedRoots::load(settings.caFile);
        constexpr int timeout = Test::patience;
        if (!QTest::qWaitFor([&] { return roots.isFinished(); }, timeout))
            qFatal("the authorities were not loaded");
        return { settings, makeReadyFuture(Route::Resources{ .roots = roots.result() }) };
    }

    Certificates m_certificates;
    std::unique_ptr<LoginChecker> m_checker;
};

QTEST_GUILESS_MAIN(TestDockerRegistry)
#include "tst_dockerregistry.moc"
