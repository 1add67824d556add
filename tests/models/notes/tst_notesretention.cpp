// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesretention.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

const CredentialId one = CredentialId::fromInteger(1);

enum class Means { Nothing, Present, Missing, Outdated };

} // namespace

class TestNotesRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListMeans_data()
    {
        QTest::addColumn<QDate>("missingSince");
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<Means>("means");
        QTest::newRow("there") << QDate() << true << Means::Nothing;
        QTest::newRow("gone") << QDate() << false << Means::Missing;
        QTest::newRow("there again") << today.addDays(-1) << true << Means::Present;
        QTest::newRow("gone since today") << today << false << Means::Nothing;
        QTest::newRow("gone for 90 days") << today.addDays(-90) << false << Means::Nothing;
        QTest::newRow("gone for 91 days") << today.addDays(-91) << false << Means::Outdated;
        QTest::newRow("there after 91 days") << today.addDays(-91) << true << Means::Present;
        QTest::newRow("gone since a wrong clock") << today.addDays(400) << false << Means::Missing;
        QTest::newRow("there, after a wrong clock") << today.addDays(400) << true << Means::Present;
    }

    void aListMeans()
    {
        QFETCH(const QDate, missingSince);
        QFETCH(const bool, isListed);
        QFETCH(const Means, means);
        NotesById notes{ { one, { .owner = u"a"_s, .missingSince = missingSince } } };
        QList<ListedCredential> listed{ { .id = CredentialId::fromInteger(2) } };
        if (isListed)
            listed.append({ .id = one });
        const NotesListing listing = NotesListing::of(notes, listed, today);
        QCOMPARE(listing.present.contains(one), means == Means::Present);
        QCOMPARE(listing.missing.contains(one), means == Means::Missing);
        QCOMPARE(listing.outdated.contains(one), means == Means::Outdated);
        QCOMPARE(listing.isEmpty(), means == Means::Nothing);

        listing.applyTo(notes);
        QCOMPARE(notes.contains(one), means != Means::Outdated);
        QVERIFY(NotesListing::of(notes, listed, today).isEmpty());
        if (means == Means::Missing)
            QCOMPARE(notes[one].missingSince, today);
        if (means == Means::Present)
            QVERIFY(notes[one].missingSince.isNull());
    }

    /// After a year of holidays nothing is lost that was deleted in between.
    void theDaysStartWithTheFirstListWithoutIt()
    {
        NotesById notes{ { one, { .owner = u"a"_s } } };
        NotesListing::of(notes, { { .id = one } }, today).applyTo(notes);
        NotesListing::of(notes, {}, today.addDays(365)).applyTo(notes);
        QVERIFY(notes.contains(one));
        NotesListing::of(notes, {}, today.addDays(365 + 90)).applyTo(notes);
        QVERIFY(notes.contains(one));
        NotesListing::of(notes, {}, today.addDays(365 + 91)).applyTo(notes);
        QVERIFY(notes.isEmpty());
    }

    void aNameIsRecordedWhenItIsAnotherOne_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("listedAs");
        QTest::addColumn<QString>("name");
        QTest::newRow("first") << QString() << u"ci"_s << u"ci"_s;
        QTest::newRow("renamed") << u"ci"_s << u"build"_s << u"build"_s;
        QTest::newRow("the same") << u"ci"_s << u"ci"_s << QString();
        QTest::newRow("without a name") << QString() << QString() << QString();
        QTest::newRow("with a line break") << u"a b"_s << u"a\nb "_s << QString();
    }

    void aNameIsRecordedWhenItIsAnotherOne()
    {
        QFETCH(const QString, known);
        QFETCH(const QString, listedAs);
        QFETCH(const QString, name); // empty when nothing is recorded
        NotesById notes{ { one, { .owner = u"a"_s, .name = known } } };
        const QList<ListedCredential> listed{ { .id = one, .name = listedAs },
                                              { .id = CredentialId::fromInteger(2) } };
        const NotesListing listing = NotesListing::of(notes, listed, today);
        QCOMPARE(listing.isEmpty(), name.isEmpty());
        listing.applyTo(notes);
        QCOMPARE(notes.size(), 1); // a name alone makes no notes
        QCOMPARE(notes[one].name, name.isEmpty() ? known : name);
        QVERIFY(NotesListing::of(notes, listed, today).isEmpty());
    }

    void theNameOfOneThatIsGoneStays()
    {
        NotesById notes{ { one, { .owner = u"a"_s, .name = u"ci"_s } } };
        NotesListing::of(notes, {}, today.addDays(1)).applyTo(notes);
        QCOMPARE(notes[one].name, u"ci"_s);
    }

    void whatAnotherProcessHasSeenMeanwhileStays()
    {
        NotesById notes{ { one, { .owner = u"a"_s, .missingSince = today.addDays(-91) } } };
        const NotesListing listing = NotesListing::of(notes, {}, today);
        QCOMPARE(listing.outdated, QList<CredentialId>{ one });
        notes[one].missingSince = {};
        listing.applyTo(notes);
        QVERIFY(notes.contains(one));
    }

    void anotherProcessMayHaveMissedItBefore()
    {
        NotesById notes{ { one, { .owner = u"a"_s } } };
        const NotesListing listing = NotesListing::of(notes, {}, today);
        notes[one].missingSince = today.addDays(-3);
        listing.applyTo(notes);
        QCOMPARE(notes[one].missingSince, today.addDays(-3));
    }

    void notesThatAreGoneMeanwhileDoNotComeBack()
    {
        NotesById notes{ { one, { .owner = u"a"_s } } };
        const NotesListing listing =
            NotesListing::of(notes, { ListedCredential{ .id = one, .name = u"ci"_s } }, today);
        notes.clear();
        listing.applyTo(notes);
        QVERIFY(notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotesRetention)
#include "tst_notesretention.moc"
