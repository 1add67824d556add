// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/joblogins.h"

namespace Purser {

namespace {

// A registry may limit its checks for hours.
constexpr int maxDelays = 3;
constexpr std::chrono::minutes maxDelay{ 2 };

/// Such an answer says nothing of the login.
bool isTurnedAway(const QFuture<LoginAnswer> &check)
{
    return check.isFinished() && check.resultCount() > 0
        && check.result().reason == LoginAnswer::Reason::RateLimited;
}

} // namespace

QFuture<LoginAnswer> JobLogins::check(const JobItem &item, LoginChecker &checker)
{
    const JobLogin &login = *item.login;
    QByteArray key = m_fingerprints.fingerprint(login.registry, login.username, item.password);
    if (login.image) // its answer is part of the check
        key += login.image->text().toUtf8();
    const auto known = m_checks.constFind(key);
    if (known != m_checks.cend() && !isTurnedAway(*known))
        return *known;
    QFuture<LoginAnswer> check = checker.check({ .registry = login.registry,
                                                 .username = login.username,
                                                 .password = item.password.clone(),
                                                 .image = login.image });
    m_checks.insert(key, check);
    return check;
}

void JobLogins::cancel()
{
    m_checks.removeIf([](auto check) {
        const bool isRunning = !check->isFinished();
        check->cancel();
        return isRunning;
    });
}

void JobLogins::forgetFailures()
{
    m_delays.clear();
    m_checks.removeIf([](auto check) {
        return check->isCanceled() || check->resultCount() == 0 || check->result().needsAttention();
    });
}

bool JobLogins::isWorthWaiting(const LoginAnswer &answer, bool isFirst)
{
    if (answer.reason != LoginAnswer::Reason::RateLimited
        || answer.retryAfter.value_or(std::chrono::seconds(0)) > maxDelay)
        return false;
    int &delays = m_delays[answer.host];
    if (isFirst)
        ++delays;
    return delays <= maxDelays;
}

} // namespace Purser
