// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxregistry.h"
#include "tests/support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QByteArray basic(const QString &username, const QString &password)
{
    return "Basic " + (username + u':' + password).toUtf8().toBase64();
}

} // namespace

class TestSandboxRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForALogin();
    void takesItsLoginByBasicAuthentication_data();
    void takesItsLoginByBasicAuthentication();
    void givesItsUserATokenThatOpensIt();
    void givesNobodyElseAToken();
    void hasOneImage();
    void changesNothing();

private:
    struct Reply
    {
        int status = 0;
        QByteArray challenge;
        QByteArray body;
    };

    Reply ask(const QByteArray &method, const QString &path, const QByteArray &authorization = {});

    std::unique_ptr<SandboxRegistry> m_registry;
    QNetworkAccessManager m_network;
};

void TestSandboxRegistry::init()
{
    m_registry = std::make_unique<SandboxRegistry>();
    QVERIFY(m_registry->host().isEmpty());
    QVERIFY(m_registry->listen());
}

TestSandboxRegistry::Reply TestSandboxRegistry::ask(const QByteArray &method, const QString &path,
                                                    const QByteArray &authorization)
{
    QNetworkRequest request(QUrl(u"http://"_s + m_registry->host() + path));
    if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
    const std::unique_ptr<QNetworkReply> reply(
        method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, Test::patience))
        qFatal("no reply");
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             reply->rawHeader("WWW-Authenticate"), reply->readAll() };
}

void TestSandboxRegistry::asksForALogin()
{
    const Reply reply = ask("GET", u"/v2/"_s);
    QCOMPARE(reply.status, 401);
    QVERIFY(reply.challenge.contains("Bearer realm=\"http://" + m_registry->host().toUtf8()
                                     + "/token\""));
    QVERIFY(reply.challenge.contains("Basic realm="));
    QVERIFY(reply.body.contains("UNAUTHORIZED"));
}

void TestSandboxRegistry::takesItsLoginByBasicAuthentication_data()
{
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("status");
    QTest::newRow("right") << SandboxRegistry::username() << SandboxRegistry::password() << 200;
    QTest::newRow("wrong password") << SandboxRegistry::username() << u"no"_s << 401;
    QTest::newRow("wrong user") << u"no"_s << SandboxRegistry::password() << 401;
    QTest::newRow("empty") << QString() << QString() << 401;
}

void TestSandboxRegistry::takesItsLoginByBasicAuthentication()
{
    QFETCH(const QString, username);
    QFETCH(const QString, password);
    QTEST(ask("GET", u"/v2/"_s, basic(username, password)).status, "status");
}

void TestSandboxRegistry::givesItsUserATokenThatOpensIt()
{
    const Reply reply = ask("GET", u"/token?service=x&account=y"_s,
                            basic(SandboxRegistry::username(), SandboxRegistry::password()));
    QCOMPARE(reply.status, 200);
    const QString token = QJsonDocument::fromJson(reply.body).object().value(u"token"_s).toString();
    QVERIFY(!token.isEmpty());
    QCOMPARE(ask("GET", u"/v2/"_s, "Bearer " + token.toUtf8()).status, 200);
    QCOMPARE(ask("GET", u"/v2/"_s, "Bearer " + token.toUtf8() + "x").status, 401);
    QCOMPARE(ask("GET", u"/v2/"_s, "Bearer ").status, 401);
}

void TestSandboxRegistry::givesNobodyElseAToken()
{
    QCOMPARE(ask("GET", u"/token"_s).status, 401);
    QCOMPARE(ask("GET", u"/token"_s, basic(u"a"_s, u"b"_s)).status, 401);
}

void TestSandboxRegistry::hasOneImage()
{
    const QByteArray login = basic(SandboxRegistry::username(), SandboxRegistry::password());
    const QString image = SandboxRegistry::image();
    const QString path =
        u"/v2/%1/manifests/%2"_s.arg(image.section(u':', 0, 0), image.section(u':', 1));
    QCOMPARE(ask("HEAD", path, login).status, 200);
    QCOMPARE(ask("HEAD", path).status, 401);
    QCOMPARE(ask("HEAD", u"/v2/team/other/manifests/1.0"_s, login).status, 404);
}

void TestSandboxRegistry::changesNothing()
{
    QCOMPARE(ask("DELETE", u"/v2/"_s).status, 405);
}

QTEST_GUILESS_MAIN(TestSandboxRegistry)
#include "tst_sandboxregistry.moc"
