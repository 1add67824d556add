// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentialopener.h"

#include "models/session/accountsession.h"

namespace Purser {

CredentialOpener::CredentialOpener(AccountSession &session)
    : m_session(session)
{
    connect(&session, &AccountSession::stateChanged, this, &CredentialOpener::proceed,
            Qt::QueuedConnection); // after the window shows it
}

void CredentialOpener::open(const QUuid &account, const CredentialId &id)
{
    m_wanted = Wanted{ .account = account, .id = id };
    if (!m_session.isOpen(account))
        Q_EMIT accountRequested(account);
    proceed();
}

void CredentialOpener::proceed()
{
    m_waiting.reset();
    if (!m_wanted || m_session.isPending(m_wanted->account))
        return;
    if (!m_session.isOpen(m_wanted->account)) {
        m_wanted.reset();
        return;
    }
    Session &session = *m_session.session();
    const CredentialId id = m_wanted->id;
    if (session.credentials().rowOf(id) >= 0) {
        m_wanted.reset();
        Q_EMIT found(id);
    } else if (session.repository().lastRead().isValid() && !session.repository().isRefreshing()) {
        m_wanted.reset();
        Q_EMIT notFound();
    } else {
        m_waiting = std::make_unique<QObject>();
        connect(
            &session.repository(), &CredentialRepository::refreshed, m_waiting.get(),
            [this] { proceed(); }, Qt::QueuedConnection); // after the window shows it
    }
}

} // namespace Purser
