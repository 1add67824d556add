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

/// An account that is in use: its connection, its table of credentials, the repository that
/// connects them, and its notes. All of them are destroyed together, so that a late reply can never
/// reach another account's table.
class Session
{
public:
    /// The default for `notes` keeps them in memory only. Sessions may share a `loginChecker`.
    Session(Account account, std::unique_ptr<CredentialApi> api, RetryPolicy policy = {},
            std::unique_ptr<AccountNotes> notes = std::make_unique<AccountNotes>(),
            std::shared_ptr<LoginChecker> loginChecker = std::make_shared<LoginChecker>());

    const Account &account() const { return m_account; }
    CredentialApi &api() { return *m_api; }
    CredentialTableModel &credentials() { return m_credentials; }
    CredentialRepository &repository() { return m_repository; }
    AccountNotes &notes() { return *m_notes; }
    /// Returns the object that copies the notes to the table rows.
    const RowNotesUpdate &rowNotes() const { return m_rowNotes; }
    LoginChecker &loginChecker() { return *m_loginChecker; }

    /// Changes the account's details. The connection stays the same.
    void setAccount(const Account &account) { m_account = account; }

    /// Passes the current list, if it has been read, and all later ones to the notes. Don't call
    /// this while the key is only being verified: the key may belong to another organization, whose
    /// list contains none of this account's credentials.
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

/// While an object of this class exists, a session's table is updated once per frame instead of
/// once per change.
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
