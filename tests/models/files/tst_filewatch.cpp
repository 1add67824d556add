// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filewatch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileThatIsReplacedIsNoticedEachTime()
    {
        replace(file());
        const FileWatch watch(file());
        QSignalSpy changed(&watch, &FileWatch::changed);
        for (int times = 0; times < 3; ++times) {
            changed.clear();
            replace(file());
            QTRY_VERIFY(!changed.isEmpty());
        }
    }

    void severalChangesInARowAreToldOnce()
    {
        const FileWatch watch(file());
        const QSignalSpy changed(&watch, &FileWatch::changed);
        for (int times = 0; times < 5; ++times)
            replace(file());
        QTRY_COMPARE(changed.size(), 1);
        append(file()); // the next change is told as the second one
        QTRY_COMPARE(changed.size(), 2);
    }

    void aNewFileIsWatchedForWhatIsWrittenIntoIt_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("made") << false;
        QTest::newRow("replaced") << true;
    }

    void aNewFileIsWatchedForWhatIsWrittenIntoIt()
    {
        QFETCH(const bool, isThere);
        if (isThere)
            replace(file());
        const FileWatch watch(file());
        QSignalSpy changed(&watch, &FileWatch::changed);
        replace(file());
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();
        append(file()); // which the folder does not tell
        QTRY_VERIFY(!changed.isEmpty());
    }

    void aFolderThatIsNotThereIsWatchedAllTheSame()
    {
        const QString later = m_folder->filePath(u"config/purser/Purser.ini"_s);
        const FileWatch watch(later);
        QSignalSpy changed(&watch, &FileWatch::changed);
        QVERIFY(QDir().mkpath(QFileInfo(later).path())); // as another process does
        replace(later);
        QTRY_VERIFY(!changed.isEmpty());
    }

    void theTargetOfALinkIsNoticedWhenItIsMadeAnew()
    {
#ifndef Q_OS_UNIX
        QSKIP("QFile::link() makes shortcuts elsewhere");
#endif
        const QString target = linkTo(u"dotfiles"_s);
        const FileWatch watch(file());
        QSignalSpy changed(&watch, &FileWatch::changed);
        QVERIFY(QFile::remove(target));
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();
        append(target); // nothing in the folder of the link tells of it
        QTRY_VERIFY(!changed.isEmpty());
    }

    void aLinkThatIsTurnedIsFollowed()
    {
#ifndef Q_OS_UNIX
        QSKIP("QFile::link() makes shortcuts elsewhere");
#endif
        linkTo(u"dotfiles"_s);
        const FileWatch watch(file());
        QSignalSpy changed(&watch, &FileWatch::changed);
        const QString target = linkTo(u"other-dotfiles"_s);
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();
        append(target);
        QTRY_VERIFY(!changed.isEmpty());
    }

private:
    QString file() const
    {
        return m_folder->filePath(u"Purser.ini"_s);
    }
    /// Another file takes its place, in one step.
    static void replace(const QString &name)
    {
        QSaveFile saved(name);
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write("[General]\n");
        QVERIFY(saved.commit());
    }
    /// The file stays the same one, and is made if it is not there.
    static void append(const QString &name)
    {
        QFile written(name);
        QVERIFY(written.open(QIODevice::Append));
        written.write("key=value\n");
        written.close();
        QCOMPARE(written.error(), QFile::NoError);
    }
    /// Makes a file in this folder and turns the link to it, in one step. Returns the file.
    QString linkTo(const QString &folder)
    {
        const QString target = m_folder->filePath(folder + u"/purser.ini"_s);
        const QString link = m_folder->filePath(u"link"_s);
        QDir(m_folder->path()).mkpath(folder);
        replace(target);
        QFile::link(target, link);
        std::filesystem::rename(link.toStdString(), file().toStdString());
        return target;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
