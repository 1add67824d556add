// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/registryreply.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestRegistryReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreThoseForPeople_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a page") << QByteArray("<html>no</html>") << QString();
        QTest::newRow("the standard's")
            << QByteArray(R"({"errors":[{"code":"DENIED","message":"denied","detail":null}]})")
            << u"denied"_s;
        QTest::newRow("a code alone")
            << QByteArray(R"({"errors":[{"code":"UNAUTHORIZED"}]})") << u"UNAUTHORIZED"_s;
        QTest::newRow("several, one twice")
            << QByteArray(R"({"errors":[{"message":"a"},{"message":"b"},{"message":"a"}]})")
            << u"a; b"_s;
        QTest::newRow("many") << QByteArray(
            R"({"errors":[{"message":"a"},{"message":"b"},{"message":"c"},{"message":"d"}]})")
                              << u"a; b; c"_s;
        QTest::newRow("a token server's")
            << QByteArray(R"({"details":"incorrect username or password"})")
            << u"incorrect username or password"_s;
        QTest::newRow("others'") << QByteArray(R"({"message":"no"})") << u"no"_s;
        QTest::newRow("OAuth's") << QByteArray(
            R"({"error":"invalid_grant","error_description":"no"})")
                                 << u"no"_s;
        QTest::newRow("of another kind")
            << QByteArray(R"({"errors":"a","details":{"b":1},"message":7})") << QString();
        QTest::newRow("on one line, in one direction")
            << QByteArray("{\"details\":\"a\\n\\tb\\u0000c\\u202Ed\\u2028e\"}") << u"a b c d e"_s;
        QTest::newRow("too many") << "{\"details\":\"" + QByteArray(1000, 'a') + "\"}"
                                  << QString(299, u'a') + u'\u2026';
    }

    void theWordsAreThoseForPeople()
    {
        QFETCH(const QByteArray, body);
        QTEST(RegistryReply::words(body, {}), "words");
    }

    void aSecretIsWithheldAlsoWhereTheWordsAreCut_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("whole") << 10;
        QTest::newRow("where they are cut") << int(RegistryReply::maxMessageLength) - 8;
    }

    void aSecretIsWithheldAlsoWhereTheWordsAreCut()
    {
        QFETCH(const int, before);
        const Secret secret = Secret::fromText(u"hunter2-secret"_s);
        const QByteArray body =
            "{\"errors\":[{\"message\":\"" + QByteArray(before, 'a') + "hunter2-secret\"}]}";
        const QString words = RegistryReply::words(body, { &secret });
        QVERIFY2(!words.contains("hunt"_L1), qPrintable(words));
    }

    void tooManyRequestsAreToldApart_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isLimit");
        const QByteArray body = R"({"errors":[{"code":"TOOMANYREQUESTS"}]})";
        QTest::newRow("429") << 429 << QByteArray() << true;
        QTest::newRow("by its code") << 403 << body << true;
        QTest::newRow("by its code, in small letters") << 401 << body.toLower() << true;
        QTest::newRow("another code")
            << 403 << QByteArray(R"({"errors":[{"code":"DENIED"}]})") << false;
        QTest::newRow("not an error") << 200 << body << false;
    }

    void tooManyRequestsAreToldApart()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        HttpReply reply;
        reply.status = status;
        reply.body = body;
        QTEST(RegistryReply::isRateLimit(reply), "isLimit");
    }

    void aTokenIsTakenUnderBothNames_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("token"); // empty: none
        QTest::newRow("token") << QByteArray(R"({"token":"a.b-c_d"})") << QByteArray("a.b-c_d");
        QTest::newRow("access_token") << QByteArray(R"({"access_token":"b"})") << QByteArray("b");
        QTest::newRow("both") << QByteArray(R"({"access_token":"b","token":"a"})")
                              << QByteArray("a");
        QTest::newRow("one empty")
            << QByteArray(R"({"access_token":"b","token":""})") << QByteArray("b");
        QTest::newRow("none") << QByteArray("{}") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("token") << QByteArray();
        QTest::newRow("not a text") << QByteArray(R"({"token":7})") << QByteArray();
        QTest::newRow("empty") << QByteArray(R"({"token":""})") << QByteArray();
        QTest::newRow("with a line end")
            << QByteArray(R"({"token":"a\r\nX-Evil: 1"})") << QByteArray();
        QTest::newRow("with a space") << QByteArray(R"({"token":"a b"})") << QByteArray();
        QTest::newRow("beyond ASCII") << QByteArray("{\"token\":\"\xc3\xa4\"}") << QByteArray();
    }

    void aTokenIsTakenUnderBothNames()
    {
        QFETCH(const QByteArray, body);
        const auto token = RegistryReply::token(body);
        QTEST(token ? token->utf8().toByteArray() : QByteArray(), "token");
    }

    void aPageIsNotARegistrys_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("isRegistry");
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray() << true;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << true;
        QTest::newRow("page") << QByteArray("Text/HTML; charset=utf-8") << QByteArray() << false;
        QTest::newRow("page of a registry")
            << QByteArray("text/html") << QByteArray("registry/2.0") << true;
    }

    void aPageIsNotARegistrys()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, version);
        HttpReply reply;
        reply.headers = { { "Content-Type", type },
                          { "docker-distribution-api-version", version } };
        QTEST(RegistryReply::isOfRegistry(reply), "isRegistry");
    }

    void someRepliesRefuseALogin_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isRefusal");
        const QByteArray json = "application/json";
        QTest::newRow("401") << 401 << json << QByteArray("{}") << true;
        QTest::newRow("401, a page") << 401 << QByteArray("text/html") << QByteArray() << true;
        QTest::newRow("403") << 403 << json << QByteArray("{}") << true;
        QTest::newRow("403, a page") << 403 << QByteArray("text/html") << QByteArray() << false;
        QTest::newRow("403, text")
            << 403 << QByteArray("text/plain") << QByteArray("Forbidden") << false;
        QTest::newRow("403, nothing") << 403 << QByteArray() << QByteArray() << false;
        QTest::newRow("403, problem")
            << 403 << QByteArray("application/problem+json; charset=utf-8") << QByteArray("{}")
            << true;
        QTest::newRow("403, too many requests")
            << 403 << json << QByteArray(R"({"errors":[{"code":"TOOMANYREQUESTS"}]})") << false;
        QTest::newRow("400") << 400 << json << QByteArray("{}") << false;
        QTest::newRow("400, denied")
            << 400 << json << QByteArray(R"({"errors":[{"code":"DENIED"}]})") << true;
        QTest::newRow("404") << 404 << json << QByteArray("{}") << false;
        QTest::newRow("200") << 200 << json << QByteArray("{}") << false;
    }

    void someRepliesRefuseALogin()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, body);
        HttpReply reply;
        reply.status = status;
        reply.headers = { { "Content-Type", type } };
        reply.body = body;
        QTEST(RegistryReply::isRefusal(reply), "isRefusal");
    }

    void aForbiddenReplyIsOfARegistryByItsHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isRefusal");
        QTest::newRow("version") << QByteArray("docker-distribution-api-version") << true;
        QTest::newRow("challenge") << QByteArray("www-authenticate") << true;
        QTest::newRow("another") << QByteArray("server") << false;
    }

    void aForbiddenReplyIsOfARegistryByItsHeaders()
    {
        QFETCH(const QByteArray, header);
        HttpReply reply;
        reply.status = 403;
        reply.headers = { { header, "a" } };
        QTEST(RegistryReply::isRefusal(reply), "isRefusal");
        QCOMPARE(RegistryReply::isBlocked(reply), !RegistryReply::isRefusal(reply));
    }
};

QTEST_APPLESS_MAIN(TestRegistryReply)
#include "tst_registryreply.moc"
