// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesjson.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;

using Problem = NotesJson::Problem;
using Verdict = LoginAnswer::Verdict;

namespace {

CredentialId id(QStringView text)
{
    return *CredentialId::fromText(text);
}

QByteArray fileOf(const QByteArray &entries)
{
    return R"({"format":"purser-notes","version":1,"credentials":{)" + entries + "}}";
}

QByteArray quoted(const QByteArray &text)
{
    return "\"" + text + "\"";
}

/// The notes of the credential 1.
CredentialNotes notesOf(const QByteArray &fields)
{
    const auto document = NotesJson::read(fileOf("\"1\":{" + fields + "}"));
    return document ? document->notes.value(id(u"1")) : CredentialNotes();
}

const QDateTime someTime(QDate(2026, 11, 27), QTime(8, 30, 15, 250), QTimeZone::utc());

NotesById exampleNotes()
{
    NotesById notes;
    notes.insert(id(u"384410568058921807"),
                 { .registry = u"ghcr.io/team"_s,
                   .image = u"ghcr.io/team/app:1"_s,
                   .username = u"robot$ci"_s,
                   .owner = u"Équipe ML"_s,
                   .expires = QDate(2027, 3, 1),
                   .text = u"Ask \"Kim\".\n\tAnd wait."_s,
                   .name = u"vision-train"_s,
                   .lastCheck = CheckRecord{ .verdict = Verdict::Accepted, .time = someTime },
                   .passwordChangedAt = someTime.addDays(-1),
                   .missingSince = QDate(2026, 11, 27) });
    notes.insert(id(u"2"),
                 { .lastCheck = CheckRecord{ .verdict = Verdict::Refused, .time = someTime } });
    notes.insert(id(u"3"),
                 { .lastCheck = CheckRecord{ .verdict = Verdict::NotAsked, .time = someTime } });
    notes.insert(id(u"4"),
                 { .lastCheck = CheckRecord{ .verdict = Verdict::NotChecked, .time = someTime } });
    return notes;
}

} // namespace

class TestNotesJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const NotesDocument document{ .notes = exampleNotes() };
        const QByteArray written = NotesJson::write(document);
        const auto read = NotesJson::read(written);
        QVERIFY(read.has_value());
        QVERIFY(*read == document);
        QCOMPARE(NotesJson::write(*read), written);
    }

    void theFormIsTheOneOfVersionOne()
    {
        const NotesDocument document{
            .notes = { { id(u"7"),
                         { .registry = u"ghcr.io"_s,
                           .expires = QDate(2027, 3, 1),
                           .name = u"ci"_s,
                           .lastCheck =
                               CheckRecord{ .verdict = Verdict::NotAsked, .time = someTime },
                           .passwordChangedAt = someTime,
                           .missingSince = QDate(2026, 11, 27) } } }
        };
        QCOMPARE(QJsonDocument::fromJson(NotesJson::write(document)).toJson(QJsonDocument::Compact),
                 R"({"credentials":{"7":{"expires":"2027-03-01",)"
                 R"("lastCheck":{"time":"2026-11-27T08:30:15.250Z","verdict":"notAsked"},)"
                 R"("missingSince":"2026-11-27","name":"ci",)"
                 R"("passwordChanged":"2026-11-27T08:30:15.250Z",)"
                 R"("registry":"ghcr.io"}},"format":"purser-notes","version":1})");
    }

    void aFieldOfAnEarlierPurserIsDropped()
    {
        const auto read = NotesJson::read(
            R"({"format":"purser-notes","version":1,"credentials":{"1":{"lastSeen":"2026-11-27"}}})");
        QVERIFY(read.has_value());
        QVERIFY(*read == NotesDocument());
    }

    void emptyNotesAreNotWritten()
    {
        const NotesDocument document{ .notes = {
                                          { id(u"1"), { .missingSince = QDate(2026, 11, 27) } },
                                          { {}, exampleNotes()[id(u"2")] } } };
        QVERIFY(NotesJson::read(NotesJson::write(document)) == NotesDocument());
    }

    void filesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Problem>("problem");
        const QByteArray whole = NotesJson::write({ .notes = exampleNotes() });
        QTest::newRow("empty") << QByteArray() << Problem::Broken;
        QTest::newRow("zeros") << QByteArray(100, '\0') << Problem::Broken;
        QTest::newRow("cut off") << whole.first(whole.size() / 2) << Problem::Broken;
        QTest::newRow("a byte more") << whole + "}" << Problem::Broken;
        QTest::newRow("merge conflict") << "<<<<<<< ours\n" + whole << Problem::Broken;
        QTest::newRow("no credentials")
            << QByteArray(R"({"format":"purser-notes","version":1})") << Problem::Broken;
        QTest::newRow("credentials are a list")
            << QByteArray(R"({"format":"purser-notes","version":1,"credentials":[]})")
            << Problem::Broken;
        QTest::newRow("no version")
            << QByteArray(R"({"format":"purser-notes","credentials":{}})") << Problem::Broken;
        QTest::newRow("version is a text")
            << QByteArray(R"({"format":"purser-notes","version":"2","credentials":{}})")
            << Problem::Broken;
        QTest::newRow("version 2")
            << QByteArray(R"({"format":"purser-notes","version":2,"credentials":[]})")
            << Problem::Newer;
        QTest::newRow("version 2, without credentials")
            << QByteArray(R"({"format":"purser-notes","version":2})") << Problem::Newer;
        QTest::newRow("another format")
            << QByteArray(R"({"format":"other","version":1,"credentials":{}})") << Problem::Foreign;
        QTest::newRow("a Docker file") << QByteArray(R"({"auths":{}})") << Problem::Foreign;
        QTest::newRow("a list") << QByteArray("[]") << Problem::Foreign;
    }

    void filesAreToldApart()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Problem, problem);
        const auto document = NotesJson::read(bytes);
        QVERIFY(!document.has_value());
        QCOMPARE(document.error(), problem);
    }

    void oneBrokenEntryHidesNoOther()
    {
        const QByteArray entries = R"("1":{"registry":"a"},"2":["b"],"not an id":{"owner":"c"},)"
                                   R"("":{},"3":{"registry":7,"owner":"d"})";
        auto document = NotesJson::read(fileOf(entries));
        QVERIFY(document.has_value());
        QCOMPARE(document->notes.size(), 2);
        QCOMPARE(document->notes[id(u"1")].registry, u"a"_s);
        QCOMPARE(document->notes[id(u"3")].owner, u"d"_s);
        QCOMPARE(document->unreadEntries.keys(), (QStringList{ u""_s, u"2"_s, u"not an id"_s }));

        // They are written as they came, until there are notes in their place.
        QVERIFY(NotesJson::read(NotesJson::write(*document)) == *document);
        document->notes[id(u"2")].owner = u"e"_s;
        const auto read = NotesJson::read(NotesJson::write(*document));
        QCOMPARE(read->notes[id(u"2")].owner, u"e"_s);
        QCOMPARE(read->unreadEntries.keys(), (QStringList{ u""_s, u"not an id"_s }));
    }

    void fieldsOfALaterPurserSurvive()
    {
        auto document = NotesJson::read(
            R"({"format":"purser-notes","version":1,"team":{"name":"x"},)"
            R"("credentials":{"1":{"registry":"a","color":"red","tags":[1,2]},"2":{"color":"blue"}}})");
        QVERIFY(document.has_value());
        document->notes[id(u"1")].registry = u"b"_s;
        const auto read = NotesJson::read(NotesJson::write(*document));
        QVERIFY(read == *document);
        QCOMPARE(read->unreadFields.value(u"team"_s).toObject().value(u"name"_s), u"x"_s);
        QCOMPARE(read->notes[id(u"1")].unread.keys(), (QStringList{ u"color"_s, u"tags"_s }));
        QCOMPARE(read->notes[id(u"2")].unread.value(u"color"_s), u"blue"_s);
    }

    void aFieldThatCannotBeReadIsKeptUntilItIsSet()
    {
        CredentialNotes notes = notesOf(R"("expires":"soon")");
        QVERIFY(notes.expires.isNull());
        QCOMPARE(notes.unread.value(u"expires"_s), u"soon"_s);
        notes.expires = QDate(2027, 1, 1);
        const auto read = NotesJson::read(NotesJson::write({ .notes = { { id(u"1"), notes } } }));
        QCOMPARE(read->notes[id(u"1")], (CredentialNotes{ .expires = QDate(2027, 1, 1) }));
    }

    void days_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("day") << QByteArray("2027-03-01") << QDate(2027, 3, 1);
        QTest::newRow("leap day") << QByteArray("2028-02-29") << QDate(2028, 2, 29);
        QTest::newRow("last") << QByteArray("9999-12-31") << QDate(9999, 12, 31);
        QTest::newRow("no leap day") << QByteArray("2027-02-29") << QDate();
        QTest::newRow("a time, too") << QByteArray("2027-03-01T00:00:00Z") << QDate();
        QTest::newRow("year zero") << QByteArray("0000-01-01") << QDate();
        QTest::newRow("five digits") << QByteArray("10000-01-01") << QDate();
        QTest::newRow("another order") << QByteArray("01.03.2027") << QDate();
        QTest::newRow("empty") << QByteArray("") << QDate();
    }

    void days()
    {
        QFETCH(const QByteArray, text);
        const CredentialNotes notes = notesOf(R"("owner":"a","expires":)" + quoted(text));
        QCOMPARE(notes.owner, u"a"_s);
        QTEST(notes.expires, "day");
    }

    /// An expiry is the same day whatever the time zone.
    void aDayHasNoTimeZone()
    {
        const QByteArray zone = qgetenv("TZ");
        for (const char *other : { "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC" }) {
            qputenv("TZ", other);
            QCOMPARE(notesOf(R"("expires":"2027-03-01")").expires, QDate(2027, 3, 1));
            const NotesDocument document{ .notes = exampleNotes() };
            QVERIFY(NotesJson::read(NotesJson::write(document)) == document);
        }
        qputenv("TZ", zone);
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QDateTime>("time");
        const QDateTime eight(QDate(2026, 11, 27), QTime(8, 0), QTimeZone::utc());
        QTest::newRow("UTC") << QByteArray("2026-11-27T08:00:00Z") << eight;
        QTest::newRow("an offset")
            << QByteArray("2026-11-27T10:00:00.500+02:00") << eight.addMSecs(500);
        QTest::newRow("no zone") << QByteArray("2026-11-27T08:00:00") << QDateTime();
        QTest::newRow("a day") << QByteArray("2026-11-27") << QDateTime();
        QTest::newRow("before year one") << QByteArray("0001-01-01T00:00:00+10:00") << QDateTime();
        QTest::newRow("words") << QByteArray("yesterday") << QDateTime();
    }

    void times()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QDateTime, time);
        const CredentialNotes notes = notesOf(R"("passwordChanged":)" + quoted(text));
        QCOMPARE(notes.passwordChangedAt.has_value(), time.isValid());
        if (time.isValid()) {
            QCOMPARE(*notes.passwordChangedAt, time);
            QCOMPARE(notes.passwordChangedAt->timeSpec(), Qt::UTC);
        }
    }

    void aCheckIsReadWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("check");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("whole") << QByteArray(
            R"({"verdict":"accepted","time":"2026-11-27T08:00:00Z"})")
                               << true;
        QTest::newRow("no time") << QByteArray(R"({"verdict":"accepted"})") << false;
        QTest::newRow("a later verdict")
            << QByteArray(R"({"verdict":"locked","time":"2026-11-27T08:00:00Z"})") << false;
        QTest::newRow("more than Purser knows")
            << QByteArray(R"({"verdict":"accepted","time":"2026-11-27T08:00:00Z","by":"x"})")
            << false;
        QTest::newRow("a text") << QByteArray(R"("accepted")") << false;
    }

    void aCheckIsReadWholeOrNotAtAll()
    {
        QFETCH(const QByteArray, check);
        QFETCH(const bool, isRead);
        const CredentialNotes notes = notesOf("\"lastCheck\":" + check);
        QCOMPARE(notes.lastCheck.has_value(), isRead);
        QCOMPARE(notes.unread.contains(u"lastCheck"_s), !isRead);
    }

    void textsAreCleaned()
    {
        const CredentialNotes notes =
            notesOf(R"("registry":" a\u0000\nb ","text":"c\u001b\r\nd","owner":)"
                    + quoted(QByteArray(2 * maxNotesLine, 'x')));
        QCOMPARE(notes.registry, u"a b"_s);
        QCOMPARE(notes.text, u"c\nd"_s);
        QCOMPARE(notes.owner.size(), maxNotesLine);
    }

    void manyNotesAreReadAndWritten()
    {
        constexpr int many = 10'000;
        NotesDocument document;
        for (int i = 0; i < many; ++i)
            document.notes.insert(CredentialId::fromInteger(qint64(i) * 7919),
                                  exampleNotes()[id(u"384410568058921807")]);
        const QByteArray written = NotesJson::write(document);
        QVERIFY(NotesJson::read(written) == document);
    }
};

QTEST_GUILESS_MAIN(TestNotesJson)
#include "tst_notesjson.moc"
