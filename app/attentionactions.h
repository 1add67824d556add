// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/notes/attention.h"
#include "models/notes/notesstore.h"
#include "models/values/credentialofaccount.h"

#include <QList>
#include <QObject>

class QWidget;

namespace Purser {

class AccountSession;
class AttentionDialog;

/// Lists the credentials that need attention across all accounts, without opening the accounts.
class AttentionActions : public QObject
{
    Q_OBJECT

public:
    /// The arguments must outlive this object.
    AttentionActions(NotesStore &notes, const AccountSession &session, const AccountList &accounts);

    /// Sets the rules to apply the next time the dialog is opened.
    void setRules(const AttentionRules &rules) { m_rules = rules; }

    /// Opens the dialog over `window`, unless it is already open. While it is open, it is
    /// refreshed every minute.
    void show(QWidget *window);

Q_SIGNALS:
    /// Emitted when the user asks to see this credential.
    void openRequested(const QUuid &account, const Purser::CredentialId &id);
    /// Emitted when the user asks to set a new password for these credentials.
    void rotateRequested(const QList<Purser::CredentialOfAccount> &credentials);

private:
    void read(AttentionDialog *dialog);
    void list(AttentionDialog *dialog, const QList<NotesStore::Read> &all);

    NotesStore &m_notes;
    const AccountSession &m_session;
    const AccountList &m_accounts;
    AttentionRules m_rules;
};

} // namespace Purser
