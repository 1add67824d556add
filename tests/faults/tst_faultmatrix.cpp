// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/restcredentialapi.h"
#include "tests/faults/fault.h"
#include "tests/faults/faultroutes.h"
#include "tests/support/awaiting.h"
#include "tests/support/deadline.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Place = Fault::Place;

namespace {

constexpr qint64 replyBytes = 200'000;

enum class Transport { Http, Tls };

Intent intentOf(Task task)
{
    switch (task) {
    case Task::List:
        return Intent::List;
    case Task::Read:
        return Intent::Read;
    case Task::Create:
        return Intent::Create;
    case Task::Update:
        return Intent::Update;
    case Task::Delete:
        return Intent::Remove;
    }
    Q_UNREACHABLE();
}

template<typename T> std::optional<ApiError> errorOf(const Result<T> &result)
{
    return result ? std::optional<ApiError>() : result.error();
}

std::optional<ApiError> perform(RestCredentialApi &api, const RawServer &server, Task task,
                                Deadline deadline)
{
    const auto ended = [&](auto future) {
        if (!passDeadline(deadline, api, [&] { return !server.requests().isEmpty(); }))
            qFatal("nothing arrived before the deadline");
        return errorOf(awaited(future));
    };
    const CredentialId id = Examples::id(u"384410568058921807");
    switch (task) {
    case Task::List:
        return ended(api.list());
    case Task::Read:
        return ended(api.get(id));
    case Task::Create:
        return ended(api.create(Examples::draft(u"a"_s)));
    case Task::Update:
        return ended(api.update(id, Examples::rename(u"b"_s)));
    case Task::Delete:
        return ended(api.remove(id));
    }
    Q_UNREACHABLE();
}

} // namespace

/// Every fault under every operation of the contract, over HTTP and over TLS: its kind, its words,
/// and that nothing is sent twice.
class TestFaultMatrix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFaultHasItsKindAndItsWords_data();
    void eachFaultHasItsKindAndItsWords();

private:
    const Certificates m_certificates;
    const FaultRoutes m_routes{ m_certificates };
    const QList<Fault> m_faults = allFaults();
};

void TestFaultMatrix::eachFaultHasItsKindAndItsWords_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<Task>("task");
    QTest::addColumn<Transport>("transport");
    constexpr const char *names[] = { "list", "read", "create", "update", "delete" };
    for (int i = 0; i < int(m_faults.size()); ++i) {
        for (const Task task : tasks) {
            const char *const name = names[int(task)];
            QTest::addRow("%s, %s, TLS", m_faults[i].name, name) << i << task << Transport::Tls;
            if (!m_faults[i].isOverTlsOnly)
                QTest::addRow("%s, %s", m_faults[i].name, name) << i << task << Transport::Http;
        }
    }
}

void TestFaultMatrix::eachFaultHasItsKindAndItsWords()
{
    QFETCH(const int, fault);
    QFETCH(const Task, task);
    QFETCH(const Transport, transport);
    const Fault &wrong = m_faults[fault];
    RawServer server = transport == Transport::Tls
        ? RawServer(m_certificates.server(wrong.certificate))
        : RawServer();
    server.enqueue(wrong.reply);
    RestCredentialApi api(FaultRoutes::baseUrlFor(wrong, server), Examples::key(),
                          m_routes.routeFor(wrong),
                          { .deadline = farDeadline, .replyBytes = replyBytes });
    if (wrong.place == Place::NobodyListens)
        server.close();

    const std::optional<ApiError> error = perform(api, server, task, wrong.deadline);
    const std::optional<ApiError::Kind> kind = wrong.kinds[size_t(task)];
    QCOMPARE(error ? std::optional(error->kind) : std::nullopt, kind);
    QCOMPARE(server.requests().size(), wrong.place == Place::Reply ? 1 : 0);
    if (error) {
        const QString words = errorMessage(*error, intentOf(task));
        QVERIFY2(words.contains(wrong.words), qPrintable(words));
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Language language;
    language.choose(u"en"_s);
    TestFaultMatrix test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faultmatrix.moc"
