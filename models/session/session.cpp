// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"

#include <utility>

namespace Purser {

Session::Session(Account account, std::unique_ptr<CredentialApi> api, RetryPolicy policy,
                 std::unique_ptr<AccountNotes> notes, std::shared_ptr<LoginChecker> loginChecker)
    : m_account(std::move(account))
    , m_api(std::move(api))
    , m_repository(*m_api, m_credentials, std::move(policy))
    , m_notes(std::move(notes))
    , m_rowNotes(*m_notes, m_credentials)
    , m_loginChecker(std::move(loginChecker))
{ }

void Session::noteLists()
{
    if (std::exchange(m_notesLists, true))
        return;
    QObject::connect(&m_repository, &CredentialRepository::refreshed, m_notes.get(),
                     [this] { noteList(); });
    if (m_repository.lastRead().isValid())
        noteList();
}

void Session::noteList()
{
    QList<ListedCredential> listed;
    listed.reserve(m_credentials.rowCount());
    for (const CredentialRowPointer &row : m_credentials.rows())
        listed.append({ .id = row->credential.id, .name = row->credential.name });
    m_notes->credentialsListed(listed, QDateTime::currentDateTimeUtc());
}

RowCollection::RowCollection(std::shared_ptr<Session> session)
    : m_session(std::move(session))
{
    m_session->m_repository.rows().start();
    m_session->m_rowNotes.startCollecting();
}

RowCollection::~RowCollection()
{
    m_session->m_repository.rows().stop();
    m_session->m_rowNotes.stopCollecting();
}

} // namespace Purser
