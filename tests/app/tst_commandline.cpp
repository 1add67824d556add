// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QTest>

#include <chrono>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Task = CommandLine::Task;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutArgumentsTheWindowIsShown();
    void eachTaskHasItsOption_data();
    void eachTaskHasItsOption();
    void aBaseUrlIsTaken();
    void anAccountIsTakenByItsName();
    void theSandboxHasOptionsForItsFaults_data();
    void theSandboxHasOptionsForItsFaults();
    void whatIsWrongIsSaidInAMessage_data();
    void whatIsWrongIsSaidInAMessage();
    void aRestartShowsTheSameCredentials_data();
    void aRestartShowsTheSameCredentials();
    void theHelpNamesEveryOptionAndNoSecret();
    void theVersionIsSaidWithThoseOfQtAndQtKeychain();
};

void TestCommandLine::withoutArgumentsTheWindowIsShown()
{
    const auto command = CommandLine::parse({ u"purser"_s });
    QVERIFY(command);
    QCOMPARE(command->task, Task::ShowWindow);
    QVERIFY(!command->sandbox);
    QVERIFY(!command->create);
    QVERIFY(!command->baseUrl);
}

void TestCommandLine::eachTaskHasItsOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CommandLine::Task>("task");
    QTest::addColumn<bool>("sandbox");
    QTest::addColumn<bool>("create");
    QTest::addColumn<quint16>("port");
    QTest::newRow("help") << QStringList{ u"--help"_s } << Task::PrintHelp << false << false
                          << quint16(0);
    QTest::newRow("h") << QStringList{ u"-h"_s } << Task::PrintHelp << false << false << quint16(0);
    QTest::newRow("version") << QStringList{ u"--version"_s } << Task::PrintVersion << false
                             << false << quint16(0);
    QTest::newRow("sandbox") << QStringList{ u"--sandbox"_s } << Task::ShowWindow << true << false
                             << quint16(0);
    QTest::newRow("new") << QStringList{ u"--new"_s } << Task::ShowWindow << false << true
                         << quint16(0);
    QTest::newRow("new in the sandbox") << QStringList{ u"--sandbox"_s, u"--new"_s }
                                        << Task::ShowWindow << true << true << quint16(0);
    QTest::newRow("serve") << QStringList{ u"--serve-sandbox"_s, u"8080"_s } << Task::ServeSandbox
                           << false << false << quint16(8080);
    QTest::newRow("serve=") << QStringList{ u"--serve-sandbox=65535"_s } << Task::ServeSandbox
                            << false << false << quint16(65535);
    QTest::newRow("help wins over nonsense") << QStringList{ u"--help"_s, u"nonsense"_s }
                                             << Task::PrintHelp << false << false << quint16(0);
}

void TestCommandLine::eachTaskHasItsOption()
{
    QFETCH(QStringList, arguments);
    const auto command = CommandLine::parse(QStringList{ u"purser"_s } + arguments);
    QVERIFY(command);
    QTEST(command->task, "task");
    QTEST(command->sandbox, "sandbox");
    QTEST(command->create, "create");
    QTEST(command->port, "port");
}

void TestCommandLine::aBaseUrlIsTaken()
{
    const auto command =
        CommandLine::parse({ u"purser"_s, u"--base-url"_s, u"http://127.0.0.1:8080/"_s });
    QVERIFY(command);
    QCOMPARE(command->baseUrl->text(), u"http://127.0.0.1:8080"_s);
}

void TestCommandLine::anAccountIsTakenByItsName()
{
    const auto command =
        CommandLine::parse({ u"purser"_s, u"--account"_s, u"Team “Vision”"_s, u"--new"_s });
    QVERIFY(command);
    QCOMPARE(command->task, Task::ShowWindow);
    QCOMPARE(command->account, u"Team “Vision”"_s);
    QVERIFY(command->create);
}

void TestCommandLine::theSandboxHasOptionsForItsFaults_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<SandboxFaults>("faults");
    QTest::newRow("none") << QStringList{ u"--sandbox"_s } << SandboxFaults();
    QTest::newRow("no latency") << QStringList{ u"--sandbox-latency=0"_s } << SandboxFaults();
    QTest::newRow("latency") << QStringList{ u"--sandbox-latency"_s, u"250"_s }
                             << SandboxFaults{ .latency = 250ms };
    QTest::newRow("most latency") << QStringList{ u"--sandbox-latency=60000"_s }
                                  << SandboxFaults{ .latency = 1min };
    QTest::newRow("limit") << QStringList{ u"--sandbox-limit=20"_s }
                           << SandboxFaults{ .limit = { { 20, 5s } } };
    QTest::newRow("limit and pause") << QStringList{ u"--sandbox-limit"_s, u"1,90"_s }
                                     << SandboxFaults{ .limit = { { 1, 90s } } };
    QTest::newRow("highest limit and longest pause")
        << QStringList{ u"--sandbox-limit=1000000,3600"_s }
        << SandboxFaults{ .limit = { { 1'000'000, 1h } } };
    QTest::newRow("failing name") << QStringList{ u"--sandbox-fail"_s, u"Fail me"_s }
                                  << SandboxFaults{ .failingName = u"Fail me"_s };
    QTest::newRow("all, without the window")
        << QStringList{ u"--serve-sandbox=0"_s, u"--sandbox-latency=1"_s, u"--sandbox-limit=2,3"_s,
                        u"--sandbox-fail=x"_s }
        << SandboxFaults{ .latency = 1ms, .limit = { { 2, 3s } }, .failingName = u"x"_s };
    QTest::newRow("with an account, for when the sandbox is opened later")
        << QStringList{ u"--account=Team"_s, u"--sandbox-latency=1"_s }
        << SandboxFaults{ .latency = 1ms };
}

void TestCommandLine::theSandboxHasOptionsForItsFaults()
{
    QFETCH(QStringList, arguments);
    QFETCH(SandboxFaults, faults);
    const auto command = CommandLine::parse(QStringList{ u"purser"_s } + arguments);
    QVERIFY2(command, command ? "" : qPrintable(command.error()));
    QCOMPARE(command->sandboxFaults.latency.count(), faults.latency.count());
    QVERIFY(command->sandboxFaults.limit == faults.limit);
    QCOMPARE(command->sandboxFaults.failingName, faults.failingName);
    QVERIFY(command->sandboxFaults == faults);
}

void TestCommandLine::whatIsWrongIsSaidInAMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("mention");
    QTest::newRow("unknown option") << QStringList{ u"--frobnicate"_s } << u"frobnicate"_s;
    QTest::newRow("no key on the command line") << QStringList{ u"--api-key=x"_s } << u"api-key"_s;
    QTest::newRow("stray argument") << QStringList{ u"file.txt"_s } << u"file.txt"_s;
    QTest::newRow("control characters are shown, not sent to the terminal")
        << QStringList{ u"a\x1b[31mb"_s } << u"‹U+001B›"_s;
    QTest::newRow("control characters of an option")
        << QStringList{ u"--nope\x1b[31m\u202E"_s } << u"nope‹U+001B›[31m‹U+202E›"_s;
    QTest::newRow("control characters of an option with one dash")
        << QStringList{ u"-no\x1bpe"_s } << u"no‹U+001B›pe"_s;
    QTest::newRow("a very long option is cut") << QStringList{ QString(5000, u'-') } << u"…"_s;
    QTest::newRow("no port") << QStringList{ u"--serve-sandbox"_s } << u"serve-sandbox"_s;
    QTest::newRow("port is a word") << QStringList{ u"--serve-sandbox"_s, u"web"_s } << u"65535"_s;
    QTest::newRow("port too large") << QStringList{ u"--serve-sandbox=65536"_s } << u"65535"_s;
    QTest::newRow("negative port") << QStringList{ u"--serve-sandbox=-1"_s } << u"65535"_s;
    for (const QString &text :
         { u""_s, u"fast"_s, u"-1"_s, u"60001"_s, u"1.5"_s, u"99999999999999999999"_s })
        QTest::addRow("latency %s", qPrintable(text))
            << QStringList{ u"--sandbox-latency="_s + text } << u"0 to 60000"_s;
    for (const QString &text : { u""_s, u"few"_s, u"0"_s, u"-1"_s, u"1000001"_s, u"5,"_s, u",5"_s,
                                 u"5,0"_s, u"5,-1"_s, u"5,3601"_s, u"5,soon"_s, u"5,5,5"_s })
        QTest::addRow("limit %s", qPrintable(text))
            << QStringList{ u"--sandbox-limit="_s + text } << u"1 to 1000000"_s;
    QTest::newRow("no failing name") << QStringList{ u"--sandbox-fail="_s } << u"--sandbox-fail"_s;
    QTest::newRow("file URL") << QStringList{ u"--base-url=file:///etc/passwd"_s } << u"https"_s;
    QTest::newRow("plain http elsewhere")
        << QStringList{ u"--base-url=http://example.com"_s } << u"this computer"_s;
    QTest::newRow("password in the URL")
        << QStringList{ u"--base-url=https://u:p@example.com"_s } << u"password"_s;
    QTest::newRow("empty URL") << QStringList{ u"--base-url="_s } << u"base URL"_s;
    QTest::newRow("sandbox and base URL")
        << QStringList{ u"--sandbox"_s, u"--base-url=https://example.com"_s }
        << u"can't be combined"_s;
    QTest::newRow("account without a name") << QStringList{ u"--account="_s } << u"name"_s;
    QTest::newRow("sandbox and account")
        << QStringList{ u"--sandbox"_s, u"--account=Team"_s } << u"can't be combined"_s;
    QTest::newRow("base URL and account")
        << QStringList{ u"--base-url=https://example.com"_s, u"--account=Team"_s }
        << u"can't be combined"_s;
    QTest::newRow("server and account")
        << QStringList{ u"--serve-sandbox=0"_s, u"--account=Team"_s } << u"can't be combined"_s;
    QTest::newRow("server and dialog")
        << QStringList{ u"--serve-sandbox=0"_s, u"--new"_s } << u"can't be combined"_s;
    QTest::newRow("server and window")
        << QStringList{ u"--serve-sandbox=0"_s, u"--sandbox"_s } << u"can't be combined"_s;
    QTest::newRow("server and base URL")
        << QStringList{ u"--serve-sandbox=0"_s, u"--base-url=https://example.com"_s }
        << u"can't be combined"_s;
}

void TestCommandLine::whatIsWrongIsSaidInAMessage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, mention);
    const auto command = CommandLine::parse(QStringList{ u"purser"_s } + arguments);
    QVERIFY(!command);
    QVERIFY2(command.error().contains(mention), qPrintable(command.error()));
    for (const QChar character : command.error())
        QVERIFY2(character.isPrint(), qPrintable(command.error()));
}

void TestCommandLine::aRestartShowsTheSameCredentials_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("restart");
    QTest::newRow("the last account") << QStringList{} << QStringList{};
    QTest::newRow("sandbox") << QStringList{ u"--sandbox"_s } << QStringList{ u"--sandbox"_s };
    QTest::newRow("the dialog was for once") << QStringList{ u"--new"_s } << QStringList{};
    QTest::newRow("base URL") << QStringList{ u"--base-url=https://example.com/"_s }
                              << QStringList{ u"--base-url"_s, u"https://example.com"_s };
    QTest::newRow("account") << QStringList{ u"--account=Team A"_s, u"--new"_s }
                             << QStringList{ u"--account"_s, u"Team A"_s };
    const QStringList faults{ u"--sandbox"_s, u"--sandbox-latency"_s,
                              u"250"_s,       u"--sandbox-limit"_s,
                              u"20,5"_s,      u"--sandbox-fail"_s,
                              u"Fail me"_s };
    QTest::newRow("what the sandbox does wrong") << faults << faults;
}

void TestCommandLine::aRestartShowsTheSameCredentials()
{
    QFETCH(const QStringList, arguments);
    const auto command = CommandLine::parse(QStringList{ u"purser"_s } + arguments);
    QVERIFY(command);
    QTEST(command->restartOptions(), "restart");
}

void TestCommandLine::theHelpNamesEveryOptionAndNoSecret()
{
    const QString help = CommandLine::helpText();
    for (const QString &option :
         { u"--sandbox"_s, u"--account"_s, u"--new"_s, u"--base-url"_s, u"--serve-sandbox"_s,
           u"--sandbox-latency"_s, u"--sandbox-limit"_s, u"--sandbox-fail"_s, u"--help"_s,
           u"--version"_s, u"YOTTA_API_KEY"_s })
        QVERIFY2(help.contains(option), qPrintable(option));
    QVERIFY(!help.contains("--api-key"_L1));
}

void TestCommandLine::theVersionIsSaidWithThoseOfQtAndQtKeychain()
{
    QCOMPARE(CommandLine::versionText(),
             u"Purser %1 (Qt %2, QtKeychain %3)\n"_s.arg(
                 QLatin1StringView(PURSER_VERSION), QLatin1StringView(qVersion()),
                 QLatin1StringView(PURSER_QTKEYCHAIN_VERSION)));
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
