// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultbench.h"
#include "tests/faults/faultroutes.h"
#include "tests/support/printing.h"
#include "ui/style/appearance.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTextStream>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;
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

/// The tasks to try: all, or the one that PURSER_FAULTS_UNDER names.
QList<Task> chosenTasks()
{
    QList<Task> chosen;
    const QByteArray only = qgetenv("PURSER_FAULTS_UNDER");
    for (const Task task : tasks) {
        if (only.isEmpty() || only == nameOf(task))
            chosen.append(task);
    }
    return chosen;
}

bool isChange(Task task)
{
    return task != Task::List && task != Task::Read;
}

} // namespace

/// What stands for the faults of tst_faultmatrix, under every task in the real window, over HTTP,
/// or over TLS where PURSER_FAULTS_OVER says so. The table of them is written to stdout, and to the
/// folder that PURSER_TABLES names.
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
    void note(const Fault &fault, Task task, const Experience &experience);

    const Transport m_transport =
        qgetenv("PURSER_FAULTS_OVER") == "TLS" ? Transport::Tls : Transport::Http;
    const Certificates m_certificates;
    const FaultRoutes m_routes{ m_certificates };
    const QList<Fault> m_faults = representativeFaults();
    const QList<Task> m_tasks = chosenTasks();
    QString m_table;
    std::chrono::milliseconds m_longestHold{ 0 };
};

void TestFaults::whateverGoesWrongIsNamedSentOnceAndLosesNothing_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<Task>("task");
    for (int i = 0; i < int(m_faults.size()); ++i) {
        if (m_faults[i].isOverTlsOnly && m_transport != Transport::Tls)
            continue;
        for (const Task task : m_tasks)
            QTest::addRow("%s, %s", m_faults[i].name, nameOf(task)) << i << task;
    }
}

void TestFaults::whateverGoesWrongIsNamedSentOnceAndLosesNothing()
{
    QFETCH(const int, fault);
    QFETCH(const Task, task);
    const Fault &wrong = m_faults[fault];
    FaultBench bench(wrong, task, m_transport, m_certificates, m_routes.routeFor(wrong), false);
    const Experience experience = bench.perform();
    note(wrong, task, experience);

    QVERIFY(experience.isFree);
    QVERIFY(experience.hasEnded);
    const std::optional<Kind> kind = wrong.kinds[size_t(task)];
    QCOMPARE(nameOf(experience.kind), nameOf(kind));

    const bool arrives = wrong.place == Fault::Place::Reply;
    const int tries = !isChange(task) && wrong.isRetried ? 3 : 1;
    QCOMPARE(experience.requests, arrives ? tries : 0);
    if (!kind)
        return;

    QVERIFY(!experience.words.isEmpty());
    if (!wrong.words.isEmpty())
        QVERIFY2(experience.words.contains(wrong.words), qPrintable(experience.words));
    if (leavesOutcomeUnknown(wrong, task))
        QVERIFY2(experience.words.contains(u"refreshed list"_s), qPrintable(experience.words));
    const bool isGone = task == Task::Delete && kind == Kind::NotFound; // then it is done
    if (isChange(task) && !isGone)
        QVERIFY(experience.isTypedKept);
}

void TestFaults::whatWasDoneAllTheSameIsFoundOut_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<Task>("task");
    if (std::none_of(m_tasks.begin(), m_tasks.end(), isChange))
        QSKIP("Reads leave no doubt");
    for (int i = 0; i < int(m_faults.size()); ++i) {
        for (const Task task : m_tasks) {
            if (m_faults[i].isOverTlsOnly && m_transport != Transport::Tls)
                continue;
            if (isChange(task) && leavesOutcomeUnknown(m_faults[i], task))
                QTest::addRow("%s, %s", m_faults[i].name, nameOf(task)) << i << task;
        }
    }
}

void TestFaults::whatWasDoneAllTheSameIsFoundOut()
{
    QFETCH(const int, fault);
    QFETCH(const Task, task);
    FaultBench bench(m_faults[fault], task, m_transport, m_certificates,
                     m_routes.routeFor(m_faults[fault]), true);
    const Experience experience = bench.perform();
    QVERIFY(experience.hasEnded);
    QCOMPARE(nameOf(experience.kind), nameOf(Kind::OutcomeUnknown));
    QCOMPARE(experience.requests, 1);
    // A delete that was found to be done closes its dialog.
    if (task == Task::Delete)
        QVERIFY2(experience.words.contains(u"was deleted"_s), qPrintable(experience.words));
    else
        QVERIFY2(experience.words.contains(u"anyway"_s), qPrintable(experience.words));
}

void TestFaults::note(const Fault &fault, Task task, const Experience &experience)
{
    QTextStream(&m_table) << nameOf(m_transport) << '\t' << fault.name << '\t' << nameOf(task)
                          << '\t' << nameOf(experience.kind) << '\t' << experience.requests << '\t'
                          << (!isChange(task)              ? "-"
                                  : experience.isTypedKept ? "kept"
                                                           : "closed")
                          << '\t' << experience.maxHold.count() << '\t' << experience.words << '\n';
    m_longestHold = std::max(m_longestHold, experience.maxHold);
}

void TestFaults::cleanupTestCase()
{
    const QString head =
        u"transport\tfault\ttask\tkind\trequests\ttyped\tlongest hold, ms\twords\n"_s;
    QTextStream(stdout) << head << m_table
                        << "Longest hold of the GUI thread: " << m_longestHold.count() << " ms"
                        << Qt::endl;
    const QString name = u"%1/faults-%2-%3.tsv"_s.arg(
        qEnvironmentVariable("PURSER_TABLES"), QLatin1StringView(nameOf(m_transport)),
        m_tasks.size() == 1 ? QLatin1StringView(nameOf(m_tasks.first())) : "all"_L1);
    QFile file(name);
    if (qEnvironmentVariableIsSet("PURSER_TABLES") && file.open(QIODevice::WriteOnly))
        file.write((head + m_table).toUtf8());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Language language;
    language.choose(u"en"_s);
    const Appearance appearance(application);
    TestFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faults.moc"
