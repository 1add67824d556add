// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobaccount.h"

#include <utility>

namespace Purser {

void JobAccount::setSession(std::shared_ptr<Session> session)
{
    m_rows.reset();
    if (m_session)
        disconnect(&m_session->repository(), nullptr, this, nullptr);
    m_session = std::move(session);
    m_rows.emplace(m_session);
    const CredentialRepository *repository = &m_session->repository();
    connect(
        repository, &CredentialRepository::changeEnded, this, [this](const ChangeOutcome &outcome) {
            if (const auto expected = m_outcomes.find(outcome.target); expected != m_outcomes.end())
                *expected = outcome;
        });
    connect(repository, &CredentialRepository::stateChanged, this, &JobAccount::changesChanged,
            Qt::QueuedConnection);
}

void JobAccount::stop(const JobRow &why)
{
    m_state = State::Stopped;
    m_stopRow = why;
}

} // namespace Purser
