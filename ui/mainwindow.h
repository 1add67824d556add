// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windowlayout.h"

#include <QMainWindow>

class QAction;
class QLineEdit;
class QStackedWidget;

namespace Purser {

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
    /// `activity` outlives the window.
    explicit MainWindow(ActivityLog &activity, QWidget *parent = nullptr);

    /// Shows the session's credentials, or Welcome for nullptr. Open dialogs of the former session
    /// are closed first; it may be destroyed afterwards.
    void setSession(Session *session);

    /// Something about the session's account is different now.
    void updateSession();

    WelcomePage *welcome() const { return m_welcome; }
    CredentialsPage *credentials() const { return m_credentials; }

    /// As if the user had chosen New credential.
    void createCredential();

    WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);

Q_SIGNALS:
    void sandboxRequested();
    void otherKeyRequested();
    void forgetKeyRequested();
    void preferencesRequested();
    /// About to close: the time to keep the layout.
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makeActivityPanel(ActivityLog &activity);
    void updateActions();

    Session *m_session = nullptr;

    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    CredentialsPage *m_credentials;
    CredentialCommands *m_commands; // child of this window
    StatusLine *m_status;
    QLineEdit *m_search;

    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_readAgain = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_find = nullptr;
    QAction *m_showDetails = nullptr;
    QAction *m_showActivity = nullptr;
    QAction *m_sandbox = nullptr;
    QAction *m_copySandbox = nullptr;
    QAction *m_otherKey = nullptr;
    QAction *m_forgetKey = nullptr;
    QAction *m_preferences = nullptr;
};

} // namespace Purser
