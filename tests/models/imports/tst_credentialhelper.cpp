// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/credentialhelper.h"
#include "models/values/async.h"
#include "tests/support/canary.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;

using namespace std::chrono_literals;
using Kind = HelperFailure::Kind;

namespace {

/// The failure, or none; `isDone` is false if there was no end.
template<typename T> struct Outcome
{
    bool isDone = false;
    HelperResult<T> result = tl::unexpected(HelperFailure{});
};

template<typename T> Outcome<T> awaited(const QFuture<HelperResult<T>> &future)
{
    Outcome<T> outcome;
    QObject context;
    whenDone(future, &context, [&](HelperResult<T> result) {
        outcome.result = std::move(result);
        outcome.isDone = true;
    });
    if (!QTest::qWaitFor([&] { return outcome.isDone; }, Test::patience))
        qWarning("the future did not end");
    return outcome;
}

bool isRunning(int process)
{
    // A killed process whose parent has yet to notice is in the table, but doesn't run.
    QFile status(u"/proc/%1/stat"_s.arg(process));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

} // namespace

class TestCredentialHelper : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &script) const
    {
        QFile::remove(path(name));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                    | QFileDevice::ExeOwner));
    }

    CredentialHelper helper(const QByteArray &script, const QString &name = u"test"_s) const
    {
        write(u"docker-credential-"_s + name, script);
        return CredentialHelper::find(name, m_folder.path()).value();
    }

    int processId(const QString &file) const
    {
        QFile written(path(file));
        return written.open(QIODevice::ReadOnly) ? written.readAll().trimmed().toInt() : 0;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path(u"id"_s));
        QFile::remove(path(u"child"_s));
    }

    void aHelperIsFoundInThePath()
    {
        write(u"docker-credential-found"_s, "");
        const QString program = path(u"docker-credential-found"_s);
        const auto find = [](const QString &searchPath) {
            const auto found = CredentialHelper::find(u"found"_s, searchPath);
            return found ? found->program() : QString();
        };
        QCOMPARE(find(u"/nowhere:"_s + m_folder.path()), program);
        QCOMPARE(find(u"/nowhere"_s), QString());
        QCOMPARE(find(u""_s), QString());
        QVERIFY(QDir(m_folder.path()).mkdir(u"docker-credential-a"_s));
        write(u"docker-credential-a/found"_s, "");
        QVERIFY(!CredentialHelper::find(u"a/found"_s, m_folder.path()));

        // Never in the current folder, whatever the path says.
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const QString relative = find(u".::"_s);
        const QString relativeFolder = find(u"../"_s + QDir(m_folder.path()).dirName());
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(relative, QString());
        QCOMPARE(relativeFolder, QString());

        QVERIFY(QFile::setPermissions(program, QFileDevice::ReadOwner));
        QCOMPARE(find(m_folder.path()), QString());
        QVERIFY(QFile::remove(program));
        QVERIFY(QDir().mkdir(program));
        QCOMPARE(find(m_folder.path()), QString());
        QVERIFY(QDir().rmdir(program));
    }

    void itListsUsernames()
    {
        const auto list = awaited(helper("[ $# = 1 ] && [ $1 = list ] || exit 3\n"
                                         "printf '{\"https://a.example\":\"kim\"}\\n'\n")
                                      .list());
        QVERIFY(list.isDone && list.result);
        const QMap<QString, QString> expected{ { u"https://a.example"_s, u"kim"_s } };
        QCOMPARE(*list.result, expected);
    }

    void itGetsALogin()
    {
        const QByteArray password = Canary::password().toUtf8();
        const auto login =
            awaited(helper("[ $# = 1 ] && [ $1 = get ] || exit 3\n"
                           "read url; read more && exit 4\n" // the input ends
                           "echo '"
                           + password
                           + "' >&2\n" // is discarded
                             "printf '{\"ServerURL\":\"%s\",\"Username\":\"kim\",\"Secret\":\""
                           + password + "\"}' \"$url\"\n")
                        .get(u"https://a.example/$(id);x"_s));
        QVERIFY(login.isDone && login.result);
        QCOMPARE(login.result->username, u"kim"_s);
        QVERIFY(login.result->password == Secret::fromText(Canary::password()));
        QVERIFY(QFile::remove(path(u"docker-credential-test"_s))); // it has the password
    }

    void itRunsOutsideOfTheCurrentFolder()
    {
        const auto list = awaited(helper("printf '{\"%s\":\"\"}' \"$(pwd)\"").list());
        QVERIFY(list.isDone && list.result);
        QCOMPARE(list.result->firstKey(), QDir::rootPath());
    }

    void itMayFail_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &script, Kind kind,
                            const QString &message = {}) {
            QTest::newRow(name) << script << kind << message;
        };
        row("words and code 1", "echo not found; echo x >&2; exit 1", Kind::Refused,
            u"not found"_s);
        row("code 7 alone", "exit 7", Kind::Refused);
        row("an answer and code 1", "echo '{\"Username\":\"kim\",\"Secret\":\"s\"}'; exit 1",
            Kind::Refused);
        row("nothing", "", Kind::InvalidOutput);
        row("words", "echo hello", Kind::InvalidOutput);
        row("half an answer", "printf '{\"Username\":\"kim\",'", Kind::InvalidOutput);
        row("a crash", "kill -SEGV $$", Kind::Crashed);
        row("an answer and a crash",
            "echo '{\"Username\":\"kim\",\"Secret\":\"s\"}'; kill -KILL $$", Kind::Crashed);
        row("an answer for another",
            "echo '{\"ServerURL\":\"b\",\"Username\":\"k\",\"Secret\":\"s\"}'", Kind::OtherUrl);
        row("no password", "echo '{\"Username\":\"kim\"}'", Kind::NoPassword);
        row("a flood", "exec cat /dev/zero", Kind::TooMuchOutput);
        row("a flood in lines", "while :; do echo '{\"Username\":\"kim\",\"Secret\":\"s\"}'; done",
            Kind::TooMuchOutput);
        row("a flood of errors and an answer",
            "head -c 3000000 /dev/zero >&2; echo '{\"Username\":\"kim\",\"Secret\":\"s\"'",
            Kind::InvalidOutput);
    }

    void itMayFail()
    {
        QFETCH(const QByteArray, script);
        const auto login = awaited(helper(script).get(u"a.example"_s));
        QVERIFY(login.isDone);
        QVERIFY(!login.result);
        QTEST(login.result.error().kind, "kind");
        QTEST(login.result.error().message, "message");
    }

    void aLargeListIsAllowed()
    {
        CredentialHelper counting = helper("printf '{\"a\":\"'; head -c $((1024 * 1024 - 8)) "
                                           "/dev/zero | tr '\\0' x; printf '\"}'");
        const auto list = awaited(counting.list());
        QVERIFY(list.isDone && list.result);
        counting.setLimits({ .maxOutput = 1024 * 1024 - 1 });
        const auto limited = awaited(counting.list());
        QVERIFY(limited.isDone && !limited.result);
        QCOMPARE(limited.result.error().kind, Kind::TooMuchOutput);
    }

    /// All at the same time, because each of them takes ten seconds: on a busy machine, it may take
    /// some of them to start.
    void helpersThatHangAreKilled()
    {
        const QByteArrayList scripts{
            "exec sleep 1000",
            "trap '' TERM INT HUP; while :; do sleep 1; done", // deaf to signals
            "exec 0<&-; while :; do sleep 1; done", // reads nothing
            "echo '{\"Username\":\"kim\",\"Secret\":\"s\"}'; exec sleep 1000", // has answered
            "sleep 1000 & echo $! > child; wait", // has started another program
        };
        std::vector<QFuture<HelperResult<HelperLogin>>> logins;
        for (qsizetype i = 0; i < scripts.size(); ++i) {
            const QByteArray id = "id" + QByteArray::number(i);
            CredentialHelper hanging =
                helper("cd " + m_folder.path().toUtf8() + "; echo $$ > " + id + "\n" + scripts[i],
                       u"hanging"_s + QString::number(i));
            hanging.setLimits({ .timeout = 10s });
            logins.push_back(hanging.get(u"a.example"_s));
        }
        for (qsizetype i = 0; i < scripts.size(); ++i) {
            const auto login = awaited(logins[size_t(i)]);
            QVERIFY2(login.isDone && !login.result, scripts[i].constData());
            QCOMPARE(login.result.error().kind, Kind::TimedOut);
            const int id = processId(u"id"_s + QString::number(i));
            QVERIFY2(id > 0, scripts[i].constData());
            QTRY_VERIFY2(!isRunning(id), scripts[i].constData());
        }
        QVERIFY(processId(u"child"_s) > 0);
        QTRY_VERIFY(!isRunning(processId(u"child"_s)));
    }

    void whatAHelperLeavesBehindIsNotWaitedFor()
    {
        CredentialHelper leaving =
            helper("cd " + m_folder.path().toUtf8() + "; sleep 1000 & echo $! > child; echo '{}'");
        const auto list = awaited(leaving.list());
        QVERIFY(list.isDone && list.result);
        QVERIFY(processId(u"child"_s) > 0);
        ::kill(processId(u"child"_s), SIGKILL);
    }

    void cancelingKillsIt()
    {
        const CredentialHelper hanging = helper(
            "cd " + m_folder.path().toUtf8() + "; echo $$ > id.new; mv id.new id; exec sleep 1000");
        QFuture<HelperResult<HelperLogin>> login = hanging.get(u"a.example"_s);
        QTRY_VERIFY(processId(u"id"_s) > 0);
        login.cancel();
        QTRY_VERIFY(login.isFinished());
        QCOMPARE(login.resultCount(), 0);
        QTRY_VERIFY(!isRunning(processId(u"id"_s)));
    }

    void itMayBeGoneByThen()
    {
        const CredentialHelper gone = helper("");
        QVERIFY(QFile::remove(gone.program()));
        const auto list = awaited(gone.list());
        QVERIFY(list.isDone && !list.result);
        QCOMPARE(list.result.error().kind, Kind::CannotStart);
        QVERIFY(!list.result.error().message.isEmpty());
    }

    void aUrlIsALine_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("none") << u""_s;
        QTest::newRow("two lines") << u"a.example\nb.example"_s;
        QTest::newRow("a zero") << u"a"_s + QChar(u'\0');
    }

    void aUrlIsALine()
    {
        QFETCH(const QString, url);
        const auto login = awaited(helper("echo '{\"Secret\":\"s\"}'").get(url));
        QVERIFY(login.isDone && !login.result);
        QCOMPARE(login.result.error().kind, Kind::InvalidUrl);
    }

    void severalRunAtOnce()
    {
        const CredentialHelper slow =
            helper("read url; sleep 0.2\n"
                   "printf '{\"Username\":\"%s\",\"Secret\":\"s\"}' $url");
        QList<QFuture<HelperResult<HelperLogin>>> logins;
        for (int i = 0; i < 10; ++i)
            logins.append(slow.get(QString::number(i)));
        for (int i = 0; i < 10; ++i) {
            const auto login = awaited(logins[i]);
            QVERIFY(login.isDone && login.result);
            QCOMPARE(login.result->username, QString::number(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestCredentialHelper)
#include "tst_credentialhelper.moc"
