// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

/// The built program, started as a process: what main() makes of its arguments.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionGoToStandardOutput_data();
    void helpAndVersionGoToStandardOutput();
    void wrongUsageEndsWithASentenceAndCode2();
    void controlCharactersOfAnOptionDoNotReachTheTerminal();
    void withoutADisplayItEndsWithAMessage();
    void aPlatformThatIsNotThereEndsWithAMessage();
    void theOptionsOfQtAreAccepted();
    void aSecondStartWithOptionsOfQtIsHandedOver();
    void theSandboxAloneServesUntilItIsInterrupted();
    void theSandboxAloneHasTheFaultsOfItsOptions();
    void aTakenPortIsSaid();
    void theKeyGoesToTheServiceAndIntoNoFile();
    void aPipeAsSettingsFileDoesNotHangTheStart();

private:
    struct Ended
    {
        int exitCode = -1;
        QString out;
        QString err;
    };

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name :
             { u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"YOTTA_API_KEY"_s,
               u"YOTTA_BASE_URL"_s, u"DBUS_SESSION_BUS_ADDRESS"_s })
            environment.remove(name);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        return environment;
    }

    Ended run(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(PURSER_PROGRAM), arguments);
        if (!process.waitForFinished())
            return {};
        return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                 QString::fromUtf8(process.readAllStandardError()) };
    }

    QTemporaryDir m_home;
};

void TestProgram::helpAndVersionGoToStandardOutput_data()
{
    QTest::addColumn<QString>("option"); // several are separated by spaces
    QTest::addColumn<QString>("mention");
    QTest::newRow("help") << u"--help"_s << u"Usage: purser"_s;
    QTest::newRow("help beside options of Qt") << u"-platform xcb --help"_s << u"Usage: purser"_s;
    QTest::newRow("version") << u"--version"_s << u"Purser "_s + QLatin1StringView(PURSER_VERSION);
}

void TestProgram::helpAndVersionGoToStandardOutput()
{
    QFETCH(QString, option);
    QFETCH(QString, mention);
    const Ended ended = run(option.split(u' '));
    QCOMPARE(ended.exitCode, 0);
    QVERIFY2(ended.out.startsWith(mention), qPrintable(ended.out));
    QCOMPARE(ended.err, QString());
}

void TestProgram::wrongUsageEndsWithASentenceAndCode2()
{
    const Ended ended = run({ u"--base-url"_s, u"ftp://example.com"_s });
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.err.contains("https://"_L1), qPrintable(ended.err));
    QCOMPARE(ended.out, QString());
}

void TestProgram::controlCharactersOfAnOptionDoNotReachTheTerminal()
{
    const Ended ended = run({ u"--nope\x1b[31m"_s });
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.err.contains(u"nope‹U+001B›"_s), qPrintable(ended.err));
    QVERIFY(!ended.err.contains(u'\x1b'));
}

void TestProgram::withoutADisplayItEndsWithAMessage()
{
    const Ended ended = run({ u"--sandbox"_s });
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.startsWith("Purser needs a display"_L1), qPrintable(ended.err));
}

void TestProgram::aPlatformThatIsNotThereEndsWithAMessage()
{
    const Ended ended = run({ u"-platform"_s, u"cinema"_s });
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(u"“cinema” isn't installed"_s), qPrintable(ended.err));
}

void TestProgram::theOptionsOfQtAreAccepted()
{
    QTcpServer service; // is asked once there is a window
    QVERIFY(service.listen(QHostAddress::LocalHost));
    QProcessEnvironment withKey = environment();
    withKey.insert(u"YOTTA_API_KEY"_s, u"canary-key-4711"_s);
    QProcess program;
    program.setProcessEnvironment(withKey);
    program.start(QStringLiteral(PURSER_PROGRAM),
                  { u"-platform"_s, u"offscreen"_s, u"-session"_s, u"123_456"_s, u"--base-url"_s,
                    u"http://127.0.0.1:%1"_s.arg(service.serverPort()), u"--style=fusion"_s,
                    u"-qwindowgeometry"_s, u"800x600"_s, u"-reverse"_s });
    QTRY_VERIFY(service.hasPendingConnections());
    program.terminate();
    QVERIFY(program.waitForFinished());
    QCOMPARE(QString::fromUtf8(program.readAllStandardOutput()), QString());
}

void TestProgram::aSecondStartWithOptionsOfQtIsHandedOver()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir runtime; // nobody else may look into it
    QProcessEnvironment together = environment();
    together.insert(u"XDG_RUNTIME_DIR"_s, runtime.path());
    QProcess first;
    first.setProcessEnvironment(together);
    first.start(QStringLiteral(PURSER_PROGRAM), { u"-platform"_s, u"offscreen"_s });
    const auto isListening = [&runtime] {
        return !QDir(runtime.path()).entryList({ u"*.socket"_s }, QDir::System).isEmpty();
    };
    QTRY_VERIFY(isListening());

    // If the first one doesn't answer within a few seconds, because it is still starting on a busy
    // machine, the second opens its own window, as it should. Then another one is started.
    QProcess second;
    second.setProcessEnvironment(together);
    bool hasEnded = false;
    for (int tries = 0; tries < 3 && !hasEnded; ++tries) {
        second.start(QStringLiteral(PURSER_PROGRAM),
                     { u"-session"_s, u"123_456"_s, u"-platform"_s, u"offscreen"_s, u"--new"_s });
        hasEnded = second.waitForFinished();
        if (!hasEnded) {
            second.kill();
            second.waitForFinished();
        }
    }
    QVERIFY(hasEnded);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished());
#endif
}

void TestProgram::theSandboxAloneServesUntilItIsInterrupted()
{
    QProcess server;
    server.setProcessEnvironment(environment());
    server.start(QStringLiteral(PURSER_PROGRAM), { u"--serve-sandbox"_s, u"0"_s });
    QString out;
    static const QRegularExpression exports(
        u"YOTTA_BASE_URL=(http://127\\.0\\.0\\.1:\\d+)\\nexport YOTTA_API_KEY=(\\S+)"_s);
    QRegularExpressionMatch match;
    QTRY_VERIFY((out += QString::fromUtf8(server.readAllStandardOutput()),
                 match = exports.match(out), match.hasMatch()));

    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(match.captured(1) + u"/v2/container-registry-auths"_s));
    request.setRawHeader("X-Api-Key", match.captured(2).toLatin1());
    const std::unique_ptr<QNetworkReply> reply(manager.get(request));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->readAll().contains("\"code\":10000"));
    QTRY_VERIFY((out += QString::fromUtf8(server.readAllStandardOutput()),
                 out.contains("GET /v2/container-registry-auths 200"_L1)));

#ifdef Q_OS_UNIX
    ::kill(pid_t(server.processId()), SIGINT);
    QVERIFY(server.waitForFinished());
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
#else
    server.kill();
    QVERIFY(server.waitForFinished());
#endif
}

void TestProgram::theSandboxAloneHasTheFaultsOfItsOptions()
{
    QProcess server;
    server.setProcessEnvironment(environment());
    server.start(QStringLiteral(PURSER_PROGRAM),
                 { u"--serve-sandbox=0"_s, u"--sandbox-limit=1,60"_s });
    QString out;
    static const QRegularExpression url(u"YOTTA_BASE_URL=(\\S+)\\n"_s);
    QRegularExpressionMatch match;
    QTRY_VERIFY((out += QString::fromUtf8(server.readAllStandardOutput()), match = url.match(out),
                 match.hasMatch()));

    QNetworkAccessManager manager;
    QList<int> statuses;
    for (int i = 0; i < 2; ++i) {
        const std::unique_ptr<QNetworkReply> reply(
            manager.get(QNetworkRequest(QUrl(match.captured(1)))));
        QTRY_VERIFY(reply->isFinished());
        statuses += reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QCOMPARE(statuses, (QList<int>{ 401, 429 }));
    server.terminate();
    QVERIFY(server.waitForFinished());
}

void TestProgram::aTakenPortIsSaid()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const Ended ended = run({ u"--serve-sandbox"_s, QString::number(taken.serverPort()) });
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(QString::number(taken.serverPort())), qPrintable(ended.err));
}

void TestProgram::theKeyGoesToTheServiceAndIntoNoFile()
{
    // A service that takes the connection and never answers.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QProcess program;
    QProcessEnvironment withWindow = environment();
    withWindow.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    withWindow.insert(u"YOTTA_API_KEY"_s, u"canary-key-4711"_s);
    withWindow.insert(u"YOTTA_BASE_URL"_s, u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    program.setProcessEnvironment(withWindow);
    program.start(QStringLiteral(PURSER_PROGRAM), {});
    QTRY_VERIFY(silent.hasPendingConnections());
    QTcpSocket *connection = silent.nextPendingConnection();
    QByteArray request;
    QTRY_VERIFY((request += connection->readAll(), request.contains("\r\n\r\n")));
    QVERIFY(request.startsWith("GET /v2/container-registry-auths HTTP/1.1\r\n"));
    QVERIFY(request.toLower().contains("x-api-key: canary-key-4711\r\n")); // the case is Qt's

    program.terminate();
    QVERIFY(program.waitForFinished());
    QVERIFY(!program.readAllStandardError().contains("canary-key-4711"));
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("canary-key-4711"), qPrintable(file.fileName()));
    }
}

void TestProgram::aPipeAsSettingsFileDoesNotHangTheStart()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a pipe with a name");
#else
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QTemporaryDir config;
    QVERIFY(QDir(config.path()).mkdir(u"purser"_s));
    const QString file = config.filePath(u"purser/Purser.ini"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);

    QProcess program;
    QProcessEnvironment withWindow = environment();
    withWindow.insert(u"XDG_CONFIG_HOME"_s, config.path());
    withWindow.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    withWindow.insert(u"YOTTA_API_KEY"_s, u"canary-key-4711"_s);
    withWindow.insert(u"YOTTA_BASE_URL"_s, u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    program.setProcessEnvironment(withWindow);
    program.start(QStringLiteral(PURSER_PROGRAM), {});
    QTRY_VERIFY(silent.hasPendingConnections()); // the window is open
    program.terminate();
    QVERIFY(program.waitForFinished());
    QVERIFY(!QFile::exists(file));
    const QStringList beside =
        QDir(config.filePath(u"purser"_s)).entryList({ u"Purser.ini.damaged-*"_s }, QDir::System);
    QCOMPARE(beside.size(), 1);
#endif
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
