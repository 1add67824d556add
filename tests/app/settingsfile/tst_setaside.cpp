// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/setaside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = SettingsProblem::Kind;

class TestSetAside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aUsableFileStays()
    {
        write("[network]\nproxy=none\n");
        QVERIFY(!setAsideUnusableSettings(file()));
        QVERIFY(QFile::exists(file()));
        QVERIFY(lastSetAside(file()).isEmpty());
    }

    void noFileIsNoTrouble() { QVERIFY(!setAsideUnusableSettings(file())); }

    void aDamagedFileGetsADatedName()
    {
        write("garbage");
        const auto trouble = setAsideUnusableSettings(file(), m_now);
        QVERIFY(trouble);
        QCOMPARE(trouble->file, file());
        QCOMPARE(trouble->setAsideAs, file() + u".damaged-2026-11-26-143000"_s);
        QVERIFY(!QFile::exists(file()));
        QCOMPARE(contentOf(trouble->setAsideAs), "garbage");
        QCOMPARE(lastSetAside(file()), trouble->setAsideAs);
    }

    void aNewerFileIsNotCalledDamaged()
    {
        write("[General]\nversion=3\n");
        const auto trouble = setAsideUnusableSettings(file(), m_now);
        QCOMPARE(trouble->setAsideAs, file() + u".newer-2026-11-26-143000"_s);
        QCOMPARE(contentOf(trouble->setAsideAs), "[General]\nversion=3\n");
    }

    void anEarlierOneIsNotOverwritten()
    {
        QStringList names;
        for (const char *content : { "first", "second", "third" }) {
            write(content);
            names += setAsideUnusableSettings(file(), m_now)->setAsideAs;
        }
        QCOMPARE(names[1], names[0] + u"-2"_s);
        QCOMPARE(names[2], names[0] + u"-3"_s);
        QCOMPARE(contentOf(names[0]), "first");
        QCOMPARE(contentOf(names[2]), "third");
        QCOMPARE(lastSetAside(file()), names[2]);
    }

    void theLastOneIsTheLatest()
    {
        write("[General]\nversion=3\n");
        setAsideUnusableSettings(file(), m_now.addDays(-1));
        write("garbage");
        const QString latest = setAsideUnusableSettings(file(), m_now.addDays(1))->setAsideAs;
        write("[General]\nversion=3\n");
        setAsideUnusableSettings(file(), m_now);
        QCOMPARE(lastSetAside(file()), latest);
    }

#ifdef Q_OS_UNIX
    void whatIsNoFileIsMovedAndNeverOpened_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : { "folder", "pipe", "device", "socket" })
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    // With the look at the kind of file taken out, it waits for ever for a pipe's other end.
    void whatIsNoFileIsMovedAndNeverOpened()
    {
        QFETCH(const QString, what);
        const QByteArray path = QFile::encodeName(file());
        if (what == "folder"_L1) {
            QVERIFY(QDir().mkpath(file() + u"/kept"_s));
        } else if (what == "pipe"_L1) {
            QCOMPARE(::mkfifo(path.constData(), 0600), 0);
        } else if (what == "device"_L1) {
            QCOMPARE(::symlink("/dev/zero", path.constData()), 0);
        } else {
            const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
            QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
            ::close(socket);
        }
        const auto trouble = setAsideUnusableSettings(file(), m_now);
        QVERIFY(trouble);
        QCOMPARE(int(trouble->problem.kind), int(Kind::NotAFile));
        QVERIFY(!QFileInfo::exists(file()));
        QVERIFY(QFileInfo::exists(trouble->setAsideAs));
        QVERIFY(lastSetAside(file()).isEmpty()); // there is nothing to read in it
        if (what == "folder"_L1)
            QVERIFY(QDir(trouble->setAsideAs).exists(u"kept"_s));
    }

    void anUnreadableFileIsMoved()
    {
        // Reading its first page is an error for everybody, root included.
        QCOMPARE(::symlink("/proc/self/mem", QFile::encodeName(file()).constData()), 0);
        const auto trouble = setAsideUnusableSettings(file(), m_now);
        QVERIFY(trouble);
        QCOMPARE(int(trouble->problem.kind), int(Kind::Unreadable));
        QVERIFY(!trouble->setAsideAs.isEmpty());
    }

    void aLinkThatLeadsToNoFileIsTrouble_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("dangling") << u"nowhere/dotfile"_s;
        QTest::newRow("to itself") << u"Purser.ini"_s;
        QTest::newRow("in a circle") << u"back"_s;
    }

    void aLinkThatLeadsToNoFileIsTrouble()
    {
        QFETCH(const QString, target);
        QVERIFY(QFile::link(target, file()));
        if (target == "back"_L1)
            QVERIFY(QFile::link(u"Purser.ini"_s, m_folder->filePath(target)));
        const auto trouble = setAsideUnusableSettings(file(), m_now);
        QVERIFY(trouble);
        QCOMPARE(int(trouble->problem.kind), int(Kind::BrokenLink));
        QVERIFY(!QFileInfo(file()).isSymLink());
        QCOMPARE(trouble->setAsideAs, file() + u".damaged-2026-11-26-143000"_s);
        QVERIFY(QFileInfo(trouble->setAsideAs).isSymLink());
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"nowhere"_s)));
        QVERIFY(lastSetAside(file()).isEmpty());
    }

    void theTargetOfALinkStays()
    {
        QFile target(m_folder->filePath(u"dotfile"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write("garbage");
        target.close();
        QVERIFY(QFile::link(target.fileName(), file()));
        const auto trouble = setAsideUnusableSettings(file(), m_now);
        QVERIFY(!QFileInfo(file()).isSymLink());
        QCOMPARE(contentOf(trouble->setAsideAs), "garbage");
        QVERIFY(target.exists());
    }
#endif

private:
    QString file() const
    {
        return m_folder->filePath(u"Purser.ini"_s);
    }
    void write(const QByteArray &content)
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(content);
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile read(name);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now{ QDate(2026, 11, 26), QTime(14, 30) };
};

QTEST_APPLESS_MAIN(TestSetAside)
#include "tst_setaside.moc"
