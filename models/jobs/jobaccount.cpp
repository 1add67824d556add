// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobaccount.h"

#include "models/values/async.h"

#include <utility>

namespace Purser {

using Reason = JobRow::Reason;

namespace {

constexpr int maxRefusals = 10; // by the rate limit, of the list

} // namespace

// The session, if it goes with it, reports each of its changes once more.
JobAccount::~JobAccount()
{
    if (m_session)
        disconnect(&m_session->repository(), nullptr, this, nullptr);
}

void JobAccount::open(const OpenSession &openSession)
{
    m_state = State::Opening;
    const auto isAwaited = [this, attempt = ++m_attempt] {
        return attempt == m_attempt && m_state == State::Opening;
    };
    whenDone(openSession(m_id), this, [this, isAwaited](const SharedSession &session) {
        if (!isAwaited())
            return;
        if (!session) {
            const bool isGone = session.error().kind == SecretStoreError::Kind::NotFound;
            stop({ .reason = isGone ? Reason::NoAccount : Reason::NoKey,
                   .keychain = session.error() });
            Q_EMIT opened();
            return;
        }
        setSession(*session);
        CredentialRepository &repository = m_session->repository();
        // Without a list, an unknown outcome couldn't be settled.
        if (repository.lastRead().isValid() && !m_needsNewList) {
            listRead({});
            return;
        }
        whenDone(repository.readList(), this, [this, isAwaited](const Result<void> &list) {
            if (isAwaited())
                listRead(list);
        });
    });
}

void JobAccount::listRead(const Result<void> &list)
{
    if (!list && list.error().kind == ApiError::Kind::RateLimited && ++m_refusals < maxRefusals) {
        m_state = State::Closed;
        Q_EMIT rateLimited(list.error().retryAfter);
        return;
    }
    m_refusals = 0;
    if (list)
        m_state = State::Open;
    else
        stop({ .reason = Reason::Service, .error = list.error() });
    Q_EMIT opened();
}

/// The list is also read to resolve an unknown outcome and to confirm the results.
void JobAccount::reportDelay()
{
    const std::optional<RetryDelay> &pause = m_session->repository().refreshDelay();
    if (pause && (pause->error.kind == ApiError::Kind::RateLimited || pause->error.retryAfter))
        Q_EMIT rateLimited(std::chrono::ceil<std::chrono::seconds>(
            std::chrono::milliseconds(pause->until.remainingTime())));
}

void JobAccount::setSession(std::shared_ptr<Session> session)
{
    m_rows.reset();
    if (m_session)
        disconnect(&m_session->repository(), nullptr, this, nullptr);
    m_session = std::move(session);
    m_rows.emplace(m_session);
    const CredentialRepository *repository = &m_session->repository();
    connect(repository, &CredentialRepository::changeEnded, this,
            [this](const ChangeOutcome &outcome) {
                if (const auto done = m_awaited.take(outcome.target))
                    done(outcome);
            });
    connect(repository, &CredentialRepository::stateChanged, this, &JobAccount::changesChanged,
            Qt::QueuedConnection);
    connect(repository, &CredentialRepository::stateChanged, this, &JobAccount::reportDelay);
}

void JobAccount::stop(const JobRow::Cause &why)
{
    m_state = State::Stopped;
    if (!isGone())
        m_stopCause = why;
}

void JobAccount::close()
{
    m_state = State::Closed;
    m_stopCause = {};
    m_rows.reset();
}

} // namespace Purser
