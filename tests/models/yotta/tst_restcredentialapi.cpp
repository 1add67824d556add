// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/examples.h"
#include "tests/support/loopback.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QByteArray collection = "/v2/container-registry-auths";

RawReply success(const QByteArray &data)
{
    return RawReply::json(200, R"({"message":"success","code":10000,"data":)" + data + "}");
}

RawReply failure(int status, int code)
{
    return RawReply::json(status, R"({"message":"no","code":)" + QByteArray::number(code) + "}");
}

} // namespace

/// What the five operations put on the wire and make of the replies.
class TestRestCredentialApi : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RestCredentialApi> m_api;

    const RawRequest &onlyRequest() const
    {
        if (m_server->requests().size() != 1)
            qFatal("%d requests instead of one", int(m_server->requests().size()));
        return m_server->requests().constFirst();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_api =
            std::make_unique<RestCredentialApi>(baseUrlOf(m_server->baseUrl()), Examples::key());
    }

    void cleanup()
    {
        m_api.reset();
        m_server.reset();
    }

    void listsAll()
    {
        m_server->enqueue(success(
            R"([{"id":"384410568058921807","name":"a","type":"ECR"},{"id":2,"name":"b"}])"));
        const auto list = awaited(m_api->list());
        QVERIFY(list);
        QCOMPARE(*list,
                 QList<Credential>({ Examples::credential(u"384410568058921807", u"a"_s, u"ECR"_s),
                                     Examples::credential(u"2", u"b"_s) }));
        QCOMPARE(onlyRequest().method, "GET"_ba);
        QCOMPARE(onlyRequest().target, collection);
        QCOMPARE(onlyRequest().body, ""_ba);
    }

    void getsOneByItsUnchangedId_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : { "384410568058921807", "9223372036854775807", "007", "-5", "a_B-9" })
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void getsOneByItsUnchangedId()
    {
        QFETCH(const QString, id);
        m_server->enqueue(success(R"([{"id":")" + id.toLatin1() + R"(","name":"a"}])"));
        const auto credential = awaited(m_api->get(Examples::id(id)));
        QVERIFY(credential);
        QCOMPARE(credential->id.text(), id);
        QCOMPARE(onlyRequest().method, "GET"_ba);
        QCOMPARE(onlyRequest().target, collection + '/' + id.toLatin1());
    }

    void keepsThePathOfTheBaseUrl()
    {
        m_api = std::make_unique<RestCredentialApi>(
            baseUrlOf(m_server->baseUrl() + u"/base%2F1/"_s), Examples::key());
        m_server->enqueue(success("[]"));
        QVERIFY(awaited(m_api->list()));
        QCOMPARE(onlyRequest().target, "/base%2F1" + collection);
    }

    void everyRequestCarriesTheKeyAndNoCookie()
    {
        m_server->enqueue(RawReply::json(200, R"({"code":10000,"data":null})",
                                         { { "Set-Cookie", "session=1; Path=/" } }));
        awaited(m_api->list());
        awaited(m_api->get(Examples::id(u"1")));
        awaited(m_api->create(Examples::draft(u"a"_s)));
        awaited(m_api->update(Examples::id(u"1"), Examples::rename(u"b"_s)));
        awaited(m_api->remove(Examples::id(u"1")));
        QByteArrayList methods;
        for (const RawRequest &request : m_server->requests()) {
            methods.append(request.method);
            QCOMPARE(request.header("X-Api-Key"), Examples::key().secret().utf8().toByteArray());
            QVERIFY(request.header("User-Agent").startsWith("Purser/"));
            QCOMPARE(request.header("Accept"), "application/json"_ba);
            QVERIFY(request.header("Cookie").isNull());
        }
        QCOMPARE(methods, QByteArrayList({ "GET", "GET", "POST", "PATCH", "DELETE" }));
    }

    void createsWithWhatWasDrafted()
    {
        m_server->enqueue(success(R"({"id":"384410568058921807","name":"a","type":"DOCKER_HUB"})"));
        const auto created = awaited(m_api->create(Examples::draft(u"a"_s)));
        QVERIFY(created);
        QCOMPARE(*created, Examples::credential(u"384410568058921807", u"a"_s, u"DOCKER_HUB"_s));
        QCOMPARE(onlyRequest().method, "POST"_ba);
        QCOMPARE(onlyRequest().target, collection);
        QCOMPARE(onlyRequest().header("Content-Type"), "application/json"_ba);
        QCOMPARE(onlyRequest().body,
                 R"({"name":"a","password":")" + Canary::password().toUtf8()
                     + R"(","type":"DOCKER_HUB","username":"robot"})");
    }

    void readsTheRestWhenOnlyTheIdComesBack_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << R"("384410568058921807")"_ba;
        QTest::newRow("number") << "384410568058921807"_ba;
    }

    void readsTheRestWhenOnlyTheIdComesBack()
    {
        QFETCH(const QByteArray, data);
        m_server->enqueue(success(data));
        m_server->enqueue(success(
            R"({"id":"384410568058921807","name":"a","type":"ECR","createdAt":"2026-01-02T03:04:05Z"})"));
        const auto created = awaited(m_api->create(Examples::draft(u"a"_s)));
        QVERIFY(created);
        QCOMPARE(*created,
                 Examples::credential(u"384410568058921807", u"a"_s, u"ECR"_s,
                                      u"2026-01-02T03:04:05Z"_s));
        QCOMPARE(m_server->requests().size(), 2);
        QCOMPARE(m_server->requests().at(1).method, "GET"_ba);
        QCOMPARE(m_server->requests().at(1).target, collection + "/384410568058921807");
    }

    void isCreatedEvenIfTheRestCannotBeRead_data()
    {
        QTest::addColumn<RawReply>("reply");
        QTest::newRow("not found") << failure(404, 10007);
        QTest::newRow("server error") << failure(500, 10002);
        QTest::newRow("page") << RawReply::http(502, "text/html", "<html>");
        QTest::newRow("unreadable") << success("true");
        QTest::newRow("reset") << RawReply::reset();
    }

    void isCreatedEvenIfTheRestCannotBeRead()
    {
        QFETCH(const RawReply, reply);
        m_server->enqueue(success("42"));
        m_server->enqueue(reply);
        const auto created = awaited(m_api->create(Examples::draft(u"a"_s)));
        QVERIFY(created);
        QCOMPARE(*created, Examples::credential(u"42", u"a"_s, u"DOCKER_HUB"_s));
        QCOMPARE(m_server->requests().constFirst().method, "POST"_ba);
        for (const RawRequest &request : m_server->requests().mid(1))
            QCOMPARE(request.method, "GET"_ba);
    }

    void aCreateWithoutAReadableAnswerHasAnUnknownOutcome_data()
    {
        QTest::addColumn<QByteArray>("data");
        for (const char *data :
             { "null", "true", "[]", "{\"name\":\"a\"}", "{\"id\":1.5,\"name\":\"a\"}", "\"a/b\"" })
            QTest::newRow(data) << QByteArray(data);
    }

    void aCreateWithoutAReadableAnswerHasAnUnknownOutcome()
    {
        QFETCH(const QByteArray, data);
        m_server->enqueue(success(data));
        const auto created = awaited(m_api->create(Examples::draft(u"a"_s)));
        QVERIFY(!created);
        QCOMPARE(created.error().kind, Kind::OutcomeUnknown);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void changesTheSetFieldsOnly()
    {
        m_server->enqueue(success(R"({"id":42,"name":"a"})"));
        const auto updated =
            awaited(m_api->update(Examples::id(u"42"), Examples::newPassword(u"new")));
        QVERIFY(updated);
        QVERIFY(*updated);
        QCOMPARE(**updated, Examples::credential(u"42", u"a"_s));
        QCOMPARE(onlyRequest().method, "PATCH"_ba);
        QCOMPARE(onlyRequest().target, collection + "/42");
        QCOMPARE(onlyRequest().body, R"({"password":"new"})"_ba);
    }

    void anUpdateThatDoesNotSayWhatItMadeHasNoValue_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("true") << "true"_ba;
        QTest::newRow("bare id") << "42"_ba;
        QTest::newRow("another credential") << R"({"id":43,"name":"b"})"_ba;
        QTest::newRow("unreadable") << R"({"name":"b"})"_ba;
    }

    void anUpdateThatDoesNotSayWhatItMadeHasNoValue()
    {
        QFETCH(const QByteArray, data);
        m_server->enqueue(success(data));
        const auto updated = awaited(m_api->update(Examples::id(u"42"), Examples::rename(u"b"_s)));
        QVERIFY(updated);
        QVERIFY(!*updated);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void removes_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("true") << "true"_ba;
    }

    void removes()
    {
        QFETCH(const QByteArray, data);
        m_server->enqueue(success(data));
        QVERIFY(awaited(m_api->remove(Examples::id(u"384410568058921807"))));
        QCOMPARE(onlyRequest().method, "DELETE"_ba);
        QCOMPARE(onlyRequest().target, collection + "/384410568058921807");
        QCOMPARE(onlyRequest().body, ""_ba);
        QCOMPARE(onlyRequest().header("Content-Length"), "0"_ba);
    }

    void aRefusalHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("400") << 400 << 10001 << Kind::Invalid;
        QTest::newRow("401") << 401 << 40101 << Kind::Unauthorized;
        QTest::newRow("403") << 403 << 40301 << Kind::Forbidden;
        QTest::newRow("404") << 404 << 10007 << Kind::NotFound;
        QTest::newRow("10007 under 200") << 200 << 10007 << Kind::NotFound;
        QTest::newRow("25002 under 200") << 200 << 25002 << Kind::InUse;
        QTest::newRow("429") << 429 << 42900 << Kind::RateLimited;
    }

    void aRefusalHasItsKind()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        QFETCH(const Kind, kind);
        m_server->enqueue(failure(status, code));
        QCOMPARE(awaited(m_api->list()).error().kind, kind);
        QCOMPARE(awaited(m_api->get(Examples::id(u"1"))).error().kind, kind);
        QCOMPARE(awaited(m_api->create(Examples::draft(u"a"_s))).error().kind, kind);
        QCOMPARE(awaited(m_api->update(Examples::id(u"1"), Examples::rename(u"b"_s))).error().kind,
                 kind);
        QCOMPARE(awaited(m_api->remove(Examples::id(u"1"))).error().kind, kind);
        QCOMPARE(m_server->requests().size(), 5);
    }

    void aServiceThatFailedMayHaveMadeAChange_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::newRow("500") << 500 << 10002;
        QTest::newRow("503") << 503 << 10002;
        QTest::newRow("10002 under 200") << 200 << 10002;
    }

    void aServiceThatFailedMayHaveMadeAChange()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        m_server->enqueue(failure(status, code));
        QCOMPARE(awaited(m_api->list()).error().kind, Kind::Server);
        QCOMPARE(awaited(m_api->get(Examples::id(u"1"))).error().kind, Kind::Server);
        const auto created = awaited(m_api->create(Examples::draft(u"a"_s)));
        QCOMPARE(created.error().kind, Kind::OutcomeUnknown);
        QCOMPARE(created.error().cause, Kind::Server);
        QCOMPARE(awaited(m_api->update(Examples::id(u"1"), Examples::rename(u"b"_s))).error().kind,
                 Kind::OutcomeUnknown);
        QCOMPARE(awaited(m_api->remove(Examples::id(u"1"))).error().kind, Kind::OutcomeUnknown);
        QCOMPARE(m_server->requests().size(), 5);
    }

    void anAnswerAboutAnotherCredentialIsNone()
    {
        m_server->enqueue(success(R"({"id":2,"name":"foreign"})"));
        QCOMPARE(awaited(m_api->get(Examples::id(u"1"))).error().kind, Kind::BadReply);
    }

    void a409IsAboutTheUseOnlyWhenRemoving()
    {
        m_server->enqueue(failure(409, 31415));
        QCOMPARE(awaited(m_api->remove(Examples::id(u"1"))).error().kind, Kind::InUse);
        QCOMPARE(awaited(m_api->create(Examples::draft(u"a"_s))).error().kind, Kind::Invalid);
        QCOMPARE(awaited(m_api->update(Examples::id(u"1"), Examples::rename(u"b"_s))).error().kind,
                 Kind::Invalid);
    }

    void goesThroughAWholeLifeWithTheSandbox()
    {
        SandboxServer sandbox{ SandboxStore() };
        QVERIFY(sandbox.listen());
        RestCredentialApi api(baseUrlOf(sandbox.baseUrl()),
                              ApiKey::fromText(sandbox.apiKey()).value());
        QCOMPARE(awaited(api.list()).value().size(), 0);
        const auto created = awaited(api.create(Examples::draft(u"first"_s)));
        QVERIFY(created);
        QCOMPARE(awaited(api.get(created->id)).value(), *created);
        QVERIFY(awaited(api.update(created->id, Examples::rename(u"second"_s))));
        QCOMPARE(awaited(api.list()).value().value(0).name, u"second"_s);
        QVERIFY(awaited(api.remove(created->id)));
        QCOMPARE(awaited(api.get(created->id)).error().kind, Kind::NotFound);
        QCOMPARE(awaited(api.remove(created->id)).error().kind, Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRestCredentialApi)
#include "tst_restcredentialapi.moc"
