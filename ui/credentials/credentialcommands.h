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

/// What the window's actions do with credentials: opens the dialogs over it, and reports on the
/// page how changes ended.
///
/// A change that has taken effect is reported at once. One that failed, or whose outcome is
/// unknown, is shown by its dialog; it is reported here if that dialog was closed before anybody
/// could be expected to have read it, or if the session was taken away.
class CredentialCommands : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the commands. The dialogs become children of `window`.
    CredentialCommands(CredentialsPage &page, QWidget &window, QObject *parent);

    /// Closes the dialogs of the previous session, which may be destroyed afterwards. What was
    /// still to be reported of it is requested; how its changes in progress end is for
    /// reportLeft().
    void setSession(Session *session);
    /// Requests a report of how a change ended in an account that isn't shown anymore.
    void reportLeft(const Account &account, const QList<ChangeOutcome> &outcomes);

    /// A new credential can be created in several of these, which must outlive the commands.
    void setAccounts(const AccountList &accounts) { m_accounts = &accounts; }

    /// Whether a single deletion is asked about.
    void setAsksBeforeDelete(bool asks) { m_asksBeforeDelete = asks; }

    /// What was chosen in the last dialog with fields, for the next one.
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
    /// The user confirmed that all of these are to be deleted.
    void deleteSeveralRequested(const QList<Purser::Credential> &credentials);
    void rotateRequested(const QList<Purser::Credential> &credentials);
    /// The credential is to be created in several accounts; `dialog` has the items.
    void createSeveralRequested(const Purser::CreateDialog &dialog);
    /// A row has to be seen that the search might hide.
    void clearSearchRequested();
    /// How a change ended in a session that isn't shown anymore, so the page can't report it.
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
    int m_sessionNumber = 0; // tells the outcomes of the current session from late ones
    QPointer<ChangeDialog> m_dialog; // the open one
    bool m_isDialogChanging = false; // what it is about
    QList<ChangeOutcome> m_failures; // in the order of the changes; not reported yet
    QList<ChangeOutcome> m_reported; // by the page, since the last dialog was opened
    MessageBar::Message m_report; // of these
    int m_firstDeletedRow = 0;
    bool m_asksBeforeDelete = true;
    FormChoices m_formChoices;
};

} // namespace Purser
