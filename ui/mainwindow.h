// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/settings/preferences.h"
#include "models/values/credential.h"
#include "ui/palette/paletteentry.h"
#include "ui/windowlayout.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace Purser {

class AccountMenu;
class AccountSession;
class AccountSwitcher;
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

/// Composition: the Welcome page, or the credentials of a session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(ActivityLog &activity, const AccountList &accounts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the session's credentials, or Welcome for nullptr. Open dialogs of the former session
    /// are closed first; it may be destroyed afterwards.
    void setSession(Session *session);

    /// Something about the session's account is different now.
    void updateSession();

    /// Shows what `session` has open, and Welcome otherwise. It outlives the window.
    void observe(AccountSession &session);

    const WindowActions &actions() const { return *m_actions; }
    AccountMenu *accountMenu() const { return m_accountMenu; }
    /// Of the page that is shown.
    MessageBar *messages() const;
    WelcomePage *welcome() const { return m_welcome; }
    /// Made when it is asked for the first time; a window that starts with Welcome has none.
    CredentialsPage *credentials();
    /// For what an account has to report that isn't shown anymore. It stays when the page changes.
    MessageBar *accountMessages() const { return m_accountMessages; }
    GuideWindow *guide() const; ///< nullptr while it is not shown

    /// Shows the row, whatever is searched for, and moves the focus there.
    void selectCredential(const CredentialId &id);

    /// As if the user had chosen New credential.
    void createCredential();

    void setPreferences(const Preferences &preferences);

    /// Whether closing the window now would lose what was typed, or the outcome of a change.
    /// close() asks about it.
    bool hasSomethingToLose() const { return unfinishedDialog() || isChanging(); }

    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

Q_SIGNALS:
    /// For a job, see CredentialCommands.
    void deleteSeveralRequested(const QList<Purser::Credential> &credentials);
    void rotateRequested(const QList<Purser::Credential> &credentials);
    void createSeveralRequested(const Purser::CreateDialog &dialog);
    /// A file was dropped on the window while it shows an account.
    void fileDropped(const QString &file);
    /// About to close: the time to keep the layout.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void makeMenus();
    void makeToolBar();
    void makeCredentials();
    void applyPreferences();
    void applyLayout();
    CredentialCommands &commands();
    void makeActivityDock();
    void makeActivityPanel();
    void updateActions();
    void updateRefresh();
    void showPalette();
    PaletteCatalog paletteCredentials();
    AutoSizingDialog *unfinishedDialog() const;
    bool isChanging() const;

    Session *m_session = nullptr;
    AccountSession *m_observed = nullptr;
    ActivityLog &m_activity;
    const AccountList &m_accounts;
    Preferences m_preferences; // for the credentials, until they are made
    WindowLayout m_layout; // likewise

    QWidget *m_center; // the first child: assistive technology reads in this order
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
    QPointer<GuideWindow> m_guide; // it has no parent
    QAction *m_showActivity = nullptr;
    QDockWidget *m_activityDock = nullptr;
    QTimer m_longRefresh; // running: the refresh may still end by itself soon
    bool m_isRefreshLong = false;
};

} // namespace Purser
