// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobjournal.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using State = RecordedItem::State;

namespace {

constexpr int count = 40; // items of a job

class ActorProcess
{
public:
    explicit ActorProcess(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PURSER_JOBACTOR), { folder, QString::number(count) });
    }

    QProcess &process() { return m_process; }

    /// Takes in what it has said.
    void read()
    {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
            if (words[0] == "sent")
                m_sent.insert(QString::fromUtf8(words.value(1)));
            else if (words[0] == "done")
                m_done.insert(QString::fromUtf8(words.value(1)));
            else
                m_hasEnded = true;
        }
    }

    const QSet<QString> &sent() const { return m_sent; }
    const QSet<QString> &done() const { return m_done; }
    bool hasEnded() const { return m_hasEnded; }

private:
    QProcess m_process;
    QSet<QString> m_sent;
    QSet<QString> m_done;
    bool m_hasEnded = false;
};

QList<JobRecord> interruptedIn(const QString &folder)
{
    JobJournals journals(folder);
    const QFuture<QList<JobRecord>> records = journals.interrupted();
    if (!QTest::qWaitFor([&] { return records.isFinished(); }, Test::patience))
        return {};
    return records.result();
}

} // namespace

/// Programs that are killed while they run a job.
class TestJobProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramThatEndsLeavesNothing()
    {
        const QTemporaryDir folder;
        ActorProcess actor(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(actor.process().state(), QProcess::NotRunning, 60'000);
        actor.read();
        QVERIFY(actor.hasEnded());
        QCOMPARE(actor.done().size(), count);
        QVERIFY(interruptedIn(folder.path()).isEmpty());
    }

    void theJournalOfAKilledProgramIsNeverTooSure()
    {
        constexpr int deaths = 20;
        int between = 0; // deaths after the first and before the last item
        for (int death = 0; death < deaths; ++death) {
            const QTemporaryDir folder;
            ActorProcess actor(folder.path());
            // At a random place of the job, however fast it runs.
            const auto place = 1 + QRandomGenerator::global()->bounded(count * 2 / 3);
            QTRY_VERIFY_WITH_TIMEOUT((actor.read(), actor.done().size() >= place), 30'000);
            actor.process().kill();
            QTRY_COMPARE_WITH_TIMEOUT(actor.process().state(), QProcess::NotRunning, 30'000);
            actor.read();
            if (actor.hasEnded())
                continue;
            const QList<JobRecord> records = interruptedIn(folder.path());
            QCOMPARE(records.size(), 1);
            compare(records[0], actor);
            between += actor.done().size() < count ? 1 : 0;
            cutLastLine(folder.path());
            const QList<JobRecord> cut = interruptedIn(folder.path());
            QCOMPARE(cut.size(), 1);
            QCOMPARE(cut[0].items.size(), count);
        }
        QVERIFY(between > 0);
        qInfo("%d of %d deaths came in the middle of the job", between, deaths);
    }

private:
    static void compare(const JobRecord &record, const ActorProcess &actor)
    {
        QCOMPARE(record.items.size(), count);
        for (const RecordedItem &item : record.items) {
            const bool wasSent = actor.sent().contains(item.name);
            const bool wasDone = actor.done().contains(item.name);
            QVERIFY2(!wasSent || item.state == State::Sent || item.state == State::Done,
                     qPrintable(item.name + u" was sent"_s));
            QVERIFY2(item.state != State::Done || wasDone,
                     qPrintable(item.name + u" was not done"_s));
        }
    }

    /// As a system that fails in the middle of a write does.
    static void cutLastLine(const QString &folder)
    {
        const QDir jobs(folder + u"/jobs"_s);
        const QStringList names = jobs.entryList({ u"*.journal"_s }, QDir::Files);
        QCOMPARE(names.size(), 1);
        QFile file(jobs.filePath(names[0]));
        QVERIFY(file.resize(file.size() - 3));
    }
};

QTEST_GUILESS_MAIN(TestJobProcesses)
#include "tst_jobprocesses.moc"
