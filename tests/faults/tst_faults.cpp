// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultbench.h"
#include "tests/support/printing.h"
#include "ui/style/appearance.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Transport = FaultBench::Transport;

namespace {

const char *nameOf(Task task)
{
    constexpr const char *names[] = { "list", "read", "create", "update", "delete" };
    return names[int(task)];
}

const char *nameOf(Transport transport)
{
    return transport == Transport::Tls ? "TLS" : "HTTP";
}

QString nameOf(const std::optional<Kind> &kind)
{
    return kind ? QString::fromLatin1(QScopedArrayPointer<char>(toString(*kind)).data())
                : u"(done)"_s;
}

} // namespace

/// Every fault under every task, over HTTP and TLS, in the real window. The table of them all is
/// written to stdout and beside the test program.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverGoesWrongIsNamedSentOnceAndLosesNothing_data();
    void whateverGoesWrongIsNamedSentOnceAndLosesNothing();
    void whatWasDoneAllTheSameIsFoundOut_data();
    void whatWasDoneAllTheSameIsFoundOut();
    void cleanupTestCase();

private:
    void note(Transport transport, const Fault &fault, Task task, const Experience &experience);

    const Certificates m_certificates;
    const QList<Fault> m_faults = allFaults();
    QString m_table;
    std::chrono::milliseconds m_longestHold{ 0 };
};

void TestFaults::whateverGoesWrongIsNamedSentOnceAndLosesNothing_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("fault");
    QTest::addColumn<Task>("task");
    for (const Transport transport : { Transport::Http, Transport::Tls }) {
        for (int i = 0; i < int(m_faults.size()); ++i) {
            if (m_faults[i].isOverTlsOnly && transport != Transport::Tls)
                continue;
            for (const Task task : tasks)
                QTest::addRow("%s, %s, %s", nameOf(transport), m_faults[i].name, nameOf(task))
                    << transport << i << task;
        }
    }
}

void TestFaults::whateverGoesWrongIsNamedSentOnceAndLosesNothing()
{
    QFETCH(const Transport, transport);
    QFETCH(const int, fault);
    QFETCH(const Task, task);
    const Fault &wrong = m_faults[fault];
    FaultBench bench(wrong, task, transport, m_certificates, false);
    const Experience experience = bench.perform();
    note(transport, wrong, task, experience);

    QVERIFY(experience.hasEnded);
    const std::optional<Kind> kind = wrong.kinds[size_t(task)];
    QCOMPARE(nameOf(experience.kind), nameOf(kind));
    QVERIFY2(experience.longestHold < 1s,
             qPrintable(u"%1 ms"_s.arg(experience.longestHold.count())));

    const bool isChange = task != Task::List && task != Task::Read;
    const bool arrives = wrong.place == Fault::Place::Reply;
    const int tries = !isChange && wrong.isRetried ? 3 : 1;
    QCOMPARE(experience.requests, arrives ? tries : 0);
    if (!kind)
        return;

    QVERIFY(!experience.words.isEmpty());
    if (!wrong.words.isEmpty())
        QVERIFY2(experience.words.contains(wrong.words), qPrintable(experience.words));
    if (leavesDoubt(wrong, task))
        QVERIFY2(experience.words.contains(u"The list was read again"_s),
                 qPrintable(experience.words));
    const bool isGone = task == Task::Delete && kind == Kind::NotFound; // then it is done
    if (isChange && !isGone)
        QVERIFY(experience.isTypedKept);
}

void TestFaults::whatWasDoneAllTheSameIsFoundOut_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("fault");
    QTest::addColumn<Task>("task");
    for (const Transport transport : { Transport::Http, Transport::Tls }) {
        for (int i = 0; i < int(m_faults.size()); ++i) {
            for (const Task task : { Task::Create, Task::Update, Task::Delete }) {
                if (leavesDoubt(m_faults[i], task))
                    QTest::addRow("%s, %s, %s", nameOf(transport), m_faults[i].name, nameOf(task))
                        << transport << i << task;
            }
        }
    }
}

void TestFaults::whatWasDoneAllTheSameIsFoundOut()
{
    QFETCH(const Transport, transport);
    QFETCH(const int, fault);
    QFETCH(const Task, task);
    FaultBench bench(m_faults[fault], task, transport, m_certificates, true);
    const Experience experience = bench.perform();
    QVERIFY(experience.hasEnded);
    QCOMPARE(nameOf(experience.kind), nameOf(Kind::OutcomeUnknown));
    QCOMPARE(experience.requests, 1);
    // A delete that was found to be done closes its dialog.
    if (task == Task::Delete)
        QVERIFY2(experience.words.contains(u"was deleted"_s), qPrintable(experience.words));
    else
        QVERIFY2(experience.words.contains(u"all the same"_s), qPrintable(experience.words));
}

void TestFaults::note(Transport transport, const Fault &fault, Task task,
                      const Experience &experience)
{
    const bool isDialog = task != Task::List && task != Task::Read;
    QTextStream(&m_table) << nameOf(transport) << '\t' << fault.name << '\t' << nameOf(task) << '\t'
                          << nameOf(experience.kind) << '\t' << experience.requests << '\t'
                          << (!isDialog                    ? "-"
                                  : experience.isTypedKept ? "kept"
                                                           : "closed")
                          << '\t' << experience.longestHold.count() << '\t' << experience.words
                          << '\n';
    m_longestHold = std::max(m_longestHold, experience.longestHold);
}

void TestFaults::cleanupTestCase()
{
    const QString head =
        u"transport\tfault\ttask\tkind\trequests\ttyped\tlongest hold, ms\twords\n"_s;
    QTextStream(stdout) << head << m_table
                        << "Longest hold of the GUI thread: " << m_longestHold.count() << " ms"
                        << Qt::endl;
    QFile file(QCoreApplication::applicationDirPath() + u"/faults.tsv"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write((head + m_table).toUtf8());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Language language(QLocale::c());
    const Appearance appearance(application);
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
