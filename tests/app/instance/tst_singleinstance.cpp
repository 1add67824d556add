// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/singleinstance.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

namespace {

/// Generous for a busy machine: only what fails waits so long.
constexpr int timeout = Test::patience;

/// For what is not to end by running out of time.
constexpr std::chrono::milliseconds forEver = 1h;

/// Some user that owns nothing here.
const QString stranger = u"65534"_s;

/// A process of otherprocess.cpp.
class Other
{
public:
    Other(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PURSER_OTHERPROCESS), arguments);
    }
    ~Other()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Other)

    /// All that it has said, a line each.
    const QStringList &said()
    {
        while (m_process.canReadLine())
            m_said += QString::fromUtf8(m_process.readLine()).trimmed();
        return m_said;
    }
    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    void signal(int number) { ::kill(pid_t(m_process.processId()), number); }

private:
    QProcess m_process;
    QStringList m_said;
};

QByteArray goodLine()
{
    return *LaunchRequest{ .account = u"Team"_s }.line();
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theFirstStartListensForItsUserAlone();
    void aSecondStartHandsOverAndEnds();
    void whenTheFirstEndsTheNextIsFirst();
    void aProgramThatTheFirstStartedHoldsNothing();
    void whatAKilledOneLeavesIsReplaced();
    void ofManyStartsAtOneTimeOneIsFirst();
    void aFirstOneThatHangsLeavesTheSecondItsOwnWindow();
    void aFirstOneThatIsAboutToEndIsSucceeded();
    void aFirstOneOfAnotherVersionLeavesTheSecondItsOwnWindow();
    void anAnswerThatIsNoneLeavesTheSecondItsOwnWindow_data();
    void anAnswerThatIsNoneLeavesTheSecondItsOwnWindow();
    void withoutAPlaceTheWindowIsItsOwn_data();
    void withoutAPlaceTheWindowIsItsOwn();

    void whatIsNoRequestIsIgnored_data();
    void whatIsNoRequestIsIgnored();
    void oneRequestIsHeardOfEachCaller();
    void aRequestInPiecesIsARequest();
    void aSilentCallerIsSentAway();
    void manyCallersDoNotKeepAStartOut();

    void whoPlantsASocketIsToldNothing();
    void anotherUsersCallIsNotHeard();

private:
    QStringList start(const QString &account = u"-"_s, int milliseconds = timeout) const
    {
        return { u"same"_s, u"start"_s, m_place.socket, m_place.lock, QString::number(milliseconds),
                 account };
    }
    std::unique_ptr<QLocalSocket> connected() const;
    /// From here on the place is in a folder that every user may write to.
    void openFolderToAll();

    std::unique_ptr<QTemporaryDir> m_folder;
    InstanceAddress m_place;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = { m_folder->filePath(u"socket"_s), m_folder->filePath(u"lock"_s) };
}

std::unique_ptr<QLocalSocket> TestSingleInstance::connected() const
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(m_place.socket);
    return socket->waitForConnected(timeout) ? std::move(socket) : nullptr;
}

void TestSingleInstance::openFolderToAll()
{
    // Not where TMPDIR says: that may be within a folder that others cannot pass.
    m_folder = std::make_unique<QTemporaryDir>(u"/tmp/purser-others-XXXXXX"_s);
    m_place = { m_folder->filePath(u"socket"_s), m_folder->filePath(u"lock"_s) };
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
}

void TestSingleInstance::theFirstStartListensForItsUserAlone()
{
    SingleInstance instance(m_place);
    QCOMPARE(instance.begin({}), Role::Primary);
    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(m_place.socket).constData(), &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode));
    QCOMPARE(status.st_mode & mode_t(S_IRWXG | S_IRWXO), mode_t(0));
    QCOMPARE(::stat(QFile::encodeName(m_place.lock).constData(), &status), 0);
    QCOMPARE(status.st_mode & mode_t(S_IRWXG | S_IRWXO), mode_t(0));
}

void TestSingleInstance::aSecondStartHandsOverAndEnds()
{
    SingleInstance instance(m_place);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);

    Other second(start(u"Team “Vision”"_s));
    QTRY_COMPARE_WITH_TIMEOUT(second.said(), QStringList{ u"handed over"_s }, timeout);
    QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), timeout);
    QCOMPARE(requested.size(), 1);
    QVERIFY(requested[0][0].value<LaunchRequest>()
            == LaunchRequest{ .account = u"Team “Vision”"_s });

    Other third(start());
    QTRY_COMPARE_WITH_TIMEOUT(third.said(), QStringList{ u"handed over"_s }, timeout);
    QCOMPARE(requested.size(), 2);
}

void TestSingleInstance::whenTheFirstEndsTheNextIsFirst()
{
    auto former = std::make_unique<SingleInstance>(m_place);
    QCOMPARE(former->begin({}), Role::Primary);
    former.reset();
    QVERIFY(!QFileInfo::exists(m_place.socket));

    SingleInstance first(m_place);
    QCOMPARE(first.begin({}), Role::Primary);
    first.stop(); // it takes its time to end
    SingleInstance next(m_place);
    QCOMPARE(next.begin({}), Role::Primary);
}

void TestSingleInstance::aProgramThatTheFirstStartedHoldsNothing()
{
    auto first = std::make_unique<SingleInstance>(m_place);
    QCOMPARE(first->begin({}), Role::Primary);
    QProcess browser; // stays when Purser is closed
    browser.start(u"cat"_s, {});
    QVERIFY(browser.waitForStarted(timeout));
    first.reset();
    SingleInstance next(m_place);
    QCOMPARE(next.begin({}, 200ms), Role::Primary);
    browser.closeWriteChannel();
    QVERIFY(browser.waitForFinished(timeout));
}

void TestSingleInstance::whatAKilledOneLeavesIsReplaced()
{
    Other killed(start());
    QTRY_COMPARE_WITH_TIMEOUT(killed.said(), QStringList{ u"first"_s }, timeout);
    killed.signal(SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(killed.hasEnded(), timeout);
    QVERIFY(QFileInfo::exists(m_place.socket)); // stale
    QVERIFY(!connected());

    SingleInstance instance(m_place);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);
    Other second(start());
    QTRY_COMPARE_WITH_TIMEOUT(second.said(), QStringList{ u"handed over"_s }, timeout);
    QCOMPARE(requested.size(), 1);
}

void TestSingleInstance::ofManyStartsAtOneTimeOneIsFirst()
{
    for (int round = 0; round < 3; ++round) {
        init();
        if (round > 0) { // with something stale in the way
            Other killed(start());
            QTRY_COMPARE_WITH_TIMEOUT(killed.said(), QStringList{ u"first"_s }, timeout);
            killed.signal(SIGKILL);
            QTRY_VERIFY_WITH_TIMEOUT(killed.hasEnded(), timeout);
        }
        std::vector<std::unique_ptr<Other>> starts;
        for (int i = 0; i < 8; ++i)
            starts.push_back(std::make_unique<Other>(start(QString::number(i))));
        QStringList roles;
        QStringList requests;
        const auto collect = [&] {
            roles.clear();
            requests.clear();
            for (const auto &other : starts) {
                roles += other->said().mid(0, 1);
                requests += other->said().mid(1);
            }
            return roles.size() + requests.size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(collect(), qsizetype(2 * starts.size() - 1), timeout);
        QCOMPARE(roles.count(u"first"_s), 1);
        QCOMPARE(roles.count(u"handed over"_s), qsizetype(starts.size() - 1));
        QCOMPARE(QSet<QString>(requests.begin(), requests.end()).size(), requests.size());
    }
}

void TestSingleInstance::aFirstOneThatHangsLeavesTheSecondItsOwnWindow()
{
    Other hanging(start());
    QTRY_COMPARE_WITH_TIMEOUT(hanging.said(), QStringList{ u"first"_s }, timeout);
    hanging.signal(SIGSTOP);
    SingleInstance instance(m_place);
    QCOMPARE(instance.begin({}, 200ms), Role::Standalone);

    // Once it goes on, it is the one that is found.
    hanging.signal(SIGCONT);
    Other third(start(u"third"_s));
    QTRY_COMPARE_WITH_TIMEOUT(third.said(), QStringList{ u"handed over"_s }, timeout);
    QTRY_VERIFY_WITH_TIMEOUT(hanging.said().contains(u"requested third"_s), timeout);
}

void TestSingleInstance::aFirstOneThatIsAboutToEndIsSucceeded()
{
    FileLock lock;
    QCOMPARE(lock.tryLock(m_place.lock), FileLock::State::Acquired);
    QLocalServer ending; // no longer hears anybody
    QVERIFY(ending.listen(m_place.socket));
    int calls = 0;
    connect(&ending, &QLocalServer::newConnection, &ending, [&] {
        delete ending.nextPendingConnection();
        if (++calls == 3)
            ending.close();
    });
    Other second(start());
    QTRY_COMPARE_WITH_TIMEOUT(calls, 3, timeout);
    QVERIFY(second.said().isEmpty());
    lock.release();
    QTRY_COMPARE_WITH_TIMEOUT(second.said(), QStringList{ u"first"_s }, timeout);
}

void TestSingleInstance::aFirstOneOfAnotherVersionLeavesTheSecondItsOwnWindow()
{
    SingleInstance instance(m_place, forEver);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);
    const auto caller = connected();
    QVERIFY(caller);
    caller->write("{\"new\":true,\"purser\":2}\n");
    QByteArray answer;
    QTRY_COMPARE_WITH_TIMEOUT((answer += caller->readAll(), answer), "refused\n", timeout);
    QCOMPARE(requested.size(), 0);
}

void TestSingleInstance::anAnswerThatIsNoneLeavesTheSecondItsOwnWindow_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("refused") << QByteArray("refused\n");
    QTest::newRow("other words") << QByteArray("hello\n");
    QTest::newRow("no end") << QByteArray(100'000, 'x');
}

void TestSingleInstance::anAnswerThatIsNoneLeavesTheSecondItsOwnWindow()
{
    QFETCH(QByteArray, answer);
    FileLock lock;
    QCOMPARE(lock.tryLock(m_place.lock), FileLock::State::Acquired);
    QLocalServer server;
    QVERIFY(server.listen(m_place.socket));
    connect(&server, &QLocalServer::newConnection, &server,
            [&] { server.nextPendingConnection()->write(answer); });
    Other second(start(u"-"_s, int(forEver.count())));
    QTRY_COMPARE_WITH_TIMEOUT(second.said(), QStringList{ u"alone"_s }, timeout);
}

void TestSingleInstance::withoutAPlaceTheWindowIsItsOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"nowhere/socket"_s;
    QTest::newRow("a name that is too long for a socket") << QString(120, u'x');
    QTest::newRow("something else in its place") << u"folder"_s;
}

void TestSingleInstance::withoutAPlaceTheWindowIsItsOwn()
{
    SingleInstance nowhere(std::nullopt);
    QCOMPARE(nowhere.begin({}), Role::Standalone);

    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkpath(u"folder/within"_s));
    SingleInstance instance(
        InstanceAddress{ m_folder->filePath(name), m_folder->filePath(name + u".lock"_s) });
    QCOMPARE(instance.begin({}), Role::Standalone);
    FileLock lock;
    QVERIFY(lock.tryLock(m_folder->filePath(name + u".lock"_s)) != FileLock::State::HeldElsewhere);

    SingleInstance wordy(m_place);
    QCOMPARE(wordy.begin({ .account = QString(LaunchRequest::maxLineLength, u'x') }),
             Role::Standalone);
}

void TestSingleInstance::whatIsNoRequestIsIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isLeftAtOnce"); // by the caller
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe{[\n\n\n", 8) << false;
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << false;
    QTest::newRow("half a request") << goodLine().chopped(5) << true;
    QTest::newRow("a whole one without its end") << goodLine().chopped(1) << true;
    QTest::newRow("a megabyte without an end") << QByteArray(1 << 20, 'x') << false;
    QTest::newRow("a megabyte in a line") << QByteArray(1 << 20, ' ') + goodLine() << false;
}

void TestSingleInstance::whatIsNoRequestIsIgnored()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isLeftAtOnce);
    SingleInstance instance(m_place, forEver);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);
    const auto caller = connected();
    QVERIFY(caller);
    caller->write(bytes);
    if (isLeftAtOnce)
        caller->disconnectFromServer();
    QTRY_COMPARE_WITH_TIMEOUT(caller->state(), QLocalSocket::UnconnectedState, timeout);
    QVERIFY(!caller->readAll().contains("shown"));

    Other second(start());
    QTRY_COMPARE_WITH_TIMEOUT(second.said(), QStringList{ u"handed over"_s }, timeout);
    QCOMPARE(requested.size(), 1);
}

void TestSingleInstance::oneRequestIsHeardOfEachCaller()
{
    SingleInstance instance(m_place, forEver);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);
    const auto caller = connected();
    QVERIFY(caller);
    caller->write(goodLine().repeated(3));
    QTRY_COMPARE_WITH_TIMEOUT(caller->state(), QLocalSocket::UnconnectedState, timeout);
    QCOMPARE(requested.size(), 1);
}

void TestSingleInstance::aRequestInPiecesIsARequest()
{
    SingleInstance instance(m_place, forEver);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);
    const auto caller = connected();
    QVERIFY(caller);
    for (const char byte : goodLine()) {
        QCOMPARE(requested.size(), 0);
        caller->write(&byte, 1);
        caller->waitForBytesWritten(timeout);
        QCoreApplication::processEvents();
    }
    QByteArray answer;
    QTRY_COMPARE_WITH_TIMEOUT((answer += caller->readAll(), answer), "shown\n", timeout);
    QVERIFY(requested[0][0].value<LaunchRequest>() == LaunchRequest{ .account = u"Team"_s });
}

void TestSingleInstance::aSilentCallerIsSentAway()
{
    SingleInstance instance(m_place, 50ms);
    QCOMPARE(instance.begin({}), Role::Primary);
    const auto silent = connected();
    const auto slow = connected();
    QVERIFY(silent && slow);
    slow->write(goodLine().first(5));
    QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QLocalSocket::UnconnectedState, timeout);
    QTRY_COMPARE_WITH_TIMEOUT(slow->state(), QLocalSocket::UnconnectedState, timeout);
}

void TestSingleInstance::manyCallersDoNotKeepAStartOut()
{
    SingleInstance instance(m_place, forEver);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);
    std::vector<std::unique_ptr<QLocalSocket>> callers;
    for (int i = 0; i < 200; ++i) {
        callers.push_back(connected());
        QVERIFY(callers.back());
        QCoreApplication::processEvents();
    }
    const auto stillThere = [&callers] {
        return size_t(std::ranges::count_if(callers, [](const auto &caller) {
            return caller->state() == QLocalSocket::ConnectedState;
        }));
    };
    QTRY_VERIFY_WITH_TIMEOUT(stillThere() <= SingleInstance::maxClients, timeout);
    QCOMPARE(callers.front()->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(callers.back()->state(), QLocalSocket::ConnectedState);

    Other second(start());
    QTRY_COMPARE_WITH_TIMEOUT(second.said(), QStringList{ u"handed over"_s }, timeout);
    QCOMPARE(requested.size(), 1);
}

void TestSingleInstance::whoPlantsASocketIsToldNothing()
{
    if (::geteuid() != 0)
        QSKIP("only root can start a process of another user");
    openFolderToAll();
    Other planted({ stranger, u"plant"_s, m_place.socket, m_place.lock });
    QTRY_COMPARE_WITH_TIMEOUT(planted.said(), QStringList{ u"planted"_s }, timeout);
    SingleInstance instance(m_place);
    QCOMPARE(instance.begin({ .account = u"Team"_s }, forEver), Role::Standalone);
    QTRY_COMPARE_WITH_TIMEOUT(planted.said().size(), 2, timeout);
    QCOMPARE(planted.said().constLast(), u"called"_s);

    // The same of our own user would have been told.
    planted.signal(SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(planted.hasEnded(), timeout);
    QVERIFY(QFile::remove(m_place.socket));
    Other own({ u"same"_s, u"plant"_s, m_place.socket, m_place.lock });
    QTRY_COMPARE_WITH_TIMEOUT(own.said(), QStringList{ u"planted"_s }, timeout);
    SingleInstance another(m_place);
    QCOMPARE(another.begin({ .account = u"Team"_s }, forEver), Role::Forwarded);
    QTRY_VERIFY_WITH_TIMEOUT(own.said().constLast().startsWith("told "_L1), timeout);
}

void TestSingleInstance::anotherUsersCallIsNotHeard()
{
    if (::geteuid() != 0)
        QSKIP("only root can start a process of another user");
    openFolderToAll();
    SingleInstance instance(m_place, forEver);
    QSignalSpy requested(&instance, &SingleInstance::requested);
    QCOMPARE(instance.begin({}), Role::Primary);

    // The socket itself keeps others out …
    Other shutOut({ stranger, u"call"_s, m_place.socket });
    QTRY_VERIFY_WITH_TIMEOUT(shutOut.hasEnded(), timeout);
    QCOMPARE(shutOut.said(), QStringList());

    // … and if it did not, they would not be heard.
    QCOMPARE(::chmod(QFile::encodeName(m_place.socket).constData(), 0777), 0);
    Other letIn({ stranger, u"call"_s, m_place.socket });
    QTRY_VERIFY_WITH_TIMEOUT(letIn.hasEnded(), timeout);
    QCOMPARE(letIn.said(), (QStringList{ u"connected"_s, u"answered"_s }));
    QCOMPARE(requested.size(), 0);

    Other own({ u"same"_s, u"call"_s, m_place.socket });
    QTRY_VERIFY_WITH_TIMEOUT(own.hasEnded(), timeout);
    QCOMPARE(own.said(), (QStringList{ u"connected"_s, u"answered shown"_s }));
    QCOMPARE(requested.size(), 1);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
