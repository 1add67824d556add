// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
/// A program with a job, to be killed by tst_jobprocesses.
///
///     jobactor FOLDER COUNT
///
/// Creates COUNT credentials with a service that does each after 3 ms and answers after 3 ms more,
/// and keeps the journal in FOLDER. It says on stdout "sent NAME" when the service gets a create,
/// "done NAME" when it has done it, and "ended" at the end.
#include "models/jobs/job.h"
#include "models/jobs/jobjournal.h"
#include "models/session/session.h"
#include "models/values/async.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds step{ 3 };

void say(const char *what, const QString &name)
{
    std::printf("%s %s\n", what, qPrintable(name));
    std::fflush(stdout);
}

/// Knows only lists and creates.
class SlowService : public CredentialApi
{
public:
    QFuture<Result<QList<Credential>>> list() override
    {
        return makeReadyFuture(Result<QList<Credential>>(m_credentials));
    }
    QFuture<Result<Credential>> get(const CredentialId &) override { return {}; }
    QFuture<Result<Credential>> create(const CredentialDraft &draft) override
    {
        say("sent", draft.name);
        const SharedPromise<Result<Credential>> promise;
        QTimer::singleShot(step, &m_context, [this, promise, name = draft.name] {
            const Credential created{
                CredentialId::fromInteger(m_credentials.size() + 1), name, {}, {}
            };
            m_credentials.append(created);
            say("done", name);
            QTimer::singleShot(step, &m_context,
                               [promise, created] { promise.finish(Result<Credential>(created)); });
        });
        return promise.future();
    }
    QFuture<Result<std::optional<Credential>>> update(const CredentialId &,
                                                      const CredentialPatch &) override
    {
        return {};
    }
    QFuture<Result<void>> remove(const CredentialId &) override { return {}; }

private:
    QList<Credential> m_credentials;
    QObject m_context;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    JobJournals journals(arguments[1]);
    const QUuid account = QUuid::createUuid();
    const auto session =
        std::make_shared<Session>(Account{ .id = account, .name = u"Team"_s },
                                  std::make_unique<SlowService>(), RetryPolicy::never());
    std::vector<JobItem> items;
    for (int i = 0; i < arguments[2].toInt(); ++i)
        items.push_back({ .account = account,
                          .name = u"name%1"_s.arg(i),
                          .username = u"bot"_s,
                          .password = Secret::fromText(u"not-a-real-token") });
    Job job(std::move(items),
            [session](const QUuid &) { return makeReadyFuture(SharedSession(session)); });
    job.setJournal(journals.make(QUuid::createUuid()));
    QObject::connect(&job, &Job::ended, &job, [] {
        say("ended", {});
        QCoreApplication::quit();
    });
    job.start();
    return QCoreApplication::exec();
}
