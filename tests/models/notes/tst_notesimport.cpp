// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesimport.h"
#include "models/notes/notesjson.h"

#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;

using Verdict = LoginAnswer::Verdict;

namespace {

const QDateTime earlier(QDate(2026, 11, 1), QTime(8, 0), QTimeZone::utc());
const QDateTime later(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::utc());

CredentialId id(QStringView text)
{
    return *CredentialId::fromText(text);
}

CredentialNotes allFields(const QString &text, const QDateTime &time, Verdict verdict)
{
    return { .registry = text + u"registry"_s,
             .image = text + u"image"_s,
             .username = text + u"username"_s,
             .owner = text + u"owner"_s,
             .expires = time.date(),
             .text = text,
             .lastCheck = CheckRecord{ .verdict = verdict, .time = time },
             .passwordChangedAt = time };
}

} // namespace

class TestNotesImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsThereStays_data()
    {
        QTest::addColumn<CredentialNotes>("own");
        QTest::addColumn<CredentialNotes>("theirs");
        QTest::addColumn<CredentialNotes>("merged");
        QTest::addColumn<QString>("count");
        const CredentialNotes none;
        const CredentialNotes mine = allFields(u"my "_s, earlier, Verdict::Accepted);
        const CredentialNotes other = allFields(u"their "_s, later, Verdict::Refused);
        QTest::newRow("nothing and nothing") << none << none << none << u""_s;
        QTest::newRow("new") << none << other << other << u"added"_s;
        QTest::newRow("nothing new") << mine << none << mine << u""_s;
        QTest::newRow("everything is there") << mine << other << mine << u"kept"_s;
        QTest::newRow("the same") << mine << mine << mine << u"kept"_s;
        QTest::newRow("one field is empty")
            << CredentialNotes{ .registry = u"mine"_s }
            << CredentialNotes{ .registry = u"theirs"_s, .owner = u"Kim"_s }
            << CredentialNotes{ .registry = u"mine"_s, .owner = u"Kim"_s } << u"filled"_s;

        CredentialNotes filled = other;
        filled.owner = u"mine"_s;
        QTest::newRow("all but one are empty")
            << CredentialNotes{ .owner = u"mine"_s } << other << filled << u"filled"_s;

        // An answer that is older than the change of the password is about another one.
        const CredentialNotes changed{ .owner = u"a"_s, .passwordChangedAt = later };
        QTest::newRow("a check of a former password")
            << changed
            << CredentialNotes{ .lastCheck =
                                    CheckRecord{ .verdict = Verdict::Accepted, .time = earlier } }
            << changed << u"kept"_s;
        const CredentialNotes checked{ .lastCheck = CheckRecord{ .verdict = Verdict::Accepted,
                                                                 .time = earlier } };
        QTest::newRow("a change after the check")
            << checked << CredentialNotes{ .passwordChangedAt = later } << checked << u"kept"_s;

        QTest::newRow("what they miss says nothing")
            << none << CredentialNotes{ .missingSince = later.date() } << none << u""_s;
        QTest::newRow("what I miss stays missing")
            << CredentialNotes{ .owner = u"a"_s, .missingSince = earlier.date() }
            << CredentialNotes{ .text = u"b"_s, .missingSince = later.date() }
            << CredentialNotes{ .owner = u"a"_s, .text = u"b"_s, .missingSince = earlier.date() }
            << u"filled"_s;
        QTest::newRow("their name of it comes with new notes")
            << none << CredentialNotes{ .owner = u"a"_s, .name = u"ci"_s }
            << CredentialNotes{ .owner = u"a"_s, .name = u"ci"_s } << u"added"_s;
        QTest::newRow("and completes none") << CredentialNotes{ .owner = u"a"_s }
                                            << CredentialNotes{ .owner = u"a"_s, .name = u"ci"_s }
                                            << CredentialNotes{ .owner = u"a"_s } << u"kept"_s;
        QTest::newRow("a name alone is nothing")
            << none << CredentialNotes{ .name = u"ci"_s } << none << u""_s;
        QTest::newRow("fields of a later Purser")
            << CredentialNotes{ .unread = { { u"a"_s, 1 } } }
            << CredentialNotes{ .unread = { { u"a"_s, 2 }, { u"b"_s, 2 } } }
            << CredentialNotes{ .unread = { { u"a"_s, 1 }, { u"b"_s, 2 } } } << u"filled"_s;
    }

    void whatIsThereStays()
    {
        QFETCH(const CredentialNotes, own);
        QFETCH(const CredentialNotes, theirs);
        QFETCH(const CredentialNotes, merged);
        QFETCH(const QString, count);
        const NotesById before =
            own == CredentialNotes() ? NotesById() : NotesById{ { id(u"1"), own } };
        const NotesImport import = importNotes(before, { { id(u"1"), theirs } });
        QCOMPARE(import.notes.value(id(u"1")), merged);
        QCOMPARE(import.added, count == u"added" ? 1 : 0);
        QCOMPARE(import.filled, count == u"filled" ? 1 : 0);
        QCOMPARE(import.kept, count == u"kept" ? 1 : 0);
        // A second time nothing is new.
        const NotesImport again = importNotes(import.notes, { { id(u"1"), theirs } });
        QCOMPARE(again.notes, import.notes);
        QCOMPARE(again.added + again.filled, 0);
    }

    void eachCredentialCountsOnce()
    {
        const NotesById own{ { id(u"1"), { .owner = u"a"_s } },
                             { id(u"2"), { .owner = u"a"_s } },
                             { id(u"3"), { .owner = u"a"_s } } };
        const NotesById theirs{ { id(u"2"), { .owner = u"b"_s } },
                                { id(u"3"), { .text = u"b"_s } },
                                { id(u"4"), { .owner = u"b"_s } },
                                { id(u"5"), { .owner = u"b"_s } } };
        const NotesImport import = importNotes(own, theirs);
        QCOMPARE(import.notes.size(), 5);
        QCOMPARE(import.added, 2);
        QCOMPARE(import.filled, 1);
        QCOMPARE(import.kept, 1);
    }

    void whatIsExportedCanBeImported()
    {
        NotesById notes{ { id(u"1"), allFields(u""_s, earlier, Verdict::Accepted) },
                         { id(u"2"), { .owner = u"a"_s, .missingSince = later.date() } } };
        const auto read = NotesJson::read(exportNotes(notes));
        QVERIFY(read.has_value());
        notes[id(u"2")].missingSince = {};
        QCOMPARE(importNotes({}, read->notes).notes, notes);
    }
};

QTEST_GUILESS_MAIN(TestNotesImport)
#include "tst_notesimport.moc"
