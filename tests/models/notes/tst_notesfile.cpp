// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filelock.h"
#include "models/notes/notesfile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = NotesTrouble::Kind;

namespace {

CredentialId id(int number)
{
    return CredentialId::fromInteger(number);
}

NotesFile::Change setOwner(int number, const QString &owner)
{
    return [number, owner](NotesById &notes) { notes[id(number)].owner = owner; };
}

} // namespace

class TestNotesFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = std::make_unique<NotesFile>(m_folder->filePath(u"notes/a.json"_s));
    }

    void noFileIsNoTrouble()
    {
        for (const NotesFile::Outcome &outcome : { m_file->read(), m_file->open() }) {
            QVERIFY(!outcome.document);
            QVERIFY(!outcome.trouble);
        }
    }

    void aChangeIsRead()
    {
        const NotesFile::Outcome outcome =
            m_file->change({ setOwner(1, u"a"_s), setOwner(2, u"b"_s) });
        QVERIFY(!outcome.trouble);
        QCOMPARE(owner(1), u"a"_s);
        QCOMPARE(owner(2), u"b"_s);
        QVERIFY(m_file->read().document == outcome.document);
        QCOMPARE(files(), QStringList{ u"a.json"_s }); // no lock, no leftovers
    }

    void aChangeIsMadeToWhatTheFileHoldsNow()
    {
        const NotesFile other(m_file->path());
        m_file->change({ setOwner(1, u"a"_s) });
        other.change({ setOwner(2, u"b"_s) });
        m_file->change({ setOwner(3, u"c"_s) });
        QCOMPARE(m_file->read().document->notes.size(), 3);
    }

    void emptyNotesGo()
    {
        m_file->change({ setOwner(1, u"a"_s), setOwner(2, u"b"_s) });
        const NotesFile::Outcome outcome = m_file->change({ setOwner(1, u""_s) });
        QCOMPARE(outcome.document->notes.keys(), QList<CredentialId>{ id(2) });
        QCOMPARE(m_file->read().document->notes.keys(), QList<CredentialId>{ id(2) });
    }

    void nothingIsWrittenWhenNothingChanges()
    {
        m_file->change({ setOwner(1, u""_s) });
        QVERIFY(files().isEmpty());
        m_file->change({ setOwner(1, u"a"_s) });
        QFile::setPermissions(m_file->path(), QFileDevice::ReadOwner | QFileDevice::ReadOther);
        const auto before = QFileInfo(m_file->path()).permissions();
        QVERIFY(m_file->change({ setOwner(1, u"a"_s) }).document);
        QCOMPARE(QFileInfo(m_file->path()).permissions(), before);
    }

    void anUnusableFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("mark");
        QTest::newRow("broken") << QByteArray("{\"format") << Kind::Broken << u".damaged-"_s;
        QTest::newRow("foreign") << QByteArray("{}") << Kind::Foreign << u".damaged-"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"purser-notes","version":2})")
                               << Kind::Newer << u".newer-"_s;
    }

    void anUnusableFileIsSetAside()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Kind, kind);
        QFETCH(const QString, mark);
        write(bytes);
        QCOMPARE(m_file->read().trouble, (NotesTrouble{ .kind = kind, .file = m_file->path() }));
        QVERIFY(QFile::exists(m_file->path())); // to read changes nothing

        const NotesFile::Outcome outcome = m_file->open();
        QVERIFY(!outcome.document);
        QCOMPARE(outcome.trouble->kind, kind);
        const QString aside = outcome.trouble->setAsideAs;
        QVERIFY2(aside.startsWith(m_file->path() + mark), qPrintable(aside));
        QCOMPARE(contentOf(aside), bytes);
        QVERIFY(!QFile::exists(m_file->path()));
        QVERIFY(!m_file->open().trouble);
    }

    void aFileThatWasDamagedMeanwhileIsWrittenAnewFromWhatIsKnown()
    {
        const NotesDocument known = *m_file->change({ setOwner(1, u"a"_s) }).document;
        write("broken");
        const NotesFile::Outcome outcome = m_file->change({ setOwner(2, u"b"_s) }, known);
        QCOMPARE(outcome.document->notes.size(), 2);
        QCOMPARE(outcome.trouble->kind, Kind::Broken);
        QCOMPARE(contentOf(outcome.trouble->setAsideAs), "broken");
        QCOMPARE(m_file->read().document->notes.size(), 2);
    }

    void aFileThatIsGoneMeanwhileIsWrittenAnewFromWhatIsKnown()
    {
        const NotesDocument known = *m_file->change({ setOwner(1, u"a"_s) }).document;
        QVERIFY(QFile::remove(m_file->path()));
        m_file->change({ setOwner(2, u"b"_s) }, known);
        QCOMPARE(m_file->read().document->notes.size(), 2);
    }

    void whatAKilledProcessLeftIsRemoved()
    {
        m_file->change({ setOwner(1, u"a"_s) });
        for (const QString &name : { u"a.json.AbCdEf"_s, u"a.json.backup"_s, u"a.json.200101"_s,
                                     u"a.json.damaged-2026-11-26-143000"_s, u"b.json.AbCdEf"_s }) {
            QFile left(QFileInfo(m_file->path()).dir().filePath(name));
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        m_file->change({ setOwner(2, u"a"_s) });
        QCOMPARE(files(),
                 (QStringList{ u"a.json"_s, u"a.json.200101"_s, u"a.json.backup"_s,
                               u"a.json.damaged-2026-11-26-143000"_s, u"b.json.AbCdEf"_s }));
    }

#ifdef Q_OS_UNIX
    void aFullDiskKeepsTheFormerFile()
    {
        m_file->change({ setOwner(1, u"a"_s) });
        {
            const FullDisk full;
            const NotesFile::Outcome outcome = m_file->change({ setOwner(1, u"b"_s) });
            QVERIFY(!outcome.document);
            QCOMPARE(outcome.trouble->kind, Kind::NotSaved);
        }
        QCOMPARE(owner(1), u"a"_s);
        QCOMPARE(files(), QStringList{ u"a.json"_s });
        QVERIFY(m_file->change({ setOwner(1, u"b"_s) }).document);
    }

    void onlyThisUserReadsTheFile()
    {
        m_file->change({ setOwner(1, u"a"_s) });
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_file->path()).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
    }

    void whatIsNoFileIsSetAside()
    {
        QVERIFY(QDir().mkpath(m_file->path()));
        QCOMPARE(m_file->read().trouble->kind, Kind::Unreadable);
        QVERIFY(m_file->change({ setOwner(1, u"a"_s) }).document);
        QCOMPARE(owner(1), u"a"_s);
    }
#endif

    void aFolderThatCannotBeMadeIsNotSaved()
    {
        const NotesFile inFile(m_folder->filePath(u"file/a.json"_s));
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(inFile.change({ setOwner(1, u"a"_s) }).trouble->kind, Kind::NotSaved);
    }

private:
    QString owner(int number) const
    {
        const NotesFile::Outcome outcome = m_file->read();
        return outcome.document ? outcome.document->notes.value(id(number)).owner : QString();
    }
    QStringList files() const
    {
        return QFileInfo(m_file->path()).dir().entryList(QDir::Files, QDir::Name);
    }
    void write(const QByteArray &bytes) const
    {
        QVERIFY(QFileInfo(m_file->path()).dir().mkpath(u"."_s));
        QFile file(m_file->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NotesFile> m_file;
};

QTEST_GUILESS_MAIN(TestNotesFile)
#include "tst_notesfile.moc"
