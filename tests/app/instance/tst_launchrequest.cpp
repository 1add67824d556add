// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/launchrequest.h"
#include "tests/support/canary.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsHandedOverArrives_data();
    void whatIsHandedOverArrives();
    void theLineIsOneAndOfThisForm();
    void aLineThatWouldBeTooLongIsNotMade();
    void whatIsNoLineOfThisVersionIsRefused_data();
    void whatIsNoLineOfThisVersionIsRefused();
    void theTokenIsWaylandsOrElseThatOfX();
    void aTokenThatIsNoneIsLeftOut();
    void nothingElseOfTheEnvironmentIsHandedOver();
    void someStartsStandAlone_data();
    void someStartsStandAlone();
};

void TestSecondStart::init()
{
    for (const char *name : { "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID", "YOTTA_API_KEY" })
        qunsetenv(name);
}

void TestSecondStart::whatIsHandedOverArrives_data()
{
    QTest::addColumn<LaunchRequest>("start");
    QTest::newRow("the window alone") << LaunchRequest{};
    QTest::newRow("a new credential") << LaunchRequest{ .create = true };
    QTest::newRow("an account") << LaunchRequest{ .account = u"Team “Vision” ☂"_s };
    QTest::newRow("a name with everything")
        << LaunchRequest{ .account = u"a\n\"b\"\\\t\u202E\0c"_s };
    QTest::newRow("a token") << LaunchRequest{ .activationToken = "shell/Purser/4711-0_TIME99 x" };
    QTest::newRow("all of it") << LaunchRequest{ u"Team"_s, true, "token" };
}

void TestSecondStart::whatIsHandedOverArrives()
{
    QFETCH(LaunchRequest, start);
    const auto line = start.line();
    QVERIFY(line);
    const auto arrived = LaunchRequest::fromLine(*line);
    QVERIFY(arrived);
    QVERIFY(*arrived == start);
    QCOMPARE(line->count('\n'), 1);
}

void TestSecondStart::theLineIsOneAndOfThisForm()
{
    QCOMPARE(LaunchRequest({ u"Team"_s, true, "token" }).line(),
             R"({"account":"Team","activation":"token","new":true,"purser":1})"
             "\n");
}

void TestSecondStart::aLineThatWouldBeTooLongIsNotMade()
{
    const auto rest = LaunchRequest({ .account = QString() }).line()->size();
    LaunchRequest start{ .account = QString(LaunchRequest::maxLineLength - rest, u'x') };
    QVERIFY(start.line());
    QVERIFY(LaunchRequest::fromLine(*start.line()));
    start.account->append(u'x');
    QVERIFY(!start.line());
}

void TestSecondStart::whatIsNoLineOfThisVersionIsRefused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("no end") << QByteArray(R"({"new":true,"purser":1})");
    QTest::newRow("half") << QByteArray("{\"new\":true,\"pur\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("an array") << QByteArray("[1]\n");
    QTest::newRow("another version") << QByteArray("{\"new\":true,\"purser\":2}\n");
    QTest::newRow("a version in words") << QByteArray("{\"new\":true,\"purser\":\"1\"}\n");
    QTest::newRow("no version") << QByteArray("{\"new\":true}\n");
    QTest::newRow("no new") << QByteArray("{\"purser\":1}\n");
    QTest::newRow("new is a number") << QByteArray("{\"new\":1,\"purser\":1}\n");
    QTest::newRow("account is a list")
        << QByteArray("{\"account\":[\"a\"],\"new\":true,\"purser\":1}\n");
    QTest::newRow("account is null")
        << QByteArray("{\"account\":null,\"new\":true,\"purser\":1}\n");
    QTest::newRow("token is a number")
        << QByteArray("{\"activation\":1,\"new\":true,\"purser\":1}\n");
    QTest::newRow("token of two lines")
        << QByteArray("{\"activation\":\"a\\nb\",\"new\":true,\"purser\":1}\n");
    QTest::newRow("too long") << QByteArray("{\"new\":true,\"purser\":1}")
            + QByteArray(LaunchRequest::maxLineLength, ' ') + '\n';
}

void TestSecondStart::whatIsNoLineOfThisVersionIsRefused()
{
    QFETCH(QByteArray, line);
    QVERIFY(!LaunchRequest::fromLine(line));
}

void TestSecondStart::theTokenIsWaylandsOrElseThatOfX()
{
    const auto token = [] { return LaunchRequest::forCurrentProcess({}).activationToken; };
    QCOMPARE(token(), QByteArray());
    qputenv("DESKTOP_STARTUP_ID", "of-x");
    QCOMPARE(token(), "of-x");
    qputenv("XDG_ACTIVATION_TOKEN", "of-wayland");
    QCOMPARE(token(), "of-wayland");
}

void TestSecondStart::aTokenThatIsNoneIsLeftOut()
{
    for (const QByteArray &text : { "two\nlines"_ba, "\xff\xfe"_ba, QByteArray(513, 'x') }) {
        qputenv("XDG_ACTIVATION_TOKEN", text);
        QCOMPARE(LaunchRequest::forCurrentProcess({}).activationToken, QByteArray());
    }
}

void TestSecondStart::nothingElseOfTheEnvironmentIsHandedOver()
{
    qputenv("YOTTA_API_KEY", Canary::apiKey().toUtf8());
    const auto start = LaunchRequest::forCurrentProcess({ .create = true, .account = u"Team"_s });
    QVERIFY(start == LaunchRequest({ u"Team"_s, true, {} }));
    QVERIFY(!start.line()->contains(Canary::apiKey().toUtf8()));
}

void TestSecondStart::someStartsStandAlone_data()
{
    QTest::addColumn<CommandLine>("command");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<bool>("isAlone");
    const auto url = *BaseUrl::fromText(u"https://other.example"_s);
    const auto row = [](const char *name, const CommandLine &command, const QByteArray &key,
                        const QString &baseUrl, bool isAlone) {
        QTest::newRow(name) << command << key << baseUrl << isAlone;
    };
    row("nothing asked for", {}, {}, {}, false);
    row("new", { .create = true }, {}, {}, false);
    row("account", { .account = u"Team"_s }, {}, {}, false);
    row("account and new", { .create = true, .account = u"Team"_s }, {}, {}, false);
    row("sandbox", { .sandbox = true }, {}, {}, true);
    row("sandbox and new", { .sandbox = true, .create = true }, {}, {}, true);
    row("what the sandbox does wrong", { .sandboxFaults = { .failingName = u"x"_s } }, {}, {},
        true);
    row("base URL", { .baseUrl = url }, {}, {}, true);
    row("key in the environment", {}, "key", {}, true);
    row("unusable key in the environment", {}, " ", {}, true);
    row("base URL in the environment", {}, {}, u"https://other.example"_s, true);
    row("account, with a key in the environment", { .account = u"Team"_s }, "key", {}, true);
}

void TestSecondStart::someStartsStandAlone()
{
    QFETCH(CommandLine, command);
    QFETCH(QByteArray, key);
    QFETCH(QString, baseUrl);
    QTEST(needsOwnInstance(command, { key, baseUrl }), "isAlone");
}

QTEST_APPLESS_MAIN(TestSecondStart)
#include "tst_launchrequest.moc"
