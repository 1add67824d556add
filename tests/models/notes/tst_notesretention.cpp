// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesretention.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 27);

const CredentialId one = CredentialId::fromInteger(1);

enum class Means { Nothing, Seen, Outdated };

} // namespace

class TestNotesRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListMeans_data()
    {
        QTest::addColumn<QDate>("lastSeen");
        QTest::addColumn<bool>("isListed");
        QTest::addColumn<Means>("means");
        QTest::newRow("never seen, there") << QDate() << true << Means::Seen;
        QTest::newRow("never seen, gone") << QDate() << false << Means::Seen;
        QTest::newRow("seen today, there") << today << true << Means::Nothing;
        QTest::newRow("seen today, gone") << today << false << Means::Nothing;
        QTest::newRow("seen yesterday, there") << today.addDays(-1) << true << Means::Seen;
        QTest::newRow("seen yesterday, gone") << today.addDays(-1) << false << Means::Nothing;
        QTest::newRow("90 days, gone") << today.addDays(-90) << false << Means::Nothing;
        QTest::newRow("91 days, gone") << today.addDays(-91) << false << Means::Outdated;
        QTest::newRow("91 days, there") << today.addDays(-91) << true << Means::Seen;
        QTest::newRow("seen in the future, there") << today.addDays(400) << true << Means::Seen;
        QTest::newRow("seen in the future, gone") << today.addDays(400) << false << Means::Seen;
    }

    void aListMeans()
    {
        QFETCH(const QDate, lastSeen);
        QFETCH(const bool, isListed);
        QFETCH(const Means, means);
        NotesById notes{ { one, { .owner = u"a"_s, .lastSeen = lastSeen } } };
        QList<ListedCredential> listed{ { .id = CredentialId::fromInteger(2) } };
        if (isListed)
            listed.append({ .id = one });
        const NotesListing listing = NotesListing::of(notes, listed, today);
        QCOMPARE(listing.seen.contains(one), means == Means::Seen);
        QCOMPARE(listing.outdated.contains(one), means == Means::Outdated);
        QCOMPARE(listing.isEmpty(), means == Means::Nothing);

        listing.applyTo(notes);
        QCOMPARE(notes.contains(one), means != Means::Outdated);
        QVERIFY(NotesListing::of(notes, listed, today).isEmpty()); // once a day
        if (means == Means::Seen)
            QCOMPARE(notes[one].lastSeen, today);
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
        NotesById notes{ { one, { .owner = u"a"_s, .name = known, .lastSeen = today } } };
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
        NotesById notes{ { one, { .owner = u"a"_s, .name = u"ci"_s, .lastSeen = today } } };
        NotesListing::of(notes, {}, today.addDays(1)).applyTo(notes);
        QCOMPARE(notes[one].name, u"ci"_s);
    }

    void whatAnotherProcessHasSeenMeanwhileStays()
    {
        NotesById notes{ { one, { .owner = u"a"_s, .lastSeen = today.addDays(-91) } } };
        const NotesListing listing = NotesListing::of(notes, {}, today);
        QCOMPARE(listing.outdated, QList<CredentialId>{ one });
        notes[one].lastSeen = today;
        listing.applyTo(notes);
        QVERIFY(notes.contains(one));
    }

    void notesThatAreGoneMeanwhileDoNotComeBack()
    {
        NotesById notes{ { one, { .owner = u"a"_s } } };
        const NotesListing listing =
            NotesListing::of(notes, { ListedCredential{ .id = one } }, today);
        notes.clear();
        listing.applyTo(notes);
        QVERIFY(notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotesRetention)
#include "tst_notesretention.moc"
