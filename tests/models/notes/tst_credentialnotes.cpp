// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/credentialnotes.h"
#include "models/notes/notesedit.h"

#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCredentialNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldButTheLastListIsSomethingToRemember_data()
    {
        QTest::addColumn<CredentialNotes>("notes");
        QTest::addColumn<bool>("isEmpty");
        const QDateTime time(QDate(2026, 11, 27), QTime(8, 0), QTimeZone::utc());
        QTest::newRow("nothing") << CredentialNotes() << true;
        QTest::newRow("missing") << CredentialNotes{ .missingSince = time.date() } << true;
        QTest::newRow("name") << CredentialNotes{ .name = u"a"_s } << true;
        QTest::newRow("registry") << CredentialNotes{ .registry = u"a"_s } << false;
        QTest::newRow("image") << CredentialNotes{ .image = u"a"_s } << false;
        QTest::newRow("username") << CredentialNotes{ .username = u"a"_s } << false;
        QTest::newRow("owner") << CredentialNotes{ .owner = u"a"_s } << false;
        QTest::newRow("expires") << CredentialNotes{ .expires = time.date() } << false;
        QTest::newRow("text") << CredentialNotes{ .text = u"a"_s } << false;
        QTest::newRow("check") << CredentialNotes{ .lastCheck = CheckRecord{ .time = time } }
                               << false;
        QTest::newRow("password") << CredentialNotes{ .passwordChangedAt = time } << false;
        QTest::newRow("of a later Purser")
            << CredentialNotes{ .unread = { { u"color"_s, u"red"_s } } } << false;
    }

    void eachFieldButTheLastListIsSomethingToRemember()
    {
        QFETCH(const CredentialNotes, notes);
        QTEST(notes.isEmpty(), "isEmpty");
    }

    void aLineIsCleaned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const QString emoji = u"\U0001F511"_s;
        QTest::newRow("plain") << u"ghcr.io/team"_s << u"ghcr.io/team"_s;
        QTest::newRow("other scripts") << u"équipe 鍵 "_s + emoji << u"équipe 鍵 "_s + emoji;
        QTest::newRow("ends") << u" \t a b \n"_s << u"a b"_s;
        QTest::newRow("lines") << u"a\r\nb\nc\u2028d\re"_s << u"a b c d e"_s;
        QTest::newRow("control characters")
            << u"a\u0000\u001B[1m\u0085b\u007F"_s.append(u'c') << u"a[1mbc"_s;
        QTest::newRow("only control characters") << u"\u0001 \u0002"_s << QString();
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDC00) << u"ab"_s;
        const QString longest(maxNotesLine, u'x');
        QTest::newRow("longest") << longest << longest;
        QTest::newRow("too long") << longest + u'y' << longest;
        QTest::newRow("a pair at the limit") << longest.chopped(1) + emoji << longest.chopped(1);
        QTest::newRow("a space at the limit") << longest.chopped(1) + u" y"_s << longest.chopped(1);
    }

    void aLineIsCleaned()
    {
        QFETCH(const QString, text);
        QTEST(notesLine(text), "line");
        QTEST(notesLine(notesLine(text)), "line");
    }

    void theFreeTextKeepsItsLines()
    {
        QCOMPARE(notesText(u" a\tb\r\n\r\nc\rd\u2029e\u0007"_s), u" a\tb\n\nc\nd\ne"_s);
        const QString longest(maxNotesText, u'\n');
        QCOMPARE(notesText(longest + u'x'), longest);
    }

    void anEditHasWhatWasChangedInAForm()
    {
        const CredentialNotes before{ .registry = u"ghcr.io"_s,
                                      .owner = u"Kim"_s,
                                      .expires = QDate(2026, 12, 1) };
        CredentialNotes after = before;
        QVERIFY(NotesEdit::between(before, after).isEmpty());
        after.owner = u"Alex"_s;
        after.expires = {};
        const NotesEdit edit = NotesEdit::between(before, after);
        QCOMPARE(edit, (NotesEdit{ .owner = u"Alex"_s, .expires = QDate() }));

        // Another window has changed another field meanwhile.
        CredentialNotes other = before;
        other.registry = u"quay.io"_s;
        edit.applyTo(other);
        after.registry = u"quay.io"_s;
        QCOMPARE(other, after);
    }

    void anEditSetsEachField()
    {
        const CredentialNotes all{ .registry = u"r"_s,
                                   .image = u"i"_s,
                                   .username = u"u"_s,
                                   .owner = u"o"_s,
                                   .expires = QDate(2026, 12, 1),
                                   .text = u"t"_s };
        CredentialNotes notes;
        NotesEdit::between({}, all).applyTo(notes);
        QCOMPARE(notes, all);
        NotesEdit::between(all, {}).applyTo(notes);
        QCOMPARE(notes, CredentialNotes());
    }

    void anEditIsCleaned()
    {
        CredentialNotes notes{ .expires = QDate(2026, 12, 1) };
        NotesEdit{ .registry = u" a\n"_s, .expires = QDate(12345, 1, 1), .text = u"\u0001b"_s }
            .applyTo(notes);
        QCOMPARE(
            notes,
            (CredentialNotes{ .registry = u"a"_s, .expires = QDate(2026, 12, 1), .text = u"b"_s }));
    }
};

QTEST_GUILESS_MAIN(TestCredentialNotes)
#include "tst_credentialnotes.moc"
