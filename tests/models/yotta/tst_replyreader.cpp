// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/replyreader.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Failure = HttpReply::Failure;

namespace {

HttpReply arrived(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

QByteArray envelope(int code, const QByteArray &data = "null")
{
    return R"({"message":"words","code":)" + QByteArray::number(code) + R"(,"data":)" + data + "}";
}

const QByteArray gatewayPage = "<html><head><title>Bad gateway</title></head></html>";

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheDataOfASuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonValue>("data");
        QTest::newRow("text") << 200 << envelope(10000, "\"a\"") << QJsonValue(u"a"_s);
        QTest::newRow("large number")
            << 200 << envelope(10000, "9007199254740993") << QJsonValue(qint64(9007199254740993));
        QTest::newRow("null") << 200 << envelope(10000) << QJsonValue();
        QTest::newRow("no data") << 200 << R"({"message":"ok","code":10000})"_ba << QJsonValue();
        QTest::newRow("no message")
            << 200 << R"({"code":10000,"data":true})"_ba << QJsonValue(true);
        QTest::newRow("message is an object")
            << 200 << R"({"code":10000,"message":{},"data":true})"_ba << QJsonValue(true);
        QTest::newRow("message is null")
            << 200 << R"({"code":10000,"message":null,"data":true})"_ba << QJsonValue(true);
        QTest::newRow("unknown fields")
            << 200 << R"({"code":10000,"data":true,"traceId":1.5})"_ba << QJsonValue(true);
        QTest::newRow("byte order mark")
            << 200 << "\xEF\xBB\xBF" + envelope(10000, "true") << QJsonValue(true);
        QTest::newRow("201") << 201 << envelope(10000, "true") << QJsonValue(true);
    }

    void givesTheDataOfASuccess()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        for (const Effect effect : { Effect::Read, Effect::Change, Effect::Removal }) {
            const auto data = readReply(arrived(status, body), effect);
            QVERIFY(data);
            QVERIFY(!data->isUndefined());
            QTEST(*data, "data");
        }
    }

    void mapsEveryReplyToOneKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("read");
        QTest::addColumn<Kind>("change");
        QTest::addColumn<Kind>("removal");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind read,
                            Kind change, Kind removal) {
            QTest::newRow(name) << status << body << read << change << removal;
        };
        const auto same = [&](const char *name, int status, const QByteArray &body, Kind kind) {
            row(name, status, body, kind, kind, kind);
        };
        const auto doubtful = [&](const char *name, int status, const QByteArray &body, Kind read) {
            row(name, status, body, read, Kind::OutcomeUnknown, Kind::OutcomeUnknown);
        };

        same("200 with 10001", 200, envelope(10001), Kind::Invalid);
        doubtful("200 with 10002", 200, envelope(10002), Kind::Server);
        same("200 with 10007", 200, envelope(10007), Kind::NotFound);
        same("200 with 25002", 200, envelope(25002), Kind::InUse);
        same("200 with 40001", 200, envelope(40001), Kind::Unauthorized);
        same("200 with 40101", 200, envelope(40101), Kind::Unauthorized);
        same("200 with an unknown code", 200, envelope(31415), Kind::Server);
        doubtful("200 with 0", 200, envelope(0), Kind::BadReply);
        doubtful("200 with 200", 200, envelope(200), Kind::BadReply);

        same("400", 400, envelope(10001), Kind::Invalid);
        same("400 with another code", 400, envelope(31415), Kind::Invalid);
        same("400 of a missing record", 400, envelope(10007), Kind::NotFound);
        same("400 of one in use", 400, envelope(25002), Kind::InUse);
        same("401", 401, envelope(40101), Kind::Unauthorized);
        same("401 without an envelope", 401, "", Kind::Unauthorized);
        same("403", 403, envelope(40301), Kind::Forbidden);
        same("403 without a body", 403, "", Kind::Forbidden);
        doubtful("403 page", 403, gatewayPage, Kind::Forbidden);
        same("404", 404, envelope(10007), Kind::NotFound);
        same("404 without a body", 404, "", Kind::NotFound);
        doubtful("404 page", 404, gatewayPage, Kind::BadReply);
        row("409", 409, envelope(31415), Kind::Invalid, Kind::Invalid, Kind::InUse);
        row("409 without a body", 409, "", Kind::Invalid, Kind::OutcomeUnknown, Kind::InUse);
        row("409 page", 409, gatewayPage, Kind::Invalid, Kind::OutcomeUnknown,
            Kind::OutcomeUnknown);
        same("409 with the code", 409, envelope(25002), Kind::InUse);
        same("429", 429, "", Kind::RateLimited);
        same("429 with an envelope", 429, envelope(42900), Kind::RateLimited);
        same("500 of a missing record", 500, envelope(10007), Kind::NotFound);
        doubtful("500", 500, envelope(10002), Kind::Server);
        doubtful("520 page", 520, gatewayPage, Kind::Server);
        doubtful("500 page", 500, gatewayPage, Kind::Server);
        doubtful("503 page", 503, gatewayPage, Kind::Server);
        doubtful("404 with a gateway's own code", 404, envelope(404), Kind::BadReply);
        doubtful("403 with a gateway's own code", 403, envelope(403), Kind::Forbidden);
        same("401 with a gateway's own code", 401, envelope(401), Kind::Unauthorized);
        same("429 with a gateway's own code", 429, envelope(429), Kind::RateLimited);
        doubtful("404 that says success", 404, envelope(10000), Kind::NotFound);
        doubtful("400 that says success", 400, envelope(10000), Kind::Invalid);
        doubtful("401 that says success", 401, envelope(10000), Kind::Unauthorized);
        doubtful("500 that says success", 500, envelope(10000), Kind::Server);

        // A gateway gave up waiting: the service may have done it.
        doubtful("502 page", 502, gatewayPage, Kind::Server);
        doubtful("504 without a body", 504, "", Kind::Server);
        doubtful("504 with a gateway's own code", 504, envelope(504), Kind::Server);
        doubtful("502 with a gateway's own code", 502, envelope(502), Kind::Server);

        // Success, but of what?
        doubtful("200 page", 200, "<html>Log in to the network</html>", Kind::BadReply);
        doubtful("200 without a body", 200, "", Kind::BadReply);
        doubtful("200 cut off", 200, R"({"message":"ok","code":10000,"data":[{"id":)",
                 Kind::BadReply);
        doubtful("200 with an array", 200, "[]", Kind::BadReply);
        doubtful("200 without a code", 200, R"({"message":"ok","data":[]})", Kind::BadReply);
        doubtful("200 with a code in quotes", 200, R"({"code":"10000","data":[]})", Kind::BadReply);
        doubtful("200 with a fraction", 200, R"({"code":10000.5,"data":[]})", Kind::BadReply);
        doubtful("200 with a code past 32 bits", 200, R"({"code":4294977296,"data":[]})",
                 Kind::BadReply);
        doubtful("200 nested too deep", 200,
                 R"({"code":10000,"data":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']')
                     + "}",
                 Kind::BadReply);

        // Neither a redirect nor an interim answer that Qt takes for the last one says what was
        // done.
        for (const int status : { 101, 103, 199, 301, 302, 303, 304, 307, 308 }) {
            for (const QByteArray &body :
                 { ""_ba, gatewayPage, envelope(10000), envelope(10001), envelope(31415) }) {
                QTest::addRow("%d: %s", status, body.constData())
                    << status << body << Kind::BadReply << Kind::OutcomeUnknown
                    << Kind::OutcomeUnknown;
            }
        }
        doubtful("303 of a missing record", 303, envelope(10007), Kind::NotFound);

        // A gateway gave up, or heard that another one did, after it passed the request on.
        for (const int status : { 408, 425, 460, 499 }) {
            for (const QByteArray &body : { ""_ba, gatewayPage, envelope(31415) }) {
                QTest::addRow("%d: %s", status, body.constData())
                    << status << body << Kind::Invalid << Kind::OutcomeUnknown
                    << Kind::OutcomeUnknown;
            }
        }
        // The contract has none of these; a service that says so in its envelope means it.
        for (const int status : { 402, 406, 407, 410, 412, 422, 423, 451 }) {
            QTest::addRow("%d without an envelope", status)
                << status << gatewayPage << Kind::Invalid << Kind::OutcomeUnknown
                << Kind::OutcomeUnknown;
            QTest::addRow("%d with an envelope", status)
                << status << envelope(31415) << Kind::Invalid << Kind::Invalid << Kind::Invalid;
        }
        // These are decided before the work begins.
        for (const int status : { 400, 405, 411, 413, 414, 415, 431 })
            QTest::addRow("%d page", status)
                << status << gatewayPage << Kind::Invalid << Kind::Invalid << Kind::Invalid;
    }

    void mapsEveryReplyToOneKind()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        const auto kindFor = [&](Effect effect) {
            const auto result = readReply(arrived(status, body), effect);
            return result ? Kind(-1) : result.error().kind;
        };
        QVERIFY(!readReply(arrived(status, body), Effect::Read));
        QVERIFY(!readReply(arrived(status, body), Effect::Change));
        QVERIFY(!readReply(arrived(status, body), Effect::Removal));
        QTEST(kindFor(Effect::Read), "read");
        QTEST(kindFor(Effect::Change), "change");
        QTEST(kindFor(Effect::Removal), "removal");
        QCOMPARE(readReply(arrived(status, body), Effect::Read).error().httpStatus, status);
    }

    void aFailureOfTheTransportComesFirst_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<Kind>("read");
        QTest::addColumn<Kind>("write");
        QTest::newRow("not connected") << Failure::NotConnected << Kind::Offline << Kind::Offline;
        QTest::newRow("proxy") << Failure::Proxy << Kind::Proxy << Kind::Proxy;
        QTest::newRow("TLS") << Failure::Tls << Kind::Tls << Kind::Tls;
        QTest::newRow("timed out") << Failure::TimedOut << Kind::TimedOut << Kind::OutcomeUnknown;
        QTest::newRow("lost") << Failure::Lost << Kind::ConnectionLost << Kind::OutcomeUnknown;
        QTest::newRow("garbled") << Failure::Garbled << Kind::BadReply << Kind::OutcomeUnknown;
        QTest::newRow("too large") << Failure::TooLarge << Kind::BadReply << Kind::OutcomeUnknown;
        QTest::newRow("aborted") << Failure::Aborted << Kind::Cancelled << Kind::OutcomeUnknown;
    }

    void aFailureOfTheTransportComesFirst()
    {
        QFETCH(const Failure, failure);
        HttpReply reply = arrived(200, envelope(10000));
        reply.failure = failure;
        reply.detail = u"SomeError"_s;
        const auto read = readReply(reply, Effect::Read);
        QVERIFY(!read);
        QTEST(read.error().kind, "read");
        QCOMPARE(read.error().detail, u"SomeError"_s);
        QCOMPARE(read.error().httpStatus, 200);
        for (const Effect effect : { Effect::Change, Effect::Removal }) {
            const auto write = readReply(reply, effect);
            QVERIFY(!write);
            QTEST(write.error().kind, "write");
            // What a read would have ended with is how it broke.
            QCOMPARE(write.error().cause,
                     write.error().kind == Kind::OutcomeUnknown ? std::optional(read.error().kind)
                                                                : std::nullopt);
        }
    }

    void keepsTheServicesOwnWordsAndCode()
    {
        const auto result = readReply(arrived(400, R"({"message":"name: <b>no</b>","code":10001})"),
                                      Effect::Change);
        QCOMPARE(result.error().message, u"name: <b>no</b>"_s);
        QCOMPARE(result.error().serviceCode, 10001);
        QCOMPARE(result.error().httpStatus, 400);
    }

    void keepsTheWordsOfAGateway()
    {
        const auto result =
            readReply(arrived(403, R"({"message":"blocked","code":403})"), Effect::Change);
        QCOMPARE(result.error().message, u"blocked"_s);
        QCOMPARE(result.error().serviceCode, 0);
    }

    void saysWhyAReplyCouldNotBeRead()
    {
        QVERIFY(readReply(arrived(200, "<html>"), Effect::Read)
                    .error()
                    .detail.startsWith("not JSON"_L1));
        QCOMPARE(readReply(arrived(200, R"({"code":"10000"})"), Effect::Read).error().detail,
                 u"code: not an integer"_s);
    }

    void listsWhatStillUsesACredential_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QList<Blocker>>("blockers");
        constexpr auto pod = Blocker::Kind::Pod;
        constexpr auto endpoint = Blocker::Kind::Endpoint;
        QTest::newRow("objects")
            << R"({"podList":[{"id":"384410568058921807","name":"a"}],"elasticList":[{"id":9007199254740993,"name":"b"}]})"_ba
            << QList<Blocker>{ { pod, u"384410568058921807"_s, u"a"_s },
                               { endpoint, u"9007199254740993"_s, u"b"_s } };
        QTest::newRow("texts and numbers")
            << R"({"podList":["pod-1",9007199254740993],"elasticList":["e"]})"_ba
            << QList<Blocker>{ { pod, u"pod-1"_s, {} },
                               { pod, u"9007199254740993"_s, {} },
                               { endpoint, u"e"_s, {} } };
        QTest::newRow("parts missing")
            << R"({"podList":[{"id":1},{"name":"n"},{},null,[]]})"_ba
            << QList<Blocker>{ { pod, u"1"_s, {} }, { pod, {}, u"n"_s } };
        QTest::newRow("null lists")
            << R"({"podList":null,"elasticList":[]})"_ba << QList<Blocker>{};
        QTest::newRow("other types") << R"({"podList":"p","elasticList":7})"_ba << QList<Blocker>{};
        QTest::newRow("no data") << "null"_ba << QList<Blocker>{};
        QTest::newRow("a text") << R"("in use")"_ba << QList<Blocker>{};
    }

    void listsWhatStillUsesACredential()
    {
        QFETCH(const QByteArray, data);
        for (const int status : { 200, 409 }) {
            const auto result = readReply(arrived(status, envelope(25002, data)), Effect::Removal);
            QCOMPARE(result.error().kind, Kind::InUse);
            QTEST(result.error().blockers, "blockers");
        }
    }

    void aServiceThatFailsAfterACreationMayHaveDoneIt()
    {
        // It may not have found what it had just made.
        const HttpReply reply = arrived(500, envelope(10007));
        QCOMPARE(readReply(reply, Effect::Creation).error().kind, Kind::OutcomeUnknown);
        QCOMPARE(readReply(reply, Effect::Change).error().kind, Kind::NotFound);
    }

    void onlyOneInUseHasBlockers()
    {
        const auto result =
            readReply(arrived(400, envelope(10001, R"({"podList":["p"]})")), Effect::Removal);
        QCOMPARE(result.error().kind, Kind::Invalid);
        QVERIFY(result.error().blockers.isEmpty());
    }

    void tellsHowLongToWait_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("429 with an envelope") << 429 << envelope(42900);
        QTest::newRow("429 without") << 429 << ""_ba;
        QTest::newRow("503 page") << 503 << gatewayPage;
    }

    void tellsHowLongToWait()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        HttpReply reply = arrived(status, body);
        QVERIFY(!readReply(reply, Effect::Read).error().retryAfter);
        reply.headers = { { "Retry-After", "7" } };
        QCOMPARE(readReply(reply, Effect::Read).error().retryAfter, std::chrono::seconds(7));
    }
};

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
