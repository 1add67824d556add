// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/session/session.h"
#include "tests/models/jobs/jobservice.h"

#include <QEventLoop>
#include <QPointer>
#include <QTest>
#include <QTimer>

#include <memory>
#include <utility>
#include <vector>

namespace Purser {

/// An account with an in-memory service, for testing jobs.
struct JobPlace
{
    QUuid account = QUuid::createUuid();
    JobService *service = nullptr; // owned by the session
    std::shared_ptr<Session> session;

    explicit JobPlace(const RetryPolicy &policy = RetryPolicy::never(),
                      std::shared_ptr<LoginChecker> loginChecker = std::make_shared<LoginChecker>())
    {
        auto made = std::make_unique<JobService>();
        service = made.get();
        session = std::make_shared<Session>(
            Account{ .id = account, .name = QStringLiteral("Team") }, std::move(made), policy,
            std::make_unique<AccountNotes>(), std::move(loginChecker));
    }

    JobItem create(const QString &name) const
    {
        return { .action = JobItem::Action::Create,
                 .account = account,
                 .name = name,
                 .username = QStringLiteral("bot"),
                 .password = Secret::fromText(QStringLiteral("secret-") + name) };
    }
    JobItem rotate(const Credential &credential) const
    {
        return { .action = JobItem::Action::Rotate,
                 .account = account,
                 .id = credential.id,
                 .name = credential.name,
                 .password = Secret::fromText(QStringLiteral("new-") + credential.name) };
    }
    JobItem remove(const Credential &credential) const
    {
        return { .action = JobItem::Action::Delete,
                 .account = account,
                 .id = credential.id,
                 .name = credential.name };
    }
};

/// Returns a function that opens the sessions in `places`. If `asked` isn't nullptr, each call
/// to the function increments `*asked`.
inline OpenSession sessionsOf(const std::vector<const JobPlace *> &places, int *asked = nullptr)
{
    return [places, asked](const QUuid &account) {
        if (asked)
            ++*asked;
        for (const JobPlace *place : places) {
            if (place->account == account)
                return makeReadyFuture(SharedSession(place->session));
        }
        return makeReadyFuture(SharedSession(
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::NotFound })));
    };
}

/// Waits until the job has ended or was destroyed. It does so in the event loop, which takes less
/// time than asking again and again.
inline void waitForEnd(Job &job)
{
    const QPointer left(&job);
    QEventLoop loop;
    QObject::connect(&job, &Job::ended, &loop, &QEventLoop::quit);
    QObject::connect(&job, &QObject::destroyed, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    if (job.isRunning())
        loop.exec();
    QVERIFY(!left || !left->isRunning());
}

inline void runToEnd(Job &job)
{
    job.start();
    waitForEnd(job);
}

} // namespace Purser
