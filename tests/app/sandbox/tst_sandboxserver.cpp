// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxfixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <optional>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestSandboxServer : public QObject
{
    Q_OBJECT

    std::optional<SandboxFixture> m_sandbox; // a new one for each test

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }
    void cleanup() { m_sandbox.reset(); }

    void listsTheExamples();
    void getsCreatesUpdatesAndRemoves();
    void refusesToRemoveWhatIsInUseInBothWays();
    void wantsTheRightKey_data();
    void wantsTheRightKey();
    void takesAnotherKeyAndStore();
    void letsNobodyInWithAnEmptyKey();
    void refusesOtherMethods_data();
    void refusesOtherMethods();
    void knowsNoOtherPath_data();
    void knowsNoOtherPath();
    void knowsNoOtherId_data();
    void knowsNoOtherId();
    void decodesAnIdOnce();
    void refusesABrokenBody_data();
    void refusesABrokenBody();
    void namesTheFieldThatBreaksARule();
    void wantsABodyAnnouncedAsJson_data();
    void wantsABodyAnnouncedAsJson();
    void tellsWhatItServedWithoutTheQuery();
};

void TestSandboxServer::listsTheExamples()
{
    const SandboxReply answer = m_sandbox->send("GET", SandboxFixture::collection());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.code(), 10000);
    QCOMPARE(answer.message(), u"success"_s);
    QCOMPARE(answer.contentType, "application/json"_ba);
    const QJsonArray all = answer.data().toArray();
    QCOMPARE(all.size(), 12);
    for (const auto &credential : all)
        QVERIFY(credential[u"id"].isString());
}

void TestSandboxServer::getsCreatesUpdatesAndRemoves()
{
    const SandboxReply created =
        m_sandbox->send("POST", SandboxFixture::collection(),
                        R"({"name":"n","username":"u","password":"p","type":"GCR"})");
    QCOMPARE(created.status, 200);
    QCOMPARE(created.code(), 10000);
    const QString item = SandboxFixture::collection() + u'/' + created.data()[u"id"].toString();
    const QDateTime date =
        QDateTime::fromString(created.data()[u"createdAt"].toString(), Qt::ISODate);
    QVERIFY(date.isValid());
    QCOMPARE(m_sandbox->send("GET", item).data(), created.data());

    const SandboxReply updated = m_sandbox->send("PATCH", item, R"({"name":"3 n"})");
    QCOMPARE(updated.status, 200);
    QCOMPARE(updated.data()[u"name"].toString(), u"3 n"_s);
    QCOMPARE(m_sandbox->send("GET", item).data(), updated.data());

    const SandboxReply removed = m_sandbox->send("DELETE", item);
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.code(), 10000);
    QVERIFY(removed.data().isNull());
    const SandboxReply gone = m_sandbox->send("DELETE", item);
    QCOMPARE(gone.status, 404);
    QCOMPARE(gone.code(), 10007);
}

void TestSandboxServer::refusesToRemoveWhatIsInUseInBothWays()
{
    const SandboxReply byStatus =
        m_sandbox->send("DELETE", SandboxFixture::collection() + u"/371904466120093701"_s);
    QCOMPARE(byStatus.status, 409);
    QCOMPARE(byStatus.code(), 25002);
    QVERIFY(byStatus.data()[u"podList"][0][u"id"].isString());

    const SandboxReply byCode =
        m_sandbox->send("DELETE", SandboxFixture::collection() + u"/380015729946330113"_s);
    QCOMPARE(byCode.status, 200);
    QCOMPARE(byCode.code(), 25002);
    QCOMPARE(byCode.data()[u"podList"][1].toInteger(), 398855102736420871);
}

void TestSandboxServer::wantsTheRightKey_data()
{
    QTest::addColumn<QByteArray>("headers");

    QTest::newRow("none") << ""_ba;
    QTest::newRow("empty") << "X-Api-Key:\r\n"_ba;
    QTest::newRow("another") << "X-Api-Key: sandbox-demo-kez\r\n"_ba;
    QTest::newRow("longer") << "X-Api-Key: sandbox-demo-key1\r\n"_ba;
    QTest::newRow("in another case") << "X-Api-Key: Sandbox-Demo-Key\r\n"_ba;
    QTest::newRow("twice") << "X-Api-Key: sandbox-demo-key\r\nX-Api-Key: sandbox-demo-key\r\n"_ba;
    QTest::newRow("under another name") << "Authorization: Bearer sandbox-demo-key\r\n"_ba;
    QTest::newRow("not text") << "X-Api-Key: \xFF\xFE\r\n"_ba;
}

void TestSandboxServer::wantsTheRightKey()
{
    QFETCH(const QByteArray, headers);
    const QByteArray paths[]{ "/v2/container-registry-auths",
                              "/v2/container-registry-auths/384410568058921807", "/other" };
    const QByteArray methods[]{ "GET", "POST", "PATCH", "DELETE", "PUT" };
    QVERIFY(m_sandbox->connect());
    QList<int> expected;
    for (const QByteArray &path : paths) {
        for (const QByteArray &method : methods) {
            m_sandbox->client().write(method + ' ' + path + " HTTP/1.1\r\n" + headers + "\r\n");
            expected.append(401);
        }
    }
    QTRY_COMPARE(m_sandbox->statuses(), expected);
    QTRY_COMPARE(m_sandbox->received().count("\"code\":40101"), expected.size());
    QCOMPARE(m_sandbox->server().store().credentials().size(), 12);
}

void TestSandboxServer::takesAnotherKeyAndStore()
{
    m_sandbox.emplace(std::make_unique<SandboxServer>(SandboxStore(), u"\u00FCber"_s));
    QCOMPARE(m_sandbox->server().apiKey(), u"\u00FCber"_s);
    QCOMPARE(m_sandbox->send("GET", SandboxFixture::collection()).status, 401);
    const SandboxReply answer = m_sandbox->send("GET", SandboxFixture::collection(), {},
                                                { { "X-Api-Key",
                                                    "\xC3\xBC"
                                                    "ber" } });
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.data().isArray());
    QVERIFY(answer.data().toArray().isEmpty());
}

void TestSandboxServer::letsNobodyInWithAnEmptyKey()
{
    m_sandbox.emplace(std::make_unique<SandboxServer>(SandboxStore(), QString()));
    QCOMPARE(m_sandbox->send("GET", SandboxFixture::collection(), {}, {}).status, 401);
    QCOMPARE(
        m_sandbox->send("GET", SandboxFixture::collection(), {}, { { "X-Api-Key", "" } }).status,
        401);
}

void TestSandboxServer::refusesOtherMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("allow");

    const QList<QByteArray> all{ "PUT", "OPTIONS", "PROPFIND", "get" };
    for (const QByteArray &method : all + QList<QByteArray>{ "PATCH", "DELETE" })
        QTest::addRow("%s on all", method.constData())
            << method << SandboxFixture::collection() << "GET, POST"_ba;
    for (const QByteArray &method : all + QList<QByteArray>{ "POST" }) {
        QTest::addRow("%s on one", method.constData())
            << method << SandboxFixture::freeItem() << "GET, PATCH, DELETE"_ba;
    }
}

void TestSandboxServer::refusesOtherMethods()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, allow);
    const SandboxStore before = m_sandbox->server().store();
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(
        SandboxFixture::raw(method + ' ' + path.toLatin1(), SandboxFixture::goodBody()));
    QTRY_COMPARE(m_sandbox->statuses(), QList<int>{ 405 });
    QVERIFY(m_sandbox->received().contains("Allow: " + allow + "\r\n"));
    QCOMPARE(m_sandbox->server().store().list().data, before.list().data);
    QVERIFY(m_sandbox->stillServes());
}

void TestSandboxServer::knowsNoOtherPath_data()
{
    QTest::addColumn<QByteArray>("target");

    QTest::newRow("root") << "/"_ba;
    QTest::newRow("another version") << "/v1/container-registry-auths"_ba;
    QTest::newRow("a longer name") << "/v2/container-registry-authsx"_ba;
    QTest::newRow("in capitals") << "/V2/container-registry-auths"_ba;
    QTest::newRow("slash at the end") << "/v2/container-registry-auths/"_ba;
    QTest::newRow("slash after an id") << "/v2/container-registry-auths/384410568058921807/"_ba;
    QTest::newRow("one more step") << "/v2/container-registry-auths/1/2"_ba;
    QTest::newRow("up and down") << "/v2/container-registry-auths/../x"_ba;
    QTest::newRow("slashes first") << "//v2/container-registry-auths"_ba;
    QTest::newRow("no slash first") << "v2/container-registry-auths"_ba;
    QTest::newRow("asterisk") << "*"_ba;
    QTest::newRow("host and port") << "127.0.0.1:80"_ba;
    QTest::newRow("colon first") << ":/v2"_ba;
    QTest::newRow("half an escape") << "/v2/%"_ba;
    QTest::newRow("not an escape") << "/v2/%zz"_ba;
    QTest::newRow("not text") << "/v2/\xFF\xFE"_ba;
    QTest::newRow("long") << "/" + QByteArray(20'000, 'a');
}

void TestSandboxServer::knowsNoOtherPath()
{
    QFETCH(const QByteArray, target);
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(SandboxFixture::raw("GET " + target));
    QTRY_COMPARE(m_sandbox->statuses(), QList<int>{ 404 });
    QTRY_VERIFY(m_sandbox->received().contains("\"code\":10001"));
}

void TestSandboxServer::knowsNoOtherId_data()
{
    QTest::addColumn<QByteArray>("id");

    QTest::newRow("a neighbour") << "384410568058921806"_ba;
    QTest::newRow("what a double makes of it") << "384410568058921792"_ba;
    QTest::newRow("dots") << ".."_ba;
    QTest::newRow("an escaped path") << "..%2F384410568058921807"_ba;
    QTest::newRow("an escaped path in front") << "%2e%2e%2fx"_ba;
    QTest::newRow("escaped twice") << "%33%38%34410568058921807%2500"_ba;
    QTest::newRow("a zero byte behind") << "384410568058921807%00"_ba;
    QTest::newRow("a space behind") << "384410568058921807%20"_ba;
    QTest::newRow("not text") << "%FF%FE"_ba;
    QTest::newRow("half an escape") << "%"_ba;
    QTest::newRow("braces") << R"({id}|\^`")"_ba;
    QTest::newRow("a semicolon") << "384410568058921807;x=1"_ba;
    QTest::newRow("negative") << "-1"_ba;
    QTest::newRow("huge") << QByteArray(6'000, '9');
    QTest::newRow("format") << "%251$s%25n"_ba;
}

void TestSandboxServer::knowsNoOtherId()
{
    QFETCH(const QByteArray, id);
    QVERIFY(m_sandbox->connect());
    const QByteArray path = " /v2/container-registry-auths/" + id;
    m_sandbox->client().write(SandboxFixture::raw("GET" + path));
    m_sandbox->client().write(SandboxFixture::raw("PATCH" + path, SandboxFixture::goodBody()));
    m_sandbox->client().write(SandboxFixture::raw("DELETE" + path));
    QTRY_COMPARE(m_sandbox->statuses(), (QList<int>{ 404, 404, 404 }));
    QTRY_COMPARE(m_sandbox->received().count("\"code\":10007"), 3);
    QCOMPARE(m_sandbox->server().store().credentials().size(), 12);
}

void TestSandboxServer::decodesAnIdOnce()
{
    m_sandbox.emplace(std::make_unique<SandboxServer>(SandboxStore(
        { { .id = u"a/b%20c"_s, .name = u"odd"_s }, { .id = u"a"_s, .name = u"a"_s } })));
    QVERIFY(m_sandbox->connect());
    m_sandbox->client().write(
        SandboxFixture::raw("GET /v2/container-registry-auths/a%2Fb%2520c?x=/1"));
    QTRY_COMPARE(m_sandbox->statuses(), QList<int>{ 200 });
    QTRY_VERIFY(m_sandbox->received().contains("\"name\":\"odd\""));
}

void TestSandboxServer::refusesABrokenBody_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a word") << "hello"_ba;
    QTest::newRow("half of it") << SandboxFixture::goodBody().chopped(1);
    QTest::newRow("something behind") << SandboxFixture::goodBody() + "x";
    QTest::newRow("a text") << R"("name")"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("an array") << "[" + SandboxFixture::goodBody() + "]";
    QTest::newRow("a form") << "name=fresh&username=me&password=pw"_ba;
    QTest::newRow("not UTF-8") << R"({"name":"fresh","username":"me","password":")"_ba
            + "\xFF\xFE\"}";
    QTest::newRow("UTF-16") << QByteArray("{\0}\0", 4);
    QTest::newRow("zero bytes") << QByteArray(100, '\0');
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("deep objects") << R"({"name":)"_ba.repeated(20'000);
}

void TestSandboxServer::refusesABrokenBody()
{
    QFETCH(const QByteArray, body);
    const SandboxStore before = m_sandbox->server().store();
    for (const auto &[method, path] : { std::pair("POST"_ba, SandboxFixture::collection()),
                                        { "PATCH"_ba, SandboxFixture::freeItem() } }) {
        const SandboxReply answer = m_sandbox->send(method, path, body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), 10001);
        QVERIFY2(answer.message().startsWith(u"body: "), qPrintable(answer.message()));
    }
    QCOMPARE(m_sandbox->server().store().list().data, before.list().data);
}

void TestSandboxServer::namesTheFieldThatBreaksARule()
{
    // Each rule has its rows in the store's test; this is about the way there and back.
    const SandboxReply created = m_sandbox->send("POST", SandboxFixture::collection(),
                                                 R"({"name":"1x","username":"u","password":"p"})");
    QCOMPARE(created.status, 400);
    QVERIFY(created.message().startsWith(u"name: "));
    const SandboxReply updated =
        m_sandbox->send("PATCH", SandboxFixture::freeItem(), R"({"type":"ECR"})");
    QCOMPARE(updated.status, 400);
    QVERIFY(updated.message().startsWith(u"type: "));
    const QByteArray rockets = QByteArray("\xF0\x9F\x9A\x80").repeated(255);
    QCOMPARE(
        m_sandbox->send("PATCH", SandboxFixture::freeItem(), R"({"password":")" + rockets + R"("})")
            .status,
        200);
    QCOMPARE(
        m_sandbox
            ->send("PATCH", SandboxFixture::freeItem(), R"({"password":")" + rockets + R"(x"})")
            .status,
        400);
    QCOMPARE(m_sandbox->send("PATCH", SandboxFixture::freeItem(), R"({"password":"\ud83d\ude80"})")
                 .status,
             200);
    QCOMPARE(
        m_sandbox->send("PATCH", SandboxFixture::freeItem(), R"({"password":"\ud83d"})").status,
        400);
}

void TestSandboxServer::wantsABodyAnnouncedAsJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");

    QTest::newRow("plain") << "application/json"_ba << 200;
    QTest::newRow("with a charset") << "Application/JSON; charset=utf-8"_ba << 200;
    QTest::newRow("a form") << "application/x-www-form-urlencoded"_ba << 415;
    QTest::newRow("text") << "text/plain"_ba << 415;
    QTest::newRow("longer") << "application/json-patch+json"_ba << 415;
}

void TestSandboxServer::wantsABodyAnnouncedAsJson()
{
    QFETCH(const QByteArray, type);
    const SandboxReply answer =
        m_sandbox->send("POST", SandboxFixture::collection(), SandboxFixture::goodBody(),
                        { { "X-Api-Key", "sandbox-demo-key" }, { "Content-Type", type } });
    QTEST(answer.status, "status");
}

void TestSandboxServer::tellsWhatItServedWithoutTheQuery()
{
    QSignalSpy served(&m_sandbox->server(), &SandboxServer::requestServed);
    m_sandbox->send("PATCH", SandboxFixture::freeItem() + u"?password=x"_s, R"({"username":"u"})");
    QCOMPARE(served.size(), 1);
    QCOMPARE(served.at(0), (QVariantList{ u"PATCH"_s, SandboxFixture::freeItem(), 200 }));
    m_sandbox->send("DELETE", SandboxFixture::collection() + u"/a%2Fb"_s);
    QCOMPARE(served.at(1),
             (QVariantList{ u"DELETE"_s, SandboxFixture::collection() + u"/a%2Fb"_s, 404 }));
}

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
