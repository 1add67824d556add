// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/accounts/accountlist.h"
#include "models/credentials/changeoutcome.h"
#include "models/values/credential.h"
#include "ui/credentials/formchoices.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Purser {

class ChangeDialog;
class CreateDialog;
class CredentialsPage;
class FieldsDialog;
class Session;

/// Implements the main window's credential actions. Opens the dialogs, and reports the outcome of
/// changes in the page's message bar.
///
/// A change that has taken effect is reported immediately. If a change failed or its outcome is
/// unknown, its dialog shows a message. The message is repeated on the page if the user may have
/// closed the dialog without reading it, and passed to reportRequested() if the session has been
/// replaced.
class CredentialCommands : public QObject
{
    Q_OBJECT

public:
    /// `page` and `window` must outlive this object. The dialogs become children of `window`.
    CredentialCommands(CredentialsPage &page, QWidget &window, QObject *parent);

    /// Closes the previous session's dialogs, and emits reportRequested() for its failed changes
    /// that haven't been reported yet. Report changes of that session that finish later by calling
    /// reportLeft(). The previous session may be destroyed afterwards.
    void setSession(Session *session);
    /// Emits reportRequested() for changes in an account that is no longer shown.
    void reportLeft(const Account &account, const QList<ChangeOutcome> &outcomes);

    /// Sets the accounts in which create() offers to create a credential. `accounts` must outlive
    /// this object.
    void setAccounts(const AccountList &accounts) { m_accounts = &accounts; }

    /// Sets whether the user has to confirm deleting a single credential. Deleting several
    /// credentials, or a credential in an account that requires its name to be typed, always
    /// requires confirmation.
    void setAsksBeforeDelete(bool asks) { m_asksBeforeDelete = asks; }

    /// The choices that the user made in the last credential dialog, used as the defaults for the
    /// next one.
    const FormChoices &formChoices() const { return m_formChoices; }
    void setFormChoices(const FormChoices &choices) { m_formChoices = choices; }

    void create();
    void editSelected();
    void checkSelectedLogins();
    void rotateSelected();
    void deleteSelected();
    void refresh();
    void copySelectedIds();
    void copySelectedNames();

Q_SIGNALS:
    /// Emitted when the user confirms the deletion of several credentials.
    void deleteSeveralRequested(const QList<Purser::Credential> &credentials);
    void rotateRequested(const QList<Purser::Credential> &credentials);
    /// Emitted when the user wants to create a credential in several accounts. `dialog` provides
    /// the job's items and options.
    void createSeveralRequested(const Purser::CreateDialog &dialog);
    /// Emitted when the search must be cleared because it might hide a row that must be shown.
    void clearSearchRequested();
    /// Emitted to report a change in a session that is no longer shown.
    void reportRequested(Purser::Theme::Tone tone, const QString &text);

private:
    enum class Focus { Name, Password };

    void edit(const CredentialId &id, Focus focus);
    void open(ChangeDialog *dialog);
    void openForm(FieldsDialog *dialog);
    void dialogClosed(const ChangeDialog &dialog);
    bool isAwaited(const ChangeOutcome &outcome) const;
    void changeEnded(const ChangeOutcome &outcome);
    void reportDone(const ChangeOutcome &outcome);
    void reportFailures();
    void report(const QList<ChangeOutcome> &outcomes);

    CredentialsPage &m_page;
    QWidget &m_window;
    const AccountList *m_accounts = nullptr;
    Session *m_session = nullptr;
    int m_sessionNumber = 0; // distinguishes outcomes of the current session from late ones
    QPointer<ChangeDialog> m_dialog; // the open dialog, if any
    bool m_isDialogChanging = false; // whether the target of m_dialog is being changed
    QList<ChangeOutcome> m_failures; // unreported failures, in the order of their changes
    QList<ChangeOutcome> m_reported; // outcomes in m_report; cleared when a dialog is opened
    MessageBar::Message m_report; // the message that reports m_reported
    int m_firstDeletedRow = 0;
    bool m_asksBeforeDelete = true;
    FormChoices m_formChoices;
};

} // namespace Purser
