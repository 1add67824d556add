// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/loginchecker.h"
#include "tests/models/registries/logins.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;
using Reason = LoginAnswer::Reason;

/// Where the login is sent, and where it is not.
class TestLoginCheckerRealms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_remoteChanges = std::make_unique<RawServer>();
        m_remoteChanges->setHandler(Logins::tokenReplyTo);
        m_checker = std::make_unique<LoginChecker>();
        m_server->setHandler([this](const RawRequest &request) {
            return request.header("Authorization") == Logins::tokenHeader()
                ? RawReply::json(200, "{}")
                : Logins::bearerChallenge(m_remoteChanges->baseUrl().toUtf8() + "/token");
        });
    }

    void cleanup()
    {
        m_checker.reset();
        m_server.reset();
        m_remoteChanges.reset();
    }

    void anUnknownRealmIsAskedAboutAndGetsNothing()
    {
        const LoginAnswer answer = check({});
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::UnknownRealm);
        QCOMPARE(answer.realmHost, elsewhere());
        QCOMPARE(m_remoteChanges->connectionCount(), 0);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void anAllowedRealmGetsTheLogin()
    {
        const LoginAnswer answer = check({ { host(), elsewhere() } });
        QCOMPARE(answer.verdict, Verdict::Accepted);
        QCOMPARE(m_remoteChanges->requests().size(), 2);
        QCOMPARE(m_remoteChanges->requests()[0].header("Authorization"), Logins::basicHeader());
        QVERIFY(m_remoteChanges->requests()[1].header("Authorization").isNull());
        for (const RawRequest &request : m_remoteChanges->requests())
            QVERIFY(request.header("X-Api-Key").isNull());
        // The registry gets the token, and not what it was given for.
        for (const RawRequest &request : m_server->requests())
            QVERIFY(!request.header("Authorization").startsWith("Basic"));
    }

    void whatIsAllowedOnceHoldsForLaterChecks()
    {
        QSignalSpy allowed(m_checker.get(), &LoginChecker::realmAllowed);
        const RealmPair pair{ host(), elsewhere() };
        m_checker->allowRealm(pair);
        m_checker->allowRealm(pair);
        QCOMPARE(allowed.size(), 1);
        QCOMPARE(m_checker->allowedRealms(), QList<RealmPair>{ pair });
        QCOMPARE(check({}).verdict, Verdict::Accepted);
    }

    void whatIsWithdrawnIsAskedAboutAgain()
    {
        const RealmPair pair{ host(), elsewhere() };
        m_checker->allowRealm(pair);
        QSignalSpy changed(m_checker.get(), &LoginChecker::realmWithdrawn);
        m_checker->withdrawRealm({ host(), u"a.example"_s });
        QCOMPARE(changed.size(), 0);
        m_checker->withdrawRealm(pair);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_checker->allowedRealms().isEmpty());
        QCOMPARE(check({}).reason, Reason::UnknownRealm);
    }

    void aRealmThatWasAllowedForAnotherRegistryGetsNothing()
    {
        QCOMPARE(check({ { u"a.example"_s, elsewhere() }, { host(), u"a.example"_s } }).reason,
                 Reason::UnknownRealm);
        QCOMPARE(m_remoteChanges->connectionCount(), 0);
    }

    void aRealmWithoutTlsOnAnotherComputerGetsNothing()
    {
        m_server->setHandler([](const RawRequest &) {
            return Logins::bearerChallenge("http://auth.a.example/token");
        });
        const LoginAnswer answer = check({ { host(), u"auth.a.example"_s } });
        QCOMPARE(answer.verdict, Verdict::NotChecked);
        QCOMPARE(answer.reason, Reason::UnsafeRealm);
        QCOMPARE(answer.realmHost, u"auth.a.example"_s);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aRealmThatCannotBeReadIsNoRegistrys()
    {
        m_server->setHandler([this](const RawRequest &) {
            return Logins::bearerChallenge(
                m_remoteChanges->baseUrl().toUtf8().replace("127.0.0.1", "127.0.0.1@127.0.0.1"));
        });
        QCOMPARE(check({}).reason, Reason::NotARegistry);
        QCOMPARE(m_remoteChanges->connectionCount(), 0);
    }

    void whereTheRegistryTakesTheLoginItselfTheUnknownRealmIsNotNeeded()
    {
        m_server->setHandler([this](const RawRequest &request) {
            return request.header("Authorization") == Logins::basicHeader()
                ? RawReply::json(200, "{}")
                : RawReply::json(401, "{}",
                                 { { "WWW-Authenticate",
                                     "Bearer realm=\"" + m_remoteChanges->baseUrl().toUtf8()
                                         + "/token\", Basic realm=\"tests\"" } });
        });
        QCOMPARE(check({}).verdict, Verdict::Accepted);
        QCOMPARE(m_remoteChanges->connectionCount(), 0);
    }

private:
    LoginAnswer check(const QList<RealmPair> &allowed)
    {
        LoginRequest login = Logins::login(m_server->baseUrl());
        login.allowedRealms = allowed;
        return Logins::answered(m_checker->check(std::move(login)));
    }

    QString host() const { return m_server->baseUrl().remove(u"http://"_s); }
    QString elsewhere() const { return m_remoteChanges->baseUrl().remove(u"http://"_s); }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RawServer> m_remoteChanges;
    std::unique_ptr<LoginChecker> m_checker;
};

QTEST_GUILESS_MAIN(TestLoginCheckerRealms)
#include "tst_logincheckerrealms.moc"
