// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountlist.h"
#include "models/activity/activitylog.h"
#include "models/http/residentmemory.h"
#include "models/jobs/job.h"
#include "models/jobs/jobjournal.h"
#include "models/session/session.h"
#include "models/values/async.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/bench/jobbenchcurl.h"
#include "tests/bench/jobbenchserver.h"
#include "tests/bench/longesthold.h"
#include "tests/support/certificates.h"
#include "ui/jobs/jobwindow.h"
#include "ui/mainwindow.h"
#include "ui/style/appearance.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrollaccess.h"
#include "ui/widgets/secretspeech.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <memory>
#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;
using Action = JobItem::Action;

namespace {

constexpr int tries = 5; // of each, of which the median counts
constexpr int width = 4;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What one run of a job cost.
struct Run
{
    double seconds = 0;
    double hold = 0; ///< the longest, in milliseconds
    double busy = 0; ///< seconds of processor time of the window's thread
    qint64 memory = 0; ///< bytes after it
    int credentialSignals = 0; ///< of the table of credentials
    int rowSignals = 0; ///< of the table of the job
};

/// Of this thread, in seconds.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

QString newPassword(int item)
{
    return u"new-password-%1"_s.arg(item);
}

/// Counts what a view hears of.
void count(const QAbstractItemModel &model, int &signalCount, QObject *context)
{
    const auto add = [&signalCount] { ++signalCount; };
    QObject::connect(&model, &QAbstractItemModel::dataChanged, context, add);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, context, add);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, context, add);
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, context, add);
    QObject::connect(&model, &QAbstractItemModel::modelReset, context, add);
}

class Bench
{
public:
    Bench(Action action, int items)
        : m_action(action)
        , m_items(items)
    {
        m_window.resize(1100, 700);
        m_window.show();
    }

    void run()
    {
        std::vector<double> job;
        std::vector<double> curl;
        std::vector<double> ratios;
        std::vector<double> holds;
        std::vector<double> busy;
        std::vector<qint64> memory;
        std::vector<double> credentialSignals;
        std::vector<double> rowSignals;
        for (int i = 0; i < tries; ++i) {
            curl.push_back(m_items / runCurl());
            const Run run = runJob();
            job.push_back(m_items / run.seconds);
            ratios.push_back(job.back() / curl.back());
            holds.push_back(run.hold);
            busy.push_back(run.busy * 1e6 / m_items);
            memory.push_back(run.memory);
            credentialSignals.push_back(run.credentialSignals / run.seconds);
            rowSignals.push_back(run.rowSignals / run.seconds);
        }
        QTextStream out(stdout);
        const auto line = [&out](const QString &what, double value, int digits,
                                 const QString &wanted) {
            out << u"  %1 %2   %3"_s.arg(what, -44).arg(value, 9, 'f', digits).arg(wanted)
                << Qt::endl;
        };
        out << m_items << (m_action == Action::Create ? " creates, " : " rotations, ") << width
            << " at once, 5 ms each" << Qt::endl;
        line(u"curl, per second"_s, median(curl), 0, {});
        line(u"job, per second"_s, median(job), 0, {});
        line(u"ratio"_s, median(ratios), 2, u"wanted 0.9"_s);
        line(u"the window's thread, in µs per item"_s, median(busy), 0, {});
        line(u"longest hold of the window, in ms"_s, median(holds), 1, u"wanted 16"_s);
        line(u"  of all runs"_s, *std::ranges::max_element(holds), 1, {});
        line(u"memory that each further run adds, in KiB"_s,
             double(memory.back() - memory[1]) / 1024 / (tries - 2), 0, {});
        line(u"signals of the credentials, per second"_s, median(credentialSignals), 0,
             u"wanted 63"_s);
        line(u"signals of the job's rows, per second"_s, median(rowSignals), 0, u"wanted 63"_s);
    }

private:
    /// For rotations there have to be some.
    int credentialsBefore() const { return m_action == Action::Create ? 0 : m_items; }

    double runCurl() const
    {
        const JobBenchServer server(credentialsBefore(), m_certificates);
        const QByteArray url = server.baseUrl().toUtf8() + "/v2/container-registry-auths";
        QList<JobBenchCurl::Request> requests;
        for (int i = 0; i < m_items; ++i) {
            const QByteArray password = newPassword(i).toUtf8();
            if (m_action == Action::Create)
                requests.append({ "POST", url,
                                  R"({"name":")" + JobBenchServer::name(i).toUtf8()
                                      + R"(","username":"bot","type":"DOCKER_HUB","password":")"
                                      + password + "\"}" });
            else
                requests.append({ "PATCH", url + '/' + JobBenchServer::id(i).text().toUtf8(),
                                  R"({"password":")" + password + "\"}" });
        }
        return JobBenchCurl::run(requests, JobBenchServer::key().toUtf8(),
                                 m_certificates.authorityFile(), width);
    }

    std::vector<JobItem> itemsFor(const QUuid &account) const
    {
        std::vector<JobItem> items;
        for (int i = 0; i < m_items; ++i) {
            JobItem item{ .action = m_action,
                          .account = account,
                          .name = JobBenchServer::name(i),
                          .password = Secret::fromText(newPassword(i)) };
            if (m_action == Action::Create) {
                item.type = RegistryType::dockerHub();
                item.username = u"bot"_s;
            } else {
                item.id = JobBenchServer::id(i);
            }
            items.push_back(std::move(item));
        }
        return items;
    }

    Run runJob()
    {
        const JobBenchServer server(credentialsBefore(), m_certificates);
        const Account account{ .id = QUuid::createUuid(),
                               .name = u"Bench"_s,
                               .baseUrl = *BaseUrl::fromText(server.baseUrl()) };
        auto api = std::make_unique<RestCredentialApi>(
            account.baseUrl, *ApiKey::fromText(JobBenchServer::key()),
            Route(m_network, makeReadyFuture(m_resources)));
        QObject::connect(api.get(), &RestCredentialApi::exchanged, &m_activity, &ActivityLog::add);
        const auto session = std::make_shared<Session>(account, std::move(api));
        m_window.setSession(session.get());
        wait(session->repository(), &CredentialRepository::refreshed,
             [&] { session->repository().refresh(); });

        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        auto made = std::make_unique<Job>(
            itemsFor(account.id),
            [session](const QUuid &) { return makeReadyFuture(SharedSession(session)); },
            JobOptions{ .concurrency = width });
        made->setJournal(journals.make(QUuid::createUuid()));
        Job &job = *made;
        const QPointer<JobWindow> window = new JobWindow(
            std::move(made), { { account.id, account.name } }, u"Bench"_s, {}, &m_window);
        window->show();
        settle();

        Run run;
        QObject context;
        const auto *shown =
            static_cast<QSortFilterProxyModel *>(window->findChild<QTableView *>()->model());
        count(session->credentials(), run.credentialSignals, &context);
        count(*shown->sourceModel(), run.rowSignals, &context);
        const LongestHold hold;
        QElapsedTimer clock;
        clock.start();
        const double busyBefore = processorTime();
        wait(job, &Job::ended, [&] { job.start(); });
        run.seconds = double(clock.nsecsElapsed()) / 1e9;
        run.hold = hold.milliseconds();
        run.busy = processorTime() - busyBefore;
        if (job.rows().counts().done != m_items)
            qFatal("%d items were done", job.rows().counts().done);
        settle();
        m_window.setSession(nullptr);
        delete window;
        settle();
        run.memory = residentMemory().value_or(0);
        return run;
    }

    template<typename Sender, typename Signal, typename Begin>
    static void wait(const Sender &sender, Signal signal, Begin begin)
    {
        QEventLoop loop;
        QObject::connect(&sender, signal, &loop, &QEventLoop::quit);
        begin();
        loop.exec();
    }

    static Route::Resources resourcesFor(const NetworkSettings &settings)
    {
        QFuture<TrustedRoots> roots = TrustedRoots::load(settings.caFile);
        return { .roots = roots.result() };
    }

    /// Until what is queued is done, and everything is painted.
    static void settle()
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    Action m_action;
    int m_items;
    Certificates m_certificates;
    NetworkSettings m_network{ .proxy = NetworkSettings::Proxy::None,
                               .caFile = m_certificates.authorityFile() };
    Route::Resources m_resources = resourcesFor(m_network);
    ActivityLog m_activity;
    AccountList m_accounts;
    MainWindow m_window{ m_activity, m_accounts };
};

} // namespace

/// How fast a job is in the real window, beside curl in the same run, against a sandbox in another
/// process.
int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "serve") {
        const QCoreApplication application(argc, argv);
        return JobBenchServer::serve(QCoreApplication::arguments().sliced(2));
    }
    QApplication application(argc, argv);
    const Language language;
    const Appearance appearance(application);
    maskPasswordAnnouncements();
    AccessibleComboBox::installAccessibility();
    MessageBar::installAccessibility();
    installScrollAreaAccessibilityFix();
    const int items = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    if (items <= 0)
        qFatal("how many items?");
    Bench(Action::Create, items).run();
    Bench(Action::Rotate, items).run();
    return 0;
}
