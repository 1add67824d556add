// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/writermark.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Purser;
using namespace Qt::StringLiterals;

/// Each WriterMark is a process of its own here: the lock counts between two opened files, whoever
/// has opened them.
class TestWriterMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWriterRunsUntilItEnds()
    {
        const WriterMark here(file());
        std::optional<WriterMark> there(std::in_place, file());
        const QUuid writer = there->writer();
        QCOMPARE(there->writer(), writer);
        QVERIFY(here.isRunning(writer));
        QVERIFY(here.isRunning(writer)); // the look at it has not ended it
        QVERIFY(there->isRunning(writer));
        there.reset();
        QVERIFY(marks().isEmpty());
        QVERIFY(!here.isRunning(writer));
    }

    void nobodyAndStrangersAreNotRunning()
    {
        const WriterMark here(file());
        QVERIFY(!here.isRunning({}));
        QVERIFY(!here.isRunning(QUuid::createUuid()));
        QVERIFY(marks().isEmpty()); // nothing is made by asking
        // Not even where no lock could be taken.
        const WriterMark nowhere(m_folder->filePath(u"no-folder/Purser.ini"_s));
        QVERIFY(!nowhere.isRunning(QUuid::createUuid()));
    }

    void theMarkOfAKilledProcessIsRemovedByTheLookAtIt()
    {
#ifndef Q_OS_UNIX
        QSKIP("QLockFile tells the dead by what they have written");
#endif
        const QUuid killed = leaveMark();
        const WriterMark here(file());
        QVERIFY(!here.isRunning(killed));
        QVERIFY(marks().isEmpty());
    }

    void theFirstCallRemovesTheMarksOfKilledProcessesOnly()
    {
#ifndef Q_OS_UNIX
        QSKIP("QLockFile tells the dead by what they have written");
#endif
        WriterMark there(file());
        const QUuid running = there.writer();
        leaveMark();
        leaveMark();
        WriterMark here(file());
        const QUuid writer = here.writer();
        QStringList expected{ markOf(running), markOf(writer) };
        expected.sort();
        QCOMPARE(marks(), expected);
        QVERIFY(here.isRunning(running));
    }

    void whatOnlyLooksLikeAMarkStays()
    {
        write(u"Purser.ini.notes.running"_s);
        write(u"Other.ini.%1.running"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        WriterMark here(file());
        QVERIFY(!here.writer().isNull());
        QCOMPARE(marks().size(), 3);
    }

    void aProcessThatCannotMarkItselfStillRunsForItself()
    {
        write(u"no-folder"_s);
        WriterMark here(m_folder->filePath(u"no-folder/Purser.ini"_s));
        const QUuid writer = here.writer();
        QVERIFY(!writer.isNull());
        QCOMPARE(here.writer(), writer);
        QVERIFY(here.isRunning(writer));
    }

private:
    QString file() const
    {
        return m_folder->filePath(u"Purser.ini"_s);
    }
    static QString markOf(const QUuid &writer)
    {
        return u"Purser.ini.%1.running"_s.arg(writer.toString(QUuid::WithoutBraces));
    }
    /// Sorted by name.
    QStringList marks() const
    {
        return QDir(m_folder->path()).entryList({ u"*.running"_s }, QDir::Files, QDir::Name);
    }
    void write(const QString &name) const
    {
        QFile made(m_folder->filePath(name));
        QVERIFY(made.open(QIODevice::WriteOnly));
    }
    /// As a process that was killed does: its file is there, and nobody has the lock.
    QUuid leaveMark() const
    {
        const QUuid killed = QUuid::createUuid();
        write(markOf(killed));
        return killed;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWriterMark)
#include "tst_writermark.moc"
