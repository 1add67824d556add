// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfaults.h"
#include "tests/app/sandbox/sandboxfixture.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray bodyNamed(const QByteArray &name)
{
    return R"({"name":")" + name + R"(","username":"me","password":"pw"})";
}

} // namespace

class TestSandboxFaults : public QObject
{
    Q_OBJECT

    std::optional<SandboxFixture> m_sandbox; // a new one for each test

private Q_SLOTS:
    void init() { m_sandbox.emplace(); }
    void cleanup() { m_sandbox.reset(); }

    void aNameFailsIfItContainsTheText_data();
    void aNameFailsIfItContainsTheText();
    void changesOfFailingNamesFailAndChangeNothing_data();
    void changesOfFailingNamesFailAndChangeNothing();
    void otherNamesAndReadsDoNotFail();
    void requestsPastTheLimitAreRefusedForAWhile();
    void aRefusedChangeIsNotMade();
    void theLimitCountsRequestsWithAWrongKeyToo();
    void newFaultsTakeThePlaceOfTheOldOnes();
    void eachAnswerComesLate();
    void requestsOnOtherConnectionsDoNotWait();
};

void TestSandboxFaults::aNameFailsIfItContainsTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fails");

    QTest::newRow("the whole name") << u"fail"_s << u"fail"_s << true;
    QTest::newRow("a part") << u"fail"_s << u"will-fail-soon"_s << true;
    QTest::newRow("upper case in the name") << u"fail"_s << u"FAILS"_s << true;
    QTest::newRow("upper case in the text") << u"Fail"_s << u"fails"_s << true;
    QTest::newRow("another name") << u"fail"_s << u"works"_s << false;
    QTest::newRow("a part of the text only") << u"fail"_s << u"fai"_s << false;
    QTest::newRow("no pattern") << u".*"_s << u"fail"_s << false;
    QTest::newRow("no name") << u"fail"_s << QString() << false;
    QTest::newRow("no text") << QString() << u"fail"_s << false;
}

void TestSandboxFaults::aNameFailsIfItContainsTheText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    QTEST(SandboxFaults{ .failingName = text }.failsFor(name), "fails");
}

void TestSandboxFaults::changesOfFailingNamesFailAndChangeNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");

    const QString failing = SandboxFixture::freeItem(); // its name contains "vision"
    const QString other = SandboxFixture::collection() + u"/352260913377402881"_s;
    QTest::newRow("create") << "POST"_ba << SandboxFixture::collection() << bodyNamed("my-vision");
    QTest::newRow("create with an invalid body")
        << "POST"_ba << SandboxFixture::collection() << R"({"name":"vision"})"_ba;
    QTest::newRow("update") << "PATCH"_ba << failing << R"({"password":"new"})"_ba;
    QTest::newRow("rename away") << "PATCH"_ba << failing << R"({"name":"other"})"_ba;
    QTest::newRow("rename to") << "PATCH"_ba << other << R"({"name":"new-vision"})"_ba;
    QTest::newRow("delete") << "DELETE"_ba << failing << QByteArray();
}

void TestSandboxFaults::changesOfFailingNamesFailAndChangeNothing()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    const QJsonValue before = m_sandbox->send("GET", SandboxFixture::collection()).data();
    m_sandbox->server().setFaults({ .failingName = u"vision"_s });
    const SandboxReply answer = m_sandbox->send(method, path, body);
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.code(), 10002);
    QCOMPARE(answer.data(), QJsonValue(QJsonValue::Null));
    QCOMPARE(m_sandbox->send("GET", SandboxFixture::collection()).data(), before);
}

void TestSandboxFaults::otherNamesAndReadsDoNotFail()
{
    m_sandbox->server().setFaults({ .failingName = u"vision"_s });
    QCOMPARE(m_sandbox->send("GET", SandboxFixture::freeItem()).code(), 10000);
    const SandboxReply created =
        m_sandbox->send("POST", SandboxFixture::collection(), SandboxFixture::goodBody());
    QCOMPARE(created.code(), 10000);
    const QString item = SandboxFixture::collection() + u'/' + created.data()[u"id"].toString();
    QCOMPARE(m_sandbox->send("PATCH", item, R"({"name":"fresher"})").code(), 10000);
    QCOMPARE(m_sandbox->send("DELETE", item).code(), 10000);
    QCOMPARE(m_sandbox->send("DELETE", item).code(), 10007);
}

void TestSandboxFaults::requestsPastTheLimitAreRefusedForAWhile()
{
    m_sandbox->server().setFaults({ .limit = { { .requests = 2, .pause = 1s } } });
    const auto list = [this] { return m_sandbox->send("GET", SandboxFixture::collection()); };
    QCOMPARE(list().status, 200);
    QCOMPARE(list().status, 200);
    const SandboxReply refusal = list();
    QCOMPARE(refusal.status, 429);
    QCOMPARE(refusal.code(), 42900);
    QCOMPARE(refusal.retryAfter, "1"_ba);
    QVERIFY(QTest::qWaitFor([&list] { return list().status == 200; }, Test::patience));
    QCOMPARE(list().status, 200);
    QCOMPARE(list().status, 429);
}

void TestSandboxFaults::aRefusedChangeIsNotMade()
{
    m_sandbox->server().setFaults({ .limit = { { .requests = 1, .pause = 1h } } });
    QVERIFY(m_sandbox->stillServes());
    const SandboxReply refusal = m_sandbox->send("DELETE", SandboxFixture::freeItem());
    QCOMPARE(refusal.status, 429);
    QCOMPARE(refusal.retryAfter, "3600"_ba);
    QCOMPARE(m_sandbox->server().store().credentials().size(), 12);
}

void TestSandboxFaults::theLimitCountsRequestsWithAWrongKeyToo()
{
    m_sandbox->server().setFaults({ .limit = { { .requests = 1, .pause = 1h } } });
    QCOMPARE(m_sandbox->send("GET", SandboxFixture::collection(), {}, {}).status, 401);
    QCOMPARE(m_sandbox->send("GET", SandboxFixture::collection(), {}, {}).status, 429);
}

void TestSandboxFaults::newFaultsTakeThePlaceOfTheOldOnes()
{
    m_sandbox->server().setFaults({ .limit = { { .requests = 1, .pause = 1h } } });
    QVERIFY(m_sandbox->stillServes());
    QVERIFY(!m_sandbox->stillServes());
    m_sandbox->server().setFaults({ .limit = { { .requests = 1, .pause = 1h } } });
    QVERIFY(m_sandbox->stillServes());
    QVERIFY(!m_sandbox->stillServes());
    m_sandbox->server().setFaults({});
    QVERIFY(m_sandbox->stillServes());
    QVERIFY(m_sandbox->stillServes());
}

void TestSandboxFaults::eachAnswerComesLate()
{
    m_sandbox->server().setFaults({ .latency = 100ms });
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer sinceRequest;
        sinceRequest.start();
        QVERIFY(m_sandbox->stillServes());
        QVERIFY2(sinceRequest.elapsed() >= 99, qPrintable(QString::number(sinceRequest.elapsed())));
    }
}

/// Nothing is answered during the test. Nevertheless all requests arrive, and their changes are
/// made.
void TestSandboxFaults::requestsOnOtherConnectionsDoNotWait()
{
    m_sandbox->server().setFaults({ .latency = SandboxFaults::maxLatency });
    QNetworkAccessManager network; // has up to six connections at once
    QNetworkRequest request(QUrl(m_sandbox->server().baseUrl() + SandboxFixture::collection()));
    for (const auto &[name, value] : SandboxFixture::usualHeaders())
        request.setRawHeader(name, value);
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (int i = 0; i < 4; ++i)
        replies.emplace_back(network.post(request, bodyNamed("fresh" + QByteArray::number(i))));
    QTRY_COMPARE(m_sandbox->server().store().credentials().size(), 12 + 4);
    for (const auto &reply : replies)
        QVERIFY(!reply->isFinished());
}

QTEST_GUILESS_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
