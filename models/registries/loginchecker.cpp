// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/loginchecker.h"

#include "models/registries/loginattempt.h"

#include <QFutureWatcher>

#include <algorithm>
#include <optional>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;
using Reason = LoginAnswer::Reason;
using Verdict = LoginAnswer::Verdict;

namespace {

/// Whether Basic authentication can carry it (RFC 7617).
bool isUsername(const QString &text)
{
    return !text.isEmpty() && std::ranges::none_of(text, [](QChar character) {
        return character == u':' || character.category() == QChar::Other_Control;
    });
}

/// What it is in the log; nothing if it went well.
std::optional<ApiError::Kind> errorOf(const LoginAnswer &answer)
{
    if (answer.verdict == Verdict::Refused)
        return ApiError::Kind::Unauthorized;
    if (answer.verdict != Verdict::NotChecked)
        return std::nullopt;
    switch (answer.reason) {
    case Reason::Offline:
        return ApiError::Kind::Offline;
    case Reason::Proxy:
        return ApiError::Kind::Proxy;
    case Reason::Tls:
        return ApiError::Kind::Tls;
    case Reason::TimedOut:
        return ApiError::Kind::TimedOut;
    case Reason::ConnectionLost:
        return ApiError::Kind::ConnectionLost;
    case Reason::RateLimited:
        return ApiError::Kind::RateLimited;
    case Reason::Server:
        return ApiError::Kind::Server;
    case Reason::UnknownRealm: // it waits for a person
    case Reason::UnsafeRealm:
    case Reason::Cancelled:
        return ApiError::Kind::Cancelled;
    case Reason::None:
    case Reason::InvalidRegistry:
    case Reason::MissingUsername:
    case Reason::InvalidUsername:
    case Reason::NotARegistry:
    case Reason::Blocked:
    case Reason::BadReply:
    case Reason::RefusedBefore:
        break;
    }
    return ApiError::Kind::BadReply;
}

} // namespace

struct LoginChecker::Job
{
    LoginRequest request;
    QByteArray fingerprint{};
    QString host{};
    SharedPromise<LoginAnswer> promise{};
    Activity record{};
    LoginAttempt *check = nullptr; // while it runs
    bool hasBegun = false;
};

LoginChecker::LoginChecker(Route route, LoginLimits limits, QObject *parent)
    : LoginChecker([route = std::move(route)] { return route; }, limits, parent)
{ }

LoginChecker::LoginChecker(std::function<Route()> route, LoginLimits limits, QObject *parent)
    : QObject(parent)
    , m_route(std::move(route))
    , m_limits(limits)
{ }

LoginChecker::~LoginChecker()
{
    const std::vector<std::shared_ptr<Job>> jobs = std::exchange(m_jobs, {});
    for (const auto &job : jobs) {
        const LoginAnswer cancelled{ .reason = Reason::Cancelled, .host = job->host };
        tell(*job, cancelled);
        delete job->check;
        job->promise.finish(cancelled);
    }
}

void LoginChecker::allowRealm(const RealmPair &allowed)
{
    if (m_allowedRealms.contains(allowed))
        return;
    m_allowedRealms.append(allowed);
    m_carefulRegistries.clear(); // a registry may have changed its token server
    Q_EMIT realmAllowed(allowed);
}

void LoginChecker::withdrawRealm(const RealmPair &withdrawn)
{
    if (m_allowedRealms.removeAll(withdrawn) > 0)
        Q_EMIT realmWithdrawn(withdrawn);
}

QByteArray LoginChecker::fingerprintOf(const LoginRequest &request) const
{
    return m_refusedLogins.fingerprint(request.registry, request.username, request.password);
}

void LoginChecker::forgetRefusal(const LoginRequest &request)
{
    m_refusedLogins.remove(fingerprintOf(request));
}

QFuture<LoginAnswer> LoginChecker::check(LoginRequest request)
{
    const QString host = request.registry.label();
    if (!isUsername(request.username))
        return makeReadyFuture(LoginAnswer{ .reason = Reason::InvalidUsername, .host = host });
    QByteArray fingerprint = fingerprintOf(request);
    const auto job = std::make_shared<Job>(
        Job{ .request = std::move(request), .fingerprint = std::move(fingerprint), .host = host });
    m_jobs.push_back(job);
    QFuture<LoginAnswer> future = job->promise.future();
    auto *watcher = new QFutureWatcher<LoginAnswer>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this, weak = std::weak_ptr(job)] {
        if (const auto canceled = weak.lock())
            cancel(*canceled);
    });
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
    begin(*job);
    return future;
}

void LoginChecker::begin(Job &job)
{
    if (m_refusedLogins.contains(job.fingerprint)) {
        end(job, { .reason = Reason::RefusedBefore, .host = job.host });
        return;
    }
    const bool isWaiting = std::ranges::any_of(m_jobs, [&job](const auto &other) {
        return other->hasBegun && other->fingerprint == job.fingerprint;
    });
    if (isWaiting)
        return; // end() of the other one comes back to it
    job.hasBegun = true;
    job.record = { .startedAt = QDateTime::currentDateTimeUtc(),
                   .operation = Activity::Operation::CheckLogin,
                   .url = job.request.registry.url(u"/v2/"_s) };
    job.request.allowedRealms += m_allowedRealms;
    job.request.isKnownToRefuseOthers = m_carefulRegistries.contains(job.host);
    job.check = new LoginAttempt(std::move(job.request), m_route(), m_limits, this);
    connect(job.check, &LoginAttempt::finished, this,
            [this, &job](const LoginAnswer &answer) { end(job, answer); });
    job.check->start();
}

void LoginChecker::cancel(const Job &job)
{
    if (job.check)
        job.check->abort();
    else
        end(job, { .reason = Reason::Cancelled, .host = job.host });
}

std::shared_ptr<LoginChecker::Job> LoginChecker::take(const Job &job)
{
    const auto place =
        std::ranges::find_if(m_jobs, [&job](const auto &one) { return one.get() == &job; });
    std::shared_ptr<Job> taken = std::move(*place);
    m_jobs.erase(place);
    return taken;
}

void LoginChecker::end(const Job &job, const LoginAnswer &answer)
{
    const std::shared_ptr<Job> ended = take(job);
    if (answer.verdict == Verdict::Refused)
        m_refusedLogins.add(ended->fingerprint);
    if (ended->check) {
        if (ended->check->hasRefusedOthers())
            m_carefulRegistries.insert(ended->host);
        ended->check->deleteLater();
    }
    tell(*ended, answer);
    ended->promise.finish(answer);
    const auto next = std::ranges::find_if(m_jobs, [&ended](const auto &other) {
        return !other->hasBegun && other->fingerprint == ended->fingerprint;
    });
    if (next != m_jobs.end())
        begin(**next);
}

void LoginChecker::tell(const Job &job, const LoginAnswer &answer)
{
    if (!job.check)
        return; // nothing was sent
    Activity activity = job.record;
    activity.httpStatus = answer.httpStatus;
    activity.duration = job.check->duration();
    activity.received = job.check->received();
    activity.error = errorOf(answer);
    Q_EMIT checked(activity);
}

} // namespace Purser
