// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/preferences.h"
#include "ui/windowlayout.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace Purser {

class AccountMenu;
class ActivityLog;
class CredentialCommands;
class CredentialsPage;
class Session;
class StatusLine;
class WelcomePage;

/// Composition and actions: the Welcome page, or the credentials of a session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(ActivityLog &activity, const AccountList &accounts, QWidget *parent = nullptr);

    /// Shows the session's credentials, or Welcome for nullptr. Open dialogs of the former session
    /// are closed first; it may be destroyed afterwards.
    void setSession(Session *session);

    /// Something about the session's account is different now.
    void updateSession();

    WelcomePage *welcome() const { return m_welcome; }
    CredentialsPage *credentials() const { return m_credentials; }

    /// As if the user had chosen New credential.
    void createCredential();

    void setPreferences(const Preferences &preferences);

    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

Q_SIGNALS:
    void accountChosen(const QUuid &id);
    void addAccountRequested();
    void editAccountRequested();
    void manageAccountsRequested();
    void takeOverRequested();
    void sandboxRequested();
    void otherKeyRequested();
    void keepKeyRequested();
    void forgetKeyRequested();
    void preferencesRequested();
    void doctorRequested();
    /// About to close: the time to keep the layout.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makeSwitcher();
    void updateSwitcher();
    void makeActivityPanel(ActivityLog &activity);
    void updateActions();
    void updateRefresh();
    void showPalette();

    Session *m_session = nullptr;
    const AccountList &m_accounts;

    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    CredentialsPage *m_credentials;
    CredentialCommands *m_commands; // child of this window
    StatusLine *m_status;
    QLineEdit *m_search;
    AccountMenu *m_accountMenu;
    QToolButton *m_switcher;

    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_readAgain = nullptr;
    QAction *m_refresh = nullptr;
    QTimer m_longRefresh; // running: the refresh may still end by itself soon
    bool m_isRefreshLong = false;
    QAction *m_stopRefresh = nullptr;
    QAction *m_find = nullptr;
    QAction *m_showDetails = nullptr;
    QAction *m_showActivity = nullptr;
    QAction *m_sandbox = nullptr;
    QAction *m_copySandbox = nullptr;
    QAction *m_editAccount = nullptr;
    QAction *m_takeOver = nullptr;
    QAction *m_otherKey = nullptr;
    QAction *m_keepKey = nullptr;
    QAction *m_forgetKey = nullptr;
    QAction *m_preferences = nullptr;
    QAction *m_palette = nullptr;
};

} // namespace Purser
