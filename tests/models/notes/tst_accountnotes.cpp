// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filelock.h"
#include "models/files/wholefile.h"
#include "models/notes/notesjson.h"
#include "models/notes/notesstore.h"
#include "models/values/async.h"
#include "tests/support/fulldisk.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <chrono>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = NotesTrouble::Kind;
using Verdict = LoginAnswer::Verdict;

namespace {

CredentialId id(int number)
{
    return CredentialId::fromInteger(number);
}

ListedCredential listed(int number)
{
    return { .id = id(number) };
}

NotesEdit owner(const QString &name)
{
    return { .owner = name };
}

const QDateTime now(QDate(2026, 11, 27), QTime(8, 0), QTimeZone::utc());

} // namespace

class TestAccountNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<NotesStore>(m_folder->path());
    }

    void cleanup() { m_store.reset(); }

    void aChangeIsThereAtOnceAndInTheFileLater()
    {
        const auto notes = opened();
        QSignalSpy changed(notes.get(), &AccountNotes::changed);
        notes->update(id(1), owner(u"Kim"_s));
        QCOMPARE(notes->notes(id(1)).owner, u"Kim"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<CredentialId>>(), QList{ id(1) });
        QVERIFY(notes->hasUnsavedChanges());
        QTRY_VERIFY(!notes->hasUnsavedChanges());
        QCOMPARE(stored().value(id(1)).owner, u"Kim"_s);
        QCOMPARE(changed.size(), 1);
    }

    void whatWasWrittenIsThereAtTheNextStart()
    {
        opened()->update(id(1), owner(u"Kim"_s)); // and closed at once
        const auto notes = opened();
        QCOMPARE(notes->notes(id(1)).owner, u"Kim"_s);
        QCOMPARE(notes->notes(id(2)), CredentialNotes());
    }

    void aBurstIsOneWrite()
    {
        const auto notes = opened();
        QFile::remove(file());
        for (int i = 0; i < 500; ++i)
            notes->update(id(i), owner(u"Kim"_s));
        const int writes = countWrites([&] { return !notes->hasUnsavedChanges(); });
        QCOMPARE(writes, 1);
        QCOMPARE(stored().size(), 500);
    }

    void changesBeforeTheFileIsReadAreKept()
    {
        opened()->update(id(1), owner(u"Kim"_s));
        const auto notes = m_store->open(m_account);
        QVERIFY(!notes->isLoaded());
        notes->update(id(2), owner(u"Alex"_s));
        QCOMPARE(notes->notes(id(2)).owner, u"Alex"_s);
        const QSignalSpy loaded(notes.get(), &AccountNotes::loaded);
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(notes->notes(id(1)).owner, u"Kim"_s);
        QCOMPARE(notes->notes(id(2)).owner, u"Alex"_s);
        QTRY_COMPARE(stored().size(), 2);
    }

    void aChangeDuringAWriteIsWrittenAfterIt()
    {
        const auto notes = opened();
        FileLock lock;
        QCOMPARE(lock.tryLock(file() + u".lock"_s), FileLock::State::Acquired);
        notes->update(id(1), owner(u"Kim"_s));
        notes->writeNow();
        notes->update(id(2), owner(u"Alex"_s));
        lock.remove();
        QTRY_VERIFY(!notes->hasUnsavedChanges());
        QCOMPARE(notes->all().size(), 2);
        QCOMPARE(stored().size(), 2);
    }

    void aWriteThatIsOvertakenHidesNothing()
    {
        const auto notes = opened();
        FileLock lock;
        QCOMPARE(lock.tryLock(file() + u".lock"_s), FileLock::State::Acquired);
        for (int i = 1; i <= 20; ++i) {
            notes->update(id(i), owner(u"Kim"_s));
            notes->writeNow();
        }
        lock.remove();
        bool isAllThere = true;
        QVERIFY(QTest::qWaitFor(
            [&] {
                isAllThere = isAllThere && notes->all().size() == 20;
                return !notes->hasUnsavedChanges();
            },
            Test::patience));
        QVERIFY(isAllThere);
        QCOMPARE(stored().size(), 20);
    }

    void twoWindowsNeverUndoEachOther()
    {
        NotesStore otherStore(m_folder->path());
        const auto one = opened();
        const auto other = otherStore.open(m_account);
        QTRY_VERIFY(other->isLoaded());
        one->update(id(1), owner(u"Kim"_s));
        other->update(id(2), owner(u"Alex"_s));
        one->update(id(3), { .registry = u"ghcr.io"_s });
        other->update(id(3), { .image = u"app"_s });
        const CredentialNotes both{ .registry = u"ghcr.io"_s, .image = u"app"_s };
        for (const AccountNotes *notes : { one.get(), other.get() }) {
            QTRY_COMPARE(notes->notes(id(3)), both);
            QTRY_COMPARE(notes->notes(id(1)).owner, u"Kim"_s);
            QTRY_COMPARE(notes->notes(id(2)).owner, u"Alex"_s);
        }
    }

    void whatAnotherProcessWritesIsShown()
    {
        const auto notes = opened();
        QSignalSpy changed(notes.get(), &AccountNotes::changed);
        QVERIFY(NotesFile(file())
                    .change({ [](NotesById &all) { all[id(7)].text = u"x"_s; } })
                    .document);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<CredentialId>>(), QList{ id(7) });
        QCOMPARE(notes->notes(id(7)).text, u"x"_s);
        QVERIFY(NotesFile(file()).change({ [](NotesById &all) { all.remove(id(7)); } }).document);
        QTRY_VERIFY(notes->all().isEmpty());
    }

    void aFileThatIsDamagedMeanwhileHidesNothing()
    {
        const auto notes = opened();
        QSignalSpy failed(notes.get(), &AccountNotes::failed);
        notes->update(id(1), owner(u"Kim"_s));
        QTRY_VERIFY(!notes->hasUnsavedChanges());
        write("broken");
        notes->update(id(2), owner(u"Alex"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<NotesTrouble>().kind, Kind::Broken);
        QCOMPARE(notes->all().size(), 2);
        QCOMPARE(stored().size(), 2);
    }

    void anUnusableFileIsSetAsideAndReported()
    {
        write("broken");
        const auto notes = m_store->open(m_account);
        QSignalSpy failed(notes.get(), &AccountNotes::failed);
        QTRY_COMPARE(failed.size(), 1);
        const auto trouble = failed.first().first().value<NotesTrouble>();
        QCOMPARE(trouble.kind, Kind::Broken);
        QCOMPARE(contentOf(trouble.setAsideAs), "broken");
        QVERIFY(notes->isLoaded());
        notes->update(id(1), owner(u"Kim"_s));
        QTRY_COMPARE(stored().size(), 1);
        QCOMPARE(failed.size(), 1);
    }

#ifdef Q_OS_UNIX
    void whatCannotBeWrittenStaysInMemoryAndIsWrittenLater()
    {
        const auto notes = opened();
        QSignalSpy failed(notes.get(), &AccountNotes::failed);
        {
            const FullDisk full;
            notes->update(id(1), owner(u"Kim"_s));
            QTRY_COMPARE(failed.size(), 1);
            QCOMPARE(failed.first().first().value<NotesTrouble>(),
                     (NotesTrouble{ .kind = Kind::NotSaved, .file = file() }));
            QCOMPARE(notes->notes(id(1)).owner, u"Kim"_s);
            QVERIFY(notes->hasUnsavedChanges());
        }
        notes->update(id(2), owner(u"Alex"_s));
        QTRY_VERIFY(!notes->hasUnsavedChanges());
        QCOMPARE(stored().size(), 2);
        QCOMPARE(failed.size(), 1);
    }
#endif

    void theEndOfTheProgramWritesWhatIsLeft()
    {
        const auto notes = opened();
        notes->update(id(1), owner(u"Kim"_s));
        QVERIFY(m_store->flush(20s));
        QCOMPARE(stored().size(), 1);
    }

    void theEndOfTheProgramWaitsForABoundedTime()
    {
        const auto notes = opened();
        FileLock lock;
        QCOMPARE(lock.tryLock(file() + u".lock"_s), FileLock::State::Acquired);
        notes->update(id(1), owner(u"Kim"_s));
        QVERIFY(!m_store->flush(1ms));
        lock.remove();
        QVERIFY(m_store->flush(20s));
        QCOMPARE(stored().size(), 1);
    }

    void anAnswerIsRecorded()
    {
        const auto notes = opened();
        const CheckRecord accepted{ .verdict = Verdict::Accepted, .time = now };
        const CheckRecord refused{ .verdict = Verdict::Refused, .time = now.addDays(1) };
        const CheckRecord none{ .verdict = Verdict::NotChecked, .time = now.addDays(2) };
        notes->recordCheck(id(1), none);
        QCOMPARE(notes->notes(id(1)).lastCheck, none);
        notes->recordCheck(id(1), accepted);
        QCOMPARE(notes->notes(id(1)).lastCheck, accepted);
        notes->recordCheck(id(1), refused);
        QCOMPARE(notes->notes(id(1)).lastCheck, refused);
        notes->recordCheck(id(1), none); // proves nothing
        QCOMPARE(notes->notes(id(1)).lastCheck, refused);
        QTRY_COMPARE(stored().value(id(1)).lastCheck, refused);
    }

    void anotherPasswordHasNotBeenChecked()
    {
        const auto notes = opened();
        const CheckRecord former{ .verdict = Verdict::Refused, .time = now };
        const CheckRecord accepted{ .verdict = Verdict::Accepted, .time = now.addDays(1) };
        notes->recordCheck(id(1), former);
        notes->recordPasswordChange(id(1), now.addDays(1));
        QCOMPARE(notes->notes(id(1)), (CredentialNotes{ .passwordChangedAt = now.addDays(1) }));
        notes->recordPasswordChange(id(1), now.addDays(2), accepted);
        QCOMPARE(notes->notes(id(1)),
                 (CredentialNotes{ .lastCheck = accepted, .passwordChangedAt = now.addDays(2) }));
    }

    void notesOnACredentialThatIsGoneStayForAWhile()
    {
        const auto notes = opened();
        notes->update(id(1), owner(u"Kim"_s));
        notes->update(id(2), owner(u"Alex"_s));
        QSignalSpy changed(notes.get(), &AccountNotes::changed);
        notes->credentialsListed({ listed(1), listed(3) }, now);
        QTRY_COMPARE(stored().value(id(2)).missingSince, now.date());
        QVERIFY(stored().value(id(1)).missingSince.isNull());
        QCOMPARE(stored().size(), 2);
        notes->credentialsListed({ listed(1), listed(3) }, now.addDays(60));
        awaitPool();
        QVERIFY(!notes->hasUnsavedChanges());
        QCOMPARE(changed.size(), 0);

        notes->credentialsListed({ listed(1) }, now.addDays(91));
        QTRY_COMPARE(notes->all().keys(), QList{ id(1) });
        QCOMPARE(changed.first().first().value<QList<CredentialId>>(), QList{ id(2) });
        QTRY_COMPARE(stored().keys(), QList{ id(1) });
    }

    void theNameIsRecordedAndNotToldAsAChange()
    {
        const auto notes = opened();
        notes->update(id(1), owner(u"Kim"_s));
        QSignalSpy changed(notes.get(), &AccountNotes::changed);
        notes->credentialsListed({ { id(1), u"ci"_s }, { id(3), u"other"_s } }, now);
        QTRY_COMPARE(stored().value(id(1)).name, u"ci"_s);
        QCOMPARE(notes->notes(id(1)).name, u"ci"_s);
        QCOMPARE(stored().size(), 1);
        notes->credentialsListed({ { id(1), u"build"_s } }, now.addSecs(60));
        QTRY_COMPARE(stored().value(id(1)).name, u"build"_s);
        QCOMPARE(changed.size(), 0);
        notes->update(id(1), owner(u""_s)); // nothing is left but the name
        QVERIFY(notes->all().isEmpty());
    }

    void aListBeforeTheFileIsReadCounts()
    {
        opened()->update(id(1), owner(u"Kim"_s));
        const auto notes = m_store->open(m_account);
        notes->credentialsListed({ listed(2) }, now);
        QTRY_COMPARE(stored().value(id(1)).missingSince, now.date());
    }

    void notesCanBeRemoved()
    {
        const auto notes = opened();
        notes->update(id(1), owner(u"Kim"_s));
        notes->update(id(2), owner(u"Alex"_s));
        notes->remove(id(1));
        QCOMPARE(notes->all().keys(), QList{ id(2) });
        notes->update(id(2), owner(u""_s)); // nothing is left of them
        QVERIFY(notes->all().isEmpty());
        QTRY_VERIFY(!notes->hasUnsavedChanges());
        QVERIFY(stored().isEmpty());
    }

    void anotherUsersNotesAreAdded()
    {
        const auto notes = opened();
        notes->update(id(1), owner(u"Kim"_s));
        QSignalSpy changed(notes.get(), &AccountNotes::changed);
        const NotesById theirs{ { id(1), { .owner = u"Alex"_s } },
                                { id(2), { .owner = u"Alex"_s } } };
        const NotesImport import = notes->import(theirs);
        QCOMPARE(import.added, 1);
        QCOMPARE(import.kept, 1);
        QCOMPARE(import.notes, notes->all());
        QCOMPARE(changed.first().first().value<QList<CredentialId>>(), QList{ id(2) });
        QTRY_COMPARE(stored().value(id(2)).owner, u"Alex"_s);
        QCOMPARE(stored().value(id(1)).owner, u"Kim"_s);
    }

    void aSandboxIsRememberedInMemoryOnly()
    {
        AccountNotes notes;
        QVERIFY(notes.isLoaded());
        notes.update(id(1), owner(u"Kim"_s));
        notes.credentialsListed({ listed(2) }, now);
        QCOMPARE(notes.notes(id(1)).missingSince, now.date());
        QVERIFY(!notes.hasUnsavedChanges());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void allAccountsAreReadWithoutOpeningThem()
    {
        const QUuid open = QUuid::createUuid();
        const QUuid closed = m_account;
        const QUuid damaged = QUuid::createUuid();
        const QUuid unknown = QUuid::createUuid();
        opened()->update(id(1), owner(u"Kim"_s));
        write("broken", m_store->fileOf(damaged));
        const auto notes = m_store->open(open);
        notes->update(id(2), owner(u"Alex"_s)); // not written yet

        const auto reading = m_store->readAll({ open, closed, damaged, unknown });
        QTRY_VERIFY(reading.isFinished());
        const QList<NotesStore::Read> all = reading.result();
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[0].account, open);
        QCOMPARE(all[0].notes.value(id(2)).owner, u"Alex"_s);
        QCOMPARE(all[1].notes.value(id(1)).owner, u"Kim"_s);
        QCOMPARE(all[2].trouble->kind, Kind::Broken);
        QVERIFY(QFile::exists(m_store->fileOf(damaged)));
        QVERIFY(all[3].notes.isEmpty() && !all[3].trouble);
    }

    void theNotesOfAnAccountCanBeRemoved()
    {
        const QString setAside = file() + u".damaged-2026-11-26-143000"_s;
        const QString another = m_store->fileOf(QUuid::createUuid());
        opened()->update(id(1), owner(u"Kim"_s));
        for (const QString &name : { setAside, another }) {
            QFile made(name);
            QVERIFY(made.open(QIODevice::WriteOnly));
        }
        const QFuture<bool> removing = m_store->remove(m_account);
        QTRY_VERIFY(removing.isFinished());
        QVERIFY(removing.result());
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!QFile::exists(setAside));
        QVERIFY(QFile::exists(another));
    }

    void notesThatAnotherProcessIsWritingAreRemovedAfterwards()
    {
        opened()->update(id(1), owner(u"Kim"_s));
        QTRY_VERIFY(QFile::exists(file()));
        FileLock lock;
        QVERIFY(lock.takeWithin(file() + u".lock"_s, 20s));
        const QFuture<bool> removing = m_store->remove(m_account);
        QVERIFY(replaceFile(file(), "{}")); // the other one's
        QVERIFY(!removing.isFinished());
        lock.remove();
        QTRY_VERIFY(removing.isFinished());
        QVERIFY(removing.result());
        QVERIFY(!QFile::exists(file()));
    }

    /// Random changes by two windows, against a plain map.
    void nothingThatEitherDoesIsLost()
    {
        NotesStore otherStore(m_folder->path());
        const auto one = opened();
        const auto other = otherStore.open(m_account);
        QTRY_VERIFY(other->isLoaded());
        QRandomGenerator random(20261127);
        NotesById model;
        for (int round = 0; round < 400; ++round) {
            const bool isOne = random.bounded(2) == 0;
            AccountNotes &notes = isOne ? *one : *other;
            // Each has credentials of its own; nobody could say which change came last.
            const CredentialId which = id(2 * random.bounded(20) + (isOne ? 0 : 1));
            const QString text = QString::number(round);
            if (random.bounded(5) == 0) {
                notes.remove(which);
                model.remove(which);
            } else if (random.bounded(2) == 0) {
                notes.update(which, owner(text));
                model[which].owner = text;
            } else {
                notes.update(which, { .registry = text });
                model[which].registry = text;
            }
            if (random.bounded(20) == 0)
                QCoreApplication::processEvents();
            if (random.bounded(40) == 0)
                QTRY_VERIFY(!notes.hasUnsavedChanges());
        }
        QTRY_COMPARE(one->all(), model);
        QTRY_COMPARE(other->all(), model);
        QTRY_COMPARE(stored(), model);
    }

    /// Otherwise a job that still holds the account would write them again.
    void removedNotesDoNotComeBack()
    {
        const auto notes = opened();
        notes->update(id(1), owner(u"Kim"_s));
        QTRY_VERIFY(!notes->hasUnsavedChanges());
        notes->update(id(2), owner(u"Lee"_s));
        const QFuture<bool> removing = m_store->remove(m_account);
        QTRY_VERIFY(removing.isFinished());
        QVERIFY(removing.result());
        notes->update(id(3), owner(u"Sam"_s));
        QCOMPARE(notes->notes(id(3)).owner, u"Sam"_s);
        QVERIFY(!notes->hasUnsavedChanges());
        notes->writeNow();
        awaitPool();
        QVERIFY(!QFile::exists(file()));
    }

    void notesThatAreRemovedWhileTheyAreReadDoNotComeBack()
    {
        const auto notes = m_store->open(m_account);
        notes->update(id(1), owner(u"Kim"_s));
        const QFuture<bool> removing = m_store->remove(m_account);
        awaitPool();
        QVERIFY(removing.isFinished());
        notes->writeNow();
        awaitPool();
        QVERIFY(!QFile::exists(file()));
    }

private:
    std::unique_ptr<AccountNotes> opened()
    {
        auto notes = m_store->open(m_account);
        if (!QTest::qWaitFor([&] { return notes->isLoaded(); }, Test::patience))
            qWarning("the notes were not read");
        return notes;
    }
    QString file() const
    {
        return m_store->fileOf(m_account);
    }
    NotesById stored() const
    {
        const auto outcome = NotesFile(file()).read();
        return outcome.document ? outcome.document->notes : NotesById();
    }
    /// The pool does what came before in its order.
    void awaitPool() const
    {
        for (int i = 0; i < 3; ++i) {
            const auto read = m_store->readAll({});
            QTRY_VERIFY(read.isFinished());
            QCoreApplication::processEvents();
        }
    }
    /// How many different files were seen in its place until it is done.
    template<typename IsDone> int countWrites(IsDone isDone) const
    {
        QSet<qint64> seen;
        (void)QTest::qWaitFor(
            [&] {
                if (const QFileInfo info(file()); info.exists())
                    seen.insert(info.lastModified().toMSecsSinceEpoch() * 1'000'000 + info.size());
                return isDone();
            },
            Test::patience);
        return int(seen.size());
    }
    void write(const QByteArray &bytes, const QString &name = {}) const
    {
        const QString path = name.isEmpty() ? file() : name;
        QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile read(name);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    const QUuid m_account = QUuid::createUuid();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NotesStore> m_store;
};

QTEST_GUILESS_MAIN(TestAccountNotes)
#include "tst_accountnotes.moc"
