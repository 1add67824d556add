// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesfilter.h"

#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;

using Verdict = LoginAnswer::Verdict;

namespace {

const QDate today(2026, 11, 27);
constexpr NotesFilter allFilters[] = { NotesFilter::All, NotesFilter::Expiring,
                                       NotesFilter::Expired, NotesFilter::LoginRefused,
                                       NotesFilter::NeverChecked };

CredentialNotes checked(Verdict verdict)
{
    return { .lastCheck = CheckRecord{ .verdict = verdict,
                                       .time = QDateTime(today, QTime(8, 0), QTimeZone::utc()) } };
}

CredentialNotes expiring(int days)
{
    CredentialNotes notes = checked(Verdict::Accepted);
    notes.expires = today.addDays(days);
    return notes;
}

} // namespace

class TestNotesFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreShownBy_data()
    {
        QTest::addColumn<CredentialNotes>("notes");
        QTest::addColumn<QString>("filters"); // in their order
        QTest::newRow("no notes") << CredentialNotes() << u"+---+"_s;
        QTest::newRow("accepted") << checked(Verdict::Accepted) << u"+----"_s;
        QTest::newRow("refused") << checked(Verdict::Refused) << u"+--+-"_s;
        QTest::newRow("not asked") << checked(Verdict::NotAsked) << u"+----"_s;
        QTest::newRow("couldn't check") << checked(Verdict::NotChecked) << u"+---+"_s;
        QTest::newRow("expired") << expiring(-1) << u"+-+--"_s;
        QTest::newRow("today") << expiring(0) << u"++---"_s;
        QTest::newRow("soon") << expiring(14) << u"++---"_s;
        QTest::newRow("later") << expiring(15) << u"+----"_s;
        CredentialNotes several = checked(Verdict::Refused);
        several.expires = today.addDays(-3);
        QTest::newRow("expired and refused") << several << u"+-++-"_s;
    }

    void notesAreShownBy()
    {
        QFETCH(const CredentialNotes, notes);
        QFETCH(const QString, filters);
        const CredentialId id = CredentialId::fromInteger(1);
        const NotesCounts counts = countNotes({ id }, { { id, notes } }, today);
        for (int i = 0; i < filters.size(); ++i) {
            QCOMPARE(isShown(allFilters[i], notes, today), filters[i] == u'+');
            QCOMPARE(counts.of(allFilters[i]), filters[i] == u'+' ? 1 : 0);
        }
    }

    void theDaysOfTheWarningCanBeChosen()
    {
        QVERIFY(!isShown(NotesFilter::Expiring, expiring(10), today, 7));
        QVERIFY(isShown(NotesFilter::Expiring, expiring(20), today, 30));
        const CredentialId id = CredentialId::fromInteger(1);
        QCOMPARE(countNotes({ id }, { { id, expiring(20) } }, today, 30).expiring, 1);
        QCOMPARE(countNotes({ id }, { { id, expiring(20) } }, today, 14).expiring, 0);
    }

    void credentialsCountAndNotNotes()
    {
        QList<CredentialId> ids;
        for (int i = 1; i <= 6; ++i)
            ids.append(CredentialId::fromInteger(i));
        const NotesById notes{ { ids[0], expiring(-1) },
                               { ids[1], expiring(3) },
                               { ids[2], checked(Verdict::Refused) },
                               { ids[3], { .owner = u"a"_s } },
                               { CredentialId::fromInteger(99), expiring(-1) } };
        QCOMPARE(
            countNotes(ids, notes, today),
            (NotesCounts{
                .all = 6, .expiring = 1, .expired = 1, .loginRefused = 1, .neverChecked = 3 }));
        QCOMPARE(countNotes({}, notes, today), NotesCounts());
    }
};

QTEST_GUILESS_MAIN(TestNotesFilter)
#include "tst_notesfilter.moc"
