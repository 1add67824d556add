// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialfiltermodel.h"
#include "models/credentials/rownotesupdate.h"
#include "models/notes/accountnotes.h"
#include "tests/support/examples.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;
using Verdict = LoginAnswer::Verdict;

namespace {

const QDate today(2026, 3, 2);

/// As many as don't fit into one part.
constexpr int many = 1200;

} // namespace

class TestRowNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_credentials = std::make_unique<CredentialTableModel>();
        m_shown = std::make_unique<CredentialFilterModel>(*m_credentials);
        m_shown->setExpiryRule(today, 14);
        m_notes = std::make_unique<AccountNotes>();
        m_update = std::make_unique<RowNotesUpdate>(*m_notes, *m_credentials);
    }

    void cleanup()
    {
        m_update.reset();
        m_notes.reset();
        m_shown.reset();
        m_credentials.reset();
    }

    void onlyTheRowsOfChangedNotesAreTold()
    {
        m_credentials->merge(
            { credential(u"1", u"a"_s), credential(u"2", u"b"_s), credential(u"3", u"c"_s) });
        const CredentialRow *other = m_shown->rowAt(0);
        const QSignalSpy changed(m_shown.get(), &QAbstractItemModel::dataChanged);
        const QSignalSpy moved(m_shown.get(), &QAbstractItemModel::layoutChanged);
        m_notes->update(Examples::id(u"2"), { .owner = u"mlops"_s });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        QCOMPARE(moved.size(), 0);
        QCOMPARE(m_shown->rowAt(0), other);
        QCOMPARE(m_shown->rowAt(1)->notes()->notes.owner, u"mlops"_s);
    }

    void withoutNotesARowHasNone()
    {
        m_credentials->merge({ credential(u"1", u"a"_s) });
        QVERIFY(!m_shown->rowAt(0)->notes());
        QVERIFY(!m_shown->hasNotes());
        m_notes->update(Examples::id(u"1"), { .owner = u"mlops"_s });
        QVERIFY(m_shown->hasNotes());
        m_notes->remove(Examples::id(u"1"));
        QVERIFY(!m_shown->rowAt(0)->notes());
        QVERIFY(!m_shown->hasNotes());
    }

    void aRowThatComesLaterHasItsNotes()
    {
        m_notes->update(Examples::id(u"1"), { .owner = u"mlops"_s });
        m_notes->update(Examples::id(u"2"), { .owner = u"vision"_s });
        QVERIFY(!m_shown->hasNotes());
        m_credentials->merge({ credential(u"1", u"a"_s) });
        m_credentials->upsert(credential(u"2", u"b"_s));
        QCOMPARE(m_shown->rowAt(0)->notes()->notes.owner, u"mlops"_s);
        QCOMPARE(m_shown->rowAt(1)->notes()->notes.owner, u"vision"_s);
    }

    void aRowKeepsItsNotesWhateverTheServiceChanges()
    {
        m_credentials->merge({ credential(u"1", u"a"_s), credential(u"2", u"b"_s) });
        m_notes->update(Examples::id(u"1"), { .owner = u"mlops"_s });
        const auto owner = [this] {
            const RowNotes *notes = m_shown->rowAt(m_shown->rowOf(Examples::id(u"1")))->notes();
            return notes ? notes->notes.owner : QString();
        };
        m_credentials->merge({ credential(u"1", u"x"_s) });
        QCOMPARE(owner(), u"mlops"_s);
        m_credentials->upsert(credential(u"1", u"y"_s));
        QCOMPARE(owner(), u"mlops"_s);
        m_credentials->retranslate();
        QCOMPARE(owner(), u"mlops"_s);
    }

    void notesThatChangeWhileAListIsComparedAreNotLost()
    {
        QPromise<Result<QList<Credential>>> list;
        list.start();
        const auto prepared = m_credentials->prepare(list.future());
        list.addResult(QList<Credential>{ credential(u"1", u"a"_s) });
        list.finish();
        QTRY_VERIFY(prepared.isFinished());
        m_notes->update(Examples::id(u"1"), { .owner = u"mlops"_s });
        m_credentials->apply(std::move(*prepared.result().value()));
        QVERIFY(m_shown->rowAt(0)->notes());
        QCOMPARE(m_shown->rowAt(0)->notes()->notes.owner, u"mlops"_s);
    }

    void manyNotesComeInParts()
    {
        QList<Credential> list;
        NotesById theirs;
        for (int i = 0; i < many; ++i) {
            list.append(credential(QString::number(1000 + i), u"name-%1"_s.arg(i)));
            theirs[list.constLast().id].owner = u"owner-%1"_s.arg(i);
        }
        m_credentials->merge(list);
        const QSignalSpy parts(m_credentials.get(), &CredentialTableModel::rowsChanged);
        const QSignalSpy done(m_update.get(), &RowNotesUpdate::done);
        m_notes->import(theirs);
        QVERIFY(!m_update->isDone());
        QCOMPARE(parts.size(), 0); // the window goes on
        m_notes->update(Examples::id(u"1000"), { .owner = u"other"_s }); // overtakes them
        QTRY_VERIFY(m_update->isDone());
        QCOMPARE(done.size(), 1);
        QCOMPARE(parts.size(), 1 + 3);
        for (int row = 0; row < m_shown->rowCount(); ++row)
            QCOMPARE(m_shown->rowAt(row)->notes()->notes, m_notes->notes(m_shown->at(row).id));
    }

    void theSearchFindsNotes_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("found");
        QTest::newRow("field") << u"registry:ghcr.io"_s << u"1"_s;
        QTest::newRow("field and word") << u"owner:mlops b"_s << u"2"_s;
        QTest::newRow("image") << u"image:team/app"_s << u"2"_s;
        QTest::newRow("user") << u"user:robot"_s << u"2"_s;
        QTest::newRow("notes") << u"notes:rotate"_s << u"1"_s;
        QTest::newRow("a field that is not empty") << u"owner:"_s << u"1 2"_s;
        QTest::newRow("plain word in the notes") << u"MLOPS"_s << u"1 2"_s;
        QTest::newRow("plain words in notes and name") << u"c 3"_s << u"3"_s;
        QTest::newRow("plain words in different places") << u"ghcr.io a"_s << u"1"_s;
        QTest::newRow("a field and a word that is elsewhere") << u"owner:ghcr.io"_s << u""_s;
        QTest::newRow("a host with a port") << u"ghcr.io:443"_s << u""_s;
    }

    void theSearchFindsNotes()
    {
        QFETCH(const QString, search);
        m_credentials->merge(
            { credential(u"1", u"a"_s), credential(u"2", u"b"_s), credential(u"3", u"c"_s) });
        m_notes->update(Examples::id(u"1"),
                        { .registry = u"ghcr.io"_s, .owner = u"mlops"_s, .text = u"Rotate"_s });
        m_notes->update(Examples::id(u"2"),
                        { .registry = u"docker.io"_s,
                          .image = u"team/app:1.0"_s,
                          .username = u"robot"_s,
                          .owner = u"MLOps"_s });
        m_shown->setSearch(search);
        QTEST(order(), "found");
    }

    void aFilterLeavesWhatItAsksFor_data()
    {
        QTest::addColumn<NotesFilter>("filter");
        QTest::addColumn<QString>("shown");
        QTest::newRow("all") << NotesFilter::All << u"1 2 3 4 5"_s;
        QTest::newRow("expiring") << NotesFilter::Expiring << u"2"_s;
        QTest::newRow("expired") << NotesFilter::Expired << u"1"_s;
        QTest::newRow("refused") << NotesFilter::LoginRefused << u"3"_s;
        QTest::newRow("never checked") << NotesFilter::NeverChecked << u"1 2 5"_s;
    }

    void aFilterLeavesWhatItAsksFor()
    {
        QFETCH(const NotesFilter, filter);
        addExamples();
        m_shown->setNotesFilter(filter);
        QTEST(order(), "shown");
        QCOMPARE(m_shown->counts().of(filter), m_shown->rowCount());
    }

    void searchAndFilterBothHold()
    {
        addExamples();
        m_shown->setNotesFilter(NotesFilter::NeverChecked);
        m_shown->setSearch(u"owner:mlops"_s);
        QCOMPARE(order(), u"2"_s);
        QCOMPARE(m_shown->counts().neverChecked, 3); // whatever the search
        m_shown->setNotesFilter(NotesFilter::All);
        QCOMPARE(order(), u"2 3"_s);
    }

    void aRowComesAndGoesWithItsNotes()
    {
        addExamples();
        m_shown->setNotesFilter(NotesFilter::Expired);
        m_notes->update(Examples::id(u"4"), { .expires = today.addDays(-1) });
        QCOMPARE(order(), u"1 4"_s);
        m_notes->update(Examples::id(u"1"), { .expires = QDate() });
        QCOMPARE(order(), u"4"_s);
    }

    void aNewDayAndOtherDaysOfTheWarningFilterAnew()
    {
        addExamples();
        m_shown->setNotesFilter(NotesFilter::Expiring);
        m_shown->setExpiryRule(today, 100);
        QCOMPARE(order(), u"2 4"_s);
        m_shown->setExpiryRule(today.addDays(6), 100);
        QCOMPARE(order(), u"4"_s);
        QCOMPARE(m_shown->counts().expired, 2);
        QCOMPARE(m_shown->expiryAt(0).daysLeft, 84);
    }

    void sortsByTheDayOnWhichALoginExpires()
    {
        addExamples();
        m_shown->sort(CredentialTableModel::ExpiresColumn);
        QCOMPARE(order(), u"1 2 4 3 5"_s);
        m_shown->sort(CredentialTableModel::ExpiresColumn, Qt::DescendingOrder);
        QCOMPARE(order(), u"5 3 4 2 1"_s);
        m_notes->update(Examples::id(u"5"), { .expires = today.addDays(7) });
        QCOMPARE(order(), u"3 4 5 2 1"_s);
    }

private:
    void addExamples()
    {
        m_credentials->merge({ credential(u"1", u"a"_s), credential(u"2", u"b"_s),
                               credential(u"3", u"c"_s), credential(u"4", u"d"_s),
                               credential(u"5", u"e"_s) });
        m_notes->update(Examples::id(u"1"), { .expires = today.addDays(-3) });
        m_notes->update(Examples::id(u"2"), { .owner = u"mlops"_s, .expires = today.addDays(5) });
        m_notes->update(Examples::id(u"3"), { .owner = u"mlops"_s });
        m_notes->recordCheck(Examples::id(u"3"), { Verdict::Refused, QDateTime() });
        m_notes->update(Examples::id(u"4"), { .expires = today.addDays(90) });
        m_notes->recordCheck(Examples::id(u"4"), { Verdict::Accepted, QDateTime() });
    }

    QString order() const
    {
        QStringList ids;
        for (int row = 0; row < m_shown->rowCount(); ++row)
            ids.append(m_shown->at(row).id.text());
        return ids.join(u' ');
    }

    std::unique_ptr<CredentialTableModel> m_credentials;
    std::unique_ptr<CredentialFilterModel> m_shown;
    std::unique_ptr<AccountNotes> m_notes;
    std::unique_ptr<RowNotesUpdate> m_update;
};

QTEST_GUILESS_MAIN(TestRowNotes)
#include "tst_rownotes.moc"
