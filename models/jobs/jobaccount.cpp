// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobaccount.h"

#include "models/values/async.h"

#include <utility>

namespace Purser {

using Reason = JobRow::Reason;

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
    if (list)
        m_state = State::Open;
    else
        stop({ .reason = Reason::Service, .error = list.error() });
    Q_EMIT opened();
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
}

void JobAccount::stop(const JobRow::Cause &why)
{
    m_state = State::Stopped;
    m_stopCause = why;
}

void JobAccount::close()
{
    m_state = State::Closed;
    m_stopCause = {};
    m_rows.reset();
}

} // namespace Purser
