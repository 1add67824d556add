// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

class ActorProcess
{
public:
    ActorProcess(const QString &file, int first, int count)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PURSER_NOTESACTOR),
                        { file, QString::number(first), QString::number(count) });
    }

    QProcess &process() { return m_process; }

    /// The number that was written last; 0 for none.
    int written()
    {
        while (m_process.canReadLine())
            m_written = m_process.readLine().trimmed().toInt();
        return m_written;
    }

private:
    QProcess m_process;
    int m_written = 0;
};

/// For a random moment, which is the point, so that nothing is waited for.
void passSomeTime(QRandomGenerator &random, int maxMicroseconds)
{
    QElapsedTimer clock;
    clock.start();
    const int moment = random.bounded(maxMicroseconds);
    while (clock.nsecsElapsed() / 1000 < moment)
        QCoreApplication::processEvents();
}

} // namespace

/// Processes that change the notes at the same time, and some that are killed while they do.
class TestNotesProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void twoProcessesLoseNothing()
    {
        constexpr int changes = 100;
        ActorProcess one(file(), 1, changes);
        ActorProcess two(file(), 11, changes);
        for (ActorProcess *actor : { &one, &two }) {
            QTRY_COMPARE_WITH_TIMEOUT(actor->process().state(), QProcess::NotRunning, 60'000);
            QCOMPARE(actor->process().exitCode(), 0);
        }
        QCOMPARE(numberOf(1), changes);
        QCOMPARE(numberOf(11), changes);
    }

    void noMomentOfADeathCostsTheFile()
    {
        constexpr int deaths = 100;
        QRandomGenerator *random = QRandomGenerator::global();
        int atLeast = 0;
        int interrupted = 0;
        for (int death = 0; death < deaths; ++death) {
            ActorProcess actor(file(), 1, 1'000'000);
            QTRY_VERIFY_WITH_TIMEOUT(actor.written() > atLeast, 30'000);
            passSomeTime(*random, 10'000);
            actor.process().kill();
            QTRY_COMPARE_WITH_TIMEOUT(actor.process().state(), QProcess::NotRunning, 30'000);
            atLeast = actor.written();
            interrupted += QFile::exists(file() + u".lock"_s) ? 1 : 0;

            // Whole, and either the last one that was said or the next one.
            const int number = numberOf(1);
            QVERIFY2(number == atLeast || number == atLeast + 1,
                     qPrintable(u"%1 after %2, at death %3"_s.arg(number).arg(atLeast).arg(death)));
            atLeast = number;
        }
        QVERIFY(interrupted > 0);
        qInfo("%d of %d deaths came in the middle of a change", interrupted, deaths);
        QVERIFY(NotesFile(file()).change({ [](NotesById &notes) { notes.clear(); } }).document);
        QCOMPARE(QDir(m_folder->filePath(u"notes"_s)).entryList(QDir::Files),
                 QStringList{ u"a.json"_s });
    }

private:
    QString file() const { return m_folder->filePath(u"notes/a.json"_s); }
    /// -1 if what the file holds was never written as a whole.
    int numberOf(int first) const
    {
        const NotesFile::Outcome outcome = NotesFile(file()).read();
        if (outcome.trouble || !outcome.document)
            return -1;
        const NotesById &notes = outcome.document->notes;
        const CredentialNotes one = notes.value(CredentialId::fromInteger(first));
        const CredentialNotes two = notes.value(CredentialId::fromInteger(first + 1));
        const int number = one.owner.toInt();
        const bool isWhole = one == two && one.text.size() == 9'000
            && one.text.count(QChar(u'a' + number % 26)) == one.text.size();
        return isWhole ? number : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestNotesProcesses)
#include "tst_notesprocesses.moc"
