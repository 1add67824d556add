// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/processlock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace Purser;
using namespace Qt::StringLiterals;

/// Each ProcessLock is a process of its own here: the lock counts between two opened files, whoever
/// has opened them.
class TestProcessLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWriterRunsUntilItEnds()
    {
        const ProcessLock here(file());
        std::optional<ProcessLock> there(std::in_place, file());
        const QUuid instance = there->instanceId();
        QCOMPARE(there->instanceId(), instance);
        QVERIFY(here.isRunning(instance));
        QVERIFY(here.isRunning(instance)); // the look at it has not ended it
        QVERIFY(there->isRunning(instance));
        there.reset();
        QVERIFY(marks().isEmpty());
        QVERIFY(!here.isRunning(instance));
    }

    void nobodyAndStrangersAreNotRunning()
    {
        const ProcessLock here(file());
        QVERIFY(!here.isRunning({}));
        QVERIFY(!here.isRunning(QUuid::createUuid()));
        QVERIFY(marks().isEmpty()); // nothing is made by asking
        // Not even where no lock could be taken.
        const ProcessLock nowhere(m_folder->filePath(u"no-folder/Purser.ini"_s));
        QVERIFY(!nowhere.isRunning(QUuid::createUuid()));
    }

    void theMarkOfAKilledProcessIsRemovedByTheLookAtIt()
    {
#ifndef Q_OS_UNIX
        QSKIP("QLockFile tells the dead by what they have written");
#endif
        const QUuid killed = leaveMark();
        const ProcessLock here(file());
        QVERIFY(!here.isRunning(killed));
        QVERIFY(marks().isEmpty());
    }

    void theFirstCallRemovesTheMarksOfKilledProcessesOnly()
    {
#ifndef Q_OS_UNIX
        QSKIP("QLockFile tells the dead by what they have written");
#endif
        ProcessLock there(file());
        const QUuid running = there.instanceId();
        leaveMark();
        leaveMark();
        ProcessLock here(file());
        const QUuid instance = here.instanceId();
        QStringList expected{ markOf(running), markOf(instance) };
        expected.sort();
        QCOMPARE(marks(), expected);
        QVERIFY(here.isRunning(running));
    }

    void whatOnlyLooksLikeAMarkStays()
    {
        write(u"Purser.ini.notes.running"_s);
        write(u"Other.ini.%1.running"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        ProcessLock here(file());
        QVERIFY(!here.instanceId().isNull());
        QCOMPARE(marks().size(), 3);
    }

    void aProcessThatCannotMarkItselfStillRunsForItself()
    {
        write(u"no-folder"_s);
        ProcessLock here(m_folder->filePath(u"no-folder/Purser.ini"_s));
        const QUuid instance = here.instanceId();
        QVERIFY(!instance.isNull());
        QCOMPARE(here.instanceId(), instance);
        QVERIFY(here.isRunning(instance));
    }

private:
    QString file() const
    {
        return m_folder->filePath(u"Purser.ini"_s);
    }
    static QString markOf(const QUuid &instance)
    {
        return u"Purser.ini.%1.running"_s.arg(instance.toString(QUuid::WithoutBraces));
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

QTEST_GUILESS_MAIN(TestProcessLock)
#include "tst_processlock.moc"
