// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/settings/preferences.h"
#include "models/values/credential.h"
#include "ui/windowlayout.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QStackedWidget;
class QToolBar;

namespace Purser {

class AccountMenu;
class AccountSession;
class AccountSwitcher;
class ActivityDock;
class ActivityLog;
class CreateDialog;
class CredentialCommands;
class CredentialsPage;
class AutoSizingDialog;
class GuideWindow;
class MessageBar;
class NotesExchange;
class SearchField;
class Session;
class StatusLine;
class WelcomePage;
class WindowActions;

/// The main window. Shows the credentials of the open session, or the Welcome page if no session is
/// open.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `activity` and `accounts` must outlive the window.
    MainWindow(ActivityLog &activity, const AccountList &accounts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the session's credentials, or the Welcome page if `session` is nullptr. Open dialogs
    /// of the previous session are closed first, and that session may be destroyed afterwards.
    void setSession(Session *session);

    /// Updates the actions, the title and the status line after the session's account changes.
    void updateSession();

    /// From now on, shows the session that is open in `session`, or the Welcome page while none is
    /// open. `session` must outlive the window.
    void observe(AccountSession &session);

    const WindowActions &actions() const { return *m_actions; }
    AccountMenu *accountMenu() const { return m_accountMenu; }
    /// Returns the current page's message bar.
    MessageBar *messages() const;
    WelcomePage *welcome() const { return m_welcome; }
    /// Returns the credentials page. It is created on first use, i.e. by the first call or when the
    /// first session is shown.
    CredentialsPage *credentials();
    /// Returns the message bar for reports about an account that is no longer shown. Its message
    /// isn't hidden when the page changes.
    MessageBar *accountMessages() const { return m_accountMessages; }
    GuideWindow *guide() const; ///< nullptr unless the guide is open

    /// Clears the search, selects the credential, and moves the focus to the table.
    void selectCredential(const CredentialId &id);

    /// Triggers the "New credential" action.
    void createCredential();

    void setPreferences(const Preferences &preferences);

    /// Returns whether closing the window now would lose typed text or the outcome of a change. If
    /// so, close() keeps the window open, and asks the user or cancels the change.
    bool hasUnsavedInput() const { return unfinishedDialog() || isChanging(); }

    /// Returns what the user chose in the last dialogs, which windowLayout() includes.
    FormChoices formChoices() const;
    void setFormChoices(const FormChoices &choices);

    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

Q_SIGNALS:
    /// The following three signals are forwarded from CredentialCommands. The requested changes
    /// have to be made by a job.
    void deleteSeveralRequested(const QList<Purser::Credential> &credentials);
    void rotateRequested(const QList<Purser::Credential> &credentials);
    void createSeveralRequested(const Purser::CreateDialog &dialog);
    /// Emitted when a local file is dropped on the window while it shows an account's credentials.
    void fileDropped(const QString &file);
    /// Emitted just before the window closes, so that its layout can be saved.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void placeActivityDock();
    void makeMenus();
    void makeToolBar();
    void makeCredentials();
    void applyPreferences();
    void applyLayout();
    CredentialCommands &commands();
    void updateActions();
    void updateRefresh();
    void showPalette();
    AutoSizingDialog *unfinishedDialog() const;
    bool isChanging() const;

    Session *m_session = nullptr;
    AccountSession *m_observed = nullptr;
    const AccountList &m_accounts;
    Preferences m_preferences; // applied when credentials() creates the page
    WindowLayout m_layout; // likewise

    QWidget *m_center; // the first child, because assistive technology reads the children in order
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    CredentialsPage *m_credentials = nullptr; // see credentials()
    CredentialCommands *m_commands = nullptr; // see commands(); child of this window
    NotesExchange *m_notesExchange; // child of this window
    MessageBar *m_accountMessages;
    StatusLine *m_status;
    WindowActions *m_actions;
    QToolBar *m_toolBar;
    SearchField *m_search;
    AccountMenu *m_accountMenu;
    AccountSwitcher *m_switcher;
    ActivityDock *m_activityDock;
    QPointer<GuideWindow> m_guide; // has no parent
    QTimer m_longRefresh; // when it fires, the refresh button becomes "Stop refreshing"
    bool m_isRefreshLong = false;
};

} // namespace Purser
