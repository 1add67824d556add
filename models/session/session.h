// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/credentials/credentialapi.h"
#include "models/credentials/credentialrepository.h"
#include "models/credentials/credentialtablemodel.h"
#include "models/credentials/rownotesupdate.h"
#include "models/notes/accountnotes.h"
#include "models/registries/loginchecker.h"

#include <memory>

namespace Purser {

/// One account at work: its connection, its rows and the repository between them, and what this
/// computer remembers of them. They end together, so that a late reply can never reach another
/// account's table.
class Session
{
public:
    /// Without `notes` they are kept in memory only. All sessions may share one `loginChecker`.
    Session(Account account, std::unique_ptr<CredentialApi> api, RetryPolicy policy = {},
            std::unique_ptr<AccountNotes> notes = std::make_unique<AccountNotes>(),
            std::shared_ptr<LoginChecker> loginChecker = std::make_shared<LoginChecker>());

    const Account &account() const { return m_account; }
    CredentialApi &api() { return *m_api; }
    CredentialTableModel &credentials() { return m_credentials; }
    CredentialRepository &repository() { return m_repository; }
    AccountNotes &notes() { return *m_notes; }
    /// Brings the notes to the rows.
    const RowNotesUpdate &rowNotes() const { return m_rowNotes; }
    LoginChecker &loginChecker() { return *m_loginChecker; }

    /// Other words about the same connection.
    void setAccount(const Account &account) { m_account = account; }

    /// Lets the notes know of each list that is read, for a session that is used: a key that is
    /// only being verified may be of another organization, which has none of the credentials.
    void noteLists();

private:
    void noteList();

    friend class RowCollection;
    Account m_account;
    std::unique_ptr<CredentialApi> m_api;
    CredentialTableModel m_credentials;
    CredentialRepository m_repository;
    std::unique_ptr<AccountNotes> m_notes;
    RowNotesUpdate m_rowNotes;
    bool m_notesLists = false;
    std::shared_ptr<LoginChecker> m_loginChecker;
};

/// While one lives, the table of a session follows many changes once per frame, and not each of
/// them.
class RowCollection
{
public:
    explicit RowCollection(std::shared_ptr<Session> session);
    ~RowCollection();
    Q_DISABLE_COPY_MOVE(RowCollection)

private:
    std::shared_ptr<Session> m_session;
};

} // namespace Purser
