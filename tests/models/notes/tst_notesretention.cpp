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
        const QList<CredentialId> listed = isListed
            ? QList<CredentialId>{ CredentialId::fromInteger(2), one }
            : QList<CredentialId>{ CredentialId::fromInteger(2) };
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
        const NotesListing listing = NotesListing::of(notes, { one }, today);
        notes.clear();
        listing.applyTo(notes);
        QVERIFY(notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotesRetention)
#include "tst_notesretention.moc"
