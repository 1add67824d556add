// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coredumps.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_LINUX
constexpr rlim_t stopsAll = 1;
#else
constexpr rlim_t stopsAll = 0;
#endif

/// In the memory of the process, and nowhere in its file.
QByteArray secretInMemory()
{
    QByteArray secret("drpsdq0gxps0vhfuhw0lq0phpru|");
    for (char &character : secret)
        character = char(character - 3);
    return secret;
}

} // namespace

/// What a crash leaves behind. Each crash is that of a child.
class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 0 would let the kernel start a program that takes the dump from a pipe; 1 is what stops it.
    void theLimitStopsPipesToo()
    {
        QCOMPARE(exitCodeOf([] {
                     allowCoreDumps();
                     disableCoreDumps();
                     rlimit limit{};
                     ::getrlimit(RLIMIT_CORE, &limit);
                     return limit.rlim_cur == stopsAll && limit.rlim_max == stopsAll ? 0 : 1;
                 }),
                 0);
    }

    void aStricterLimitStays()
    {
        QCOMPARE(exitCodeOf([] {
                     const rlimit none{ 0, 0 };
                     ::setrlimit(RLIMIT_CORE, &none);
                     disableCoreDumps();
                     rlimit limit{ 1, 1 };
                     ::getrlimit(RLIMIT_CORE, &limit);
                     return limit.rlim_cur == 0 ? 0 : 1;
                 }),
                 0);
    }

    void aCrashLeavesNoFile()
    {
        requireCoreFiles();
        QVERIFY(dumpOf(&disableCoreDumps).isEmpty());
    }

    void aDumpMadeAllTheSameHoldsNoMemory()
    {
        requireCoreFiles();
        const QByteArray dump = dumpOf(&excludeMemoryFromCoreDumps);
        QVERIFY(dump.startsWith("\x7f"
                                "ELF"));
        QVERIFY(!dump.contains(secretInMemory()));
    }

private:
    static void allowCoreDumps()
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    }

    static int exitCodeOf(const std::function<int()> &task)
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(task());
        int status = -1;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    /// What a crash after that leaves in its folder.
    static QByteArray dumpOf(void (*prepare)())
    {
        const QTemporaryDir folder;
        const QByteArray place = QFile::encodeName(folder.path());
        exitCodeOf([prepare, &place] {
            if (::chdir(place.constData()) != 0)
                return 1;
            allowCoreDumps();
            const QByteArray secret = secretInMemory();
            prepare();
            std::abort();
        });
        const QStringList files = QDir(folder.path()).entryList({ u"*core*"_s }, QDir::Files);
        QFile file(folder.filePath(files.value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Without the guards a dump is written and has the secret; else the tests would show nothing.
    static void requireCoreFiles()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("a dump would have the sanitizer's shadow memory");
#endif
        if (!dumpOf([] {}).contains(secretInMemory()))
            QSKIP("this system writes no core files into the working folder");
    }
};

QTEST_APPLESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
