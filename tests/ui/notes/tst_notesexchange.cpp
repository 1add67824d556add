// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/accountnotes.h"
#include "models/notes/notesjson.h"
#include "tests/ui/finding.h"
#include "ui/notes/notesexchange.h"

#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

CredentialId id(int number)
{
    return CredentialId::fromInteger(number);
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

class TestNotesExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_notes = std::make_unique<AccountNotes>();
        m_notes->update(id(1), { .registry = u"ghcr.io"_s });
        m_window = std::make_unique<QWidget>();
        m_exchange = std::make_unique<NotesExchange>(*m_window);
        m_ended = std::make_unique<QSignalSpy>(m_exchange.get(), &NotesExchange::ended);
    }

    void cleanup()
    {
        m_exchange.reset();
        m_window.reset();
    }

    void whatIsExportedIsSaidAndCanBeImported()
    {
        const QString file = m_folder->filePath(u"notes.json"_s);
        exportTo(file);
        QCOMPARE(tone(), Theme::Tone::Success);
        QVERIFY(text().contains(file));
        QVERIFY(text().contains(u"no passwords"_s));
        const auto read = NotesJson::read(contentOf(file));
        QVERIFY(read.has_value());
        QCOMPARE(read->notes, m_notes->all());
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // no leftovers

        m_notes = std::make_unique<AccountNotes>();
        importFrom(file);
        QCOMPARE(tone(), Theme::Tone::Success);
        QCOMPARE(text(), u"Notes imported: 1 added, 0 filled in, 0 unchanged."_s);
        QCOMPARE(m_notes->notes(id(1)).registry, u"ghcr.io"_s);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const QString file = m_folder->filePath(u"missing/notes.json"_s);
        exportTo(file);
        QCOMPARE(tone(), Theme::Tone::Danger);
        QVERIFY(text().contains(file));
    }

    void anImportMergesAndCounts()
    {
        const NotesById theirs{ { id(1), { .registry = u"quay.io"_s } },
                                { id(2), { .owner = u"a"_s } },
                                { id(3), { .owner = u"a"_s } },
                                { id(4), { .owner = u"a"_s } } };
        m_notes->update(id(2), { .registry = u"ghcr.io"_s });
        importFrom(written(NotesJson::write({ .notes = theirs })));
        QCOMPARE(text(), u"Notes imported: 2 added, 1 filled in, 1 unchanged."_s);
        QCOMPARE(m_notes->notes(id(1)).registry, u"ghcr.io"_s);
        QCOMPARE(m_notes->notes(id(2)).owner, u"a"_s);
    }

    void afterAFileThatIsNoExportTheNotesAreAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        const QByteArray whole = NotesJson::write({ .notes = { { id(2), { .owner = u"a"_s } } } });
        QTest::newRow("damaged") << whole.first(whole.size() / 2) << u"is damaged"_s;
        QTest::newRow("newer") << QByteArray(whole).replace(R"("version": 1)", R"("version": 99)")
                               << u"newer version"_s;
        QTest::newRow("foreign") << QByteArray("[1]") << u"isn't a Purser notes file"_s;
        QTest::newRow("none") << QByteArray() << u"is damaged"_s;
    }

    void afterAFileThatIsNoExportTheNotesAreAsTheyWere()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, part);
        const NotesById before = m_notes->all();
        importFrom(written(bytes));
        QCOMPARE(tone(), Theme::Tone::Danger);
        QVERIFY2(text().contains(part), qPrintable(text()));
        QCOMPARE(m_notes->all(), before);
    }

    void aFileThatCannotBeReadIsSaid()
    {
        importFrom(m_folder->filePath(u"missing.json"_s));
        QCOMPARE(tone(), Theme::Tone::Danger);
        QVERIFY2(text().startsWith(u"Couldn't read"_s), qPrintable(text()));
    }

    void anExportWithoutNotesIsSaid()
    {
        importFrom(written(NotesJson::write({})));
        QCOMPARE(text(), u"The file contains no notes."_s);
    }

    void aClosedAccountTakesItsDialogWithIt()
    {
        m_exchange->importNotes(*m_notes);
        const QPointer<QFileDialog> dialog = opened<QFileDialog>(*m_window);
        QVERIFY(dialog);
        m_notes.reset();
        QTRY_VERIFY(!dialog);
    }

    void anAccountThatIsClosedMeanwhileGetsNothing()
    {
        const QString file = written(NotesJson::write({ .notes = m_notes->all() }));
        m_exchange->importNotes(*m_notes);
        choose(file);
        m_notes.reset();
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
        QCOMPARE(m_ended->size(), 0);
    }

private:
    void choose(const QString &file)
    {
        auto *dialog = opened<QFileDialog>(*m_window);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
    }

    void exportTo(const QString &file)
    {
        m_ended->clear();
        m_exchange->exportNotes(*m_notes);
        choose(file);
        QTRY_COMPARE(m_ended->size(), 1);
    }

    void importFrom(const QString &file)
    {
        m_ended->clear();
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>()); // of an export before
        m_exchange->importNotes(*m_notes);
        choose(file);
        QTRY_COMPARE(m_ended->size(), 1);
    }

    QString written(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(u"theirs.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("The test can't write.");
        return path;
    }

    Theme::Tone tone() const { return m_ended->at(0).at(0).value<Theme::Tone>(); }
    QString text() const { return m_ended->at(0).at(1).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AccountNotes> m_notes;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<NotesExchange> m_exchange;
    std::unique_ptr<QSignalSpy> m_ended;
};

QTEST_MAIN(TestNotesExchange)
#include "tst_notesexchange.moc"
