// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/wholefile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Purser;
using namespace Qt::StringLiterals;

class TestWholeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsWrittenIsRead()
    {
        const QByteArray bytes(100'000, 'x');
        QVERIFY(replaceFile(file(), "before"));
        QVERIFY(replaceFile(file(), bytes));
        QCOMPARE(readWholeFile(file(), bytes.size()), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void aFileThatIsTooLargeIsNotReadInPart()
    {
        QVERIFY(replaceFile(file(), "12345"));
        QVERIFY(!readWholeFile(file(), 4));
    }

    void whatIsNoFileIsNotRead()
    {
        QVERIFY(!readWholeFile(file(), 100));
        QVERIFY(!readWholeFile(m_folder->path(), 100));
#ifdef Q_OS_UNIX
        QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
        QVERIFY(!readWholeFile(file(), 100)); // to open a pipe would never end
#endif
    }

    void aFolderThatIsNotThereCannotBeWrittenTo()
    {
        QVERIFY(!replaceFile(m_folder->filePath(u"none/file"_s), "bytes"));
    }

#ifdef Q_OS_UNIX
    void onlyThisUserReadsTheFile()
    {
        QFile open(file());
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.close();
        QVERIFY(open.setPermissions(QFileDevice::Permissions(0x6644)));
        QVERIFY(replaceFile(file(), "bytes"));
        QCOMPARE(mode(), mode_t(0600));
    }

    void anExportLeavesThePermissionsToTheSystem()
    {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        QVERIFY(exportFile(file(), "bytes"));
        QCOMPARE(mode(), mode_t(0666 & ~mask));
        QVERIFY(QFile::setPermissions(file(), QFileDevice::Permissions(0x6644)));
        QVERIFY(exportFile(file(), "other bytes"));
        QCOMPARE(readWholeFile(file(), 100), "other bytes");
        QCOMPARE(mode(), mode_t(0644));
    }

    void aFullDiskLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("no room") << 0;
        QTest::newRow("room for a part") << 1000; // less than QFile keeps before it writes
        QTest::newRow("room for several writes") << 50'000;
    }

    void aFullDiskLeavesTheFileAsItWas()
    {
        QFETCH(const int, room);
        QVERIFY(replaceFile(file(), "before"));
        for (const qsizetype size : { 2000, 60'000 }) {
            if (size < room)
                continue;
            const FullDisk full = FullDisk(rlim_t(room));
            QVERIFY(!replaceFile(file(), QByteArray(size, 'x')));
            QVERIFY(!exportFile(file(), QByteArray(size, 'x')));
        }
        QCOMPARE(readWholeFile(file(), 100), "before");
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }
#endif

private:
#ifdef Q_OS_UNIX
    mode_t mode() const
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(file()).constData(), &status) == 0 ? status.st_mode & 0777
                                                                           : 0;
    }
#endif
    QString file() const
    {
        return m_folder->filePath(u"file"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
