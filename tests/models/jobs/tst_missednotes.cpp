// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/missednotes.h"
#include "models/notes/accountnotes.h"
#include "tests/support/patience.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Action = JobItem::Action;
using State = RecordedItem::State;

namespace {

const QDateTime begun(QDate(2026, 11, 27), QTime(8, 0, 0, 500), QTimeZone::utc());
const QUuid account = QUuid::createUuid();

CredentialId id(int number)
{
    return CredentialId::fromInteger(number);
}

RecordedItem itemOf(int number, Action action = Action::Rotate, State state = State::Done)
{
    return { .action = action,
             .account = account,
             .id = number > 0 ? id(number) : CredentialId(),
             .name = u"ci"_s,
             .notes = { .registry = u"ghcr.io"_s, .expires = QDate(2027, 1, 1) },
             .state = state };
}

} // namespace

/// The notes on what an interrupted job has done.
class TestMissedNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<NotesStore>(m_folder->path());
    }
    void cleanup() { m_store.reset(); }

    void whatWasDoneGetsItsNotes()
    {
        complete({ itemOf(1), itemOf(2, Action::Create) });
        QTRY_COMPARE(stored().size(), 2);
        for (const int number : { 1, 2 }) {
            const CredentialNotes notes = stored().value(id(number));
            QCOMPARE(notes.registry, u"ghcr.io"_s);
            QCOMPARE(notes.expires, QDate(2027, 1, 1));
            QVERIFY(notes.passwordChangedAt);
        }
    }

    void whatWasNotDoneGetsNone()
    {
        complete({ itemOf(1, Action::Rotate, State::Sent),
                   itemOf(2, Action::Rotate, State::NotDone), itemOf(3, Action::Delete),
                   itemOf(0, Action::Create), itemOf(4) });
        QTRY_VERIFY(stored().contains(id(4)));
        QCOMPARE(stored().size(), 1);
    }

    void laterNotesStay()
    {
        {
            const auto notes = m_store->open(account);
            notes->update(id(1), { .registry = u"quay.io"_s });
            notes->recordPasswordChange(id(1), begun.addSecs(1));
        }
        complete({ itemOf(1), itemOf(2) });
        QTRY_VERIFY(stored().contains(id(2)));
        QCOMPARE(stored().value(id(1)).registry, u"quay.io"_s);
    }

    void notesOfAnEarlierPasswordAreReplaced()
    {
        {
            const auto notes = m_store->open(account);
            notes->update(id(1), { .registry = u"quay.io"_s, .owner = u"Kim"_s });
            notes->recordPasswordChange(id(1), begun.addDays(-1));
        }
        complete({ itemOf(1) });
        QTRY_COMPARE(stored().value(id(1)).registry, u"ghcr.io"_s);
        QCOMPARE(stored().value(id(1)).owner, u"Kim"_s);
    }

    void theNextStartDoesNotDoItAgain()
    {
        complete({ itemOf(1) });
        QTRY_VERIFY(stored().contains(id(1)));
        m_store->open(account)->update(id(1), { .registry = u"quay.io"_s }); // by the user
        QTRY_COMPARE(stored().value(id(1)).registry, u"quay.io"_s);
        complete({ itemOf(1), itemOf(2) });
        QTRY_VERIFY(stored().contains(id(2)));
        QCOMPARE(stored().value(id(1)).registry, u"quay.io"_s);
    }

    void anAccountThatIsGoneGetsNoFile()
    {
        MissedNotes missed(*m_store);
        const QUuid other = QUuid::createUuid();
        RecordedItem item = itemOf(1);
        item.account = other;
        missed.complete(
            { { .id = QUuid::createUuid(), .begun = begun, .items = { item, itemOf(2) } } },
            { account });
        QTRY_VERIFY(stored().contains(id(2)));
        QVERIFY(!QFile::exists(m_store->fileOf(other)));
    }

private:
    void complete(const QList<RecordedItem> &items)
    {
        m_missed = std::make_unique<MissedNotes>(*m_store);
        m_missed->complete({ { .id = QUuid::createUuid(), .begun = begun, .items = items } },
                           { account });
    }

    NotesById stored() const
    {
        const auto outcome = NotesFile(m_store->fileOf(account)).read();
        return outcome.document ? outcome.document->notes : NotesById();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NotesStore> m_store;
    std::unique_ptr<MissedNotes> m_missed;
};

QTEST_GUILESS_MAIN(TestMissedNotes)
#include "tst_missednotes.moc"
