// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesquery.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestNotesQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("only blanks") << u"  "_s << true;
        QTest::newRow("registry") << u"registry:ghcr.io"_s << true;
        QTest::newRow("another registry") << u"registry:quay.io"_s << false;
        QTest::newRow("part of it") << u"registry:team"_s << true;
        QTest::newRow("another case") << u"REGISTRY:GHCR.io"_s << true;
        QTest::newRow("owner") << u"owner:ops"_s << true;
        QTest::newRow("other letters") << u"owner:ÉQUIPE"_s << true;
        QTest::newRow("in quotation marks") << u"owner:\"ml ops\""_s << true;
        QTest::newRow("typographic ones") << u"owner:“ml ops”"_s << true;
        QTest::newRow("German ones") << u"owner:„ml ops“"_s << true;
        QTest::newRow("French ones") << u"owner:«ml ops»"_s << true;
        QTest::newRow("another order in quotation marks") << u"owner:\"ops ml\""_s << false;
        QTest::newRow("not ended") << u"owner:\"ml op"_s << true;
        QTest::newRow("several spaces") << u"owner:\"ml   ops\""_s << true;
        QTest::newRow("image") << u"image:app"_s << true;
        QTest::newRow("user") << u"user:robot$ci"_s << true;
        QTest::newRow("username") << u"username:robot"_s << true;
        QTest::newRow("notes") << u"notes:kim"_s << true;
        QTest::newRow("note") << u"note:\"ask kim. then\""_s << true;
        QTest::newRow("in another field") << u"owner:ghcr"_s << false;
        QTest::newRow("two fields") << u"registry:ghcr owner:ml"_s << true;
        QTest::newRow("one of two fields") << u"registry:ghcr owner:alex"_s << false;
        QTest::newRow("the same field twice") << u"registry:ghcr registry:team"_s << true;
        QTest::newRow("a comma behind it") << u"registry:ghcr.io, owner:ml"_s << true;
        QTest::newRow("a field that is not empty") << u"owner:"_s << true;
        QTest::newRow("an empty value") << u"owner:\"\""_s << true;
        QTest::newRow("word in the notes") << u"kim"_s << true;
        QTest::newRow("word in the row") << u"vision"_s << true;
        QTest::newRow("words in both") << u"vision GHCR"_s << true;
        QTest::newRow("a word is missing") << u"vision quay"_s << false;
        QTest::newRow("a field and words") << u"vision owner:ml train"_s << true;
        QTest::newRow("a field and a word that is missing") << u"owner:ml quay"_s << false;
        QTest::newRow("host and port is a word") << u"localhost:5000"_s << false;
        QTest::newRow("digest is a word") << u"app:1"_s << true;
        QTest::newRow("a prefix inside a word") << u"theowner:ml"_s << false;
        QTest::newRow("fields beside each other") << u"owner:\"ml ops\"registry:ghcr"_s << true;
    }

    void finds()
    {
        QFETCH(const QString, query);
        const SearchableNotes notes({ .registry = u"ghcr.io/Team"_s,
                                      .image = u"ghcr.io/team/app:1"_s,
                                      .username = u"robot$ci"_s,
                                      .owner = u"Équipe  ML Ops"_s,
                                      .text = u"Ask Kim.\nThen wait."_s });
        QTEST(NotesQuery(query).matches(notes, u"vision-train\nother\n384410568058921807"),
              "isFound");
    }

    void aCredentialWithoutNotesIsFoundByItsRow()
    {
        const SearchableNotes none;
        QVERIFY(NotesQuery(u"vision").matches(none, u"vision-train"));
        QVERIFY(!NotesQuery(u"owner:").matches(none, u"vision-train"));
        QVERIFY(!NotesQuery(u"vision owner:x").matches(none, u"vision-train"));
    }

    void aQueryIsTakenApart()
    {
        const NotesQuery query(u"  Vision owner:\"ml ops\" , Train  registry: ");
        QVERIFY(query.hasFields());
        QVERIFY(!query.isEmpty());
        QCOMPARE(query.words(), (QStringList{ u"vision"_s, u"train"_s }));
        QVERIFY(!NotesQuery(u"vision").hasFields());
        QVERIFY(NotesQuery(u" , \"").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotesQuery)
#include "tst_notesquery.moc"
