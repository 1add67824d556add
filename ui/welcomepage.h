// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QUuid>

class QCheckBox;
class QPushButton;

namespace Purser {

class AccountSession;
class BusyIndicator;
class MessageBar;
class PlainLabel;
class ValidatedField;

/// The page shown while no account is open. The user can connect with an API key, import a profile,
/// recover accounts, or try the sandbox. It shows an AccountSession's state and questions, and
/// passes the user's input to that session.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setBaseUrl(const QString &baseUrl);
    /// Shows the state and questions of `session`, which must outlive the page.
    void observe(AccountSession &session);
    /// Sets whether the page offers to import profiles from the Yotta CLI.
    void setCanImportProfiles(bool canImportProfiles);
    /// Sets whether the page offers to recover accounts from previous settings.
    void setCanRecover(bool canRecover);
    MessageBar *messages() const { return m_messages; }
    ValidatedField *keyField() const { return m_key; }
    ValidatedField *baseUrlField() const { return m_baseUrl; }

Q_SIGNALS:
    void sandboxRequested();
    void importProfilesRequested();
    void recoverRequested();

private:
    QWidget *makeKeyCard();
    QWidget *makeImportProfilesCard();
    QWidget *makeRecoverCard();
    QWidget *makeSandboxCard();
    void updateConnect();
    void showState(const AccountSession &session);
    void showQuestion(AccountSession &session);
    void setPending(const QUuid &id, const QString &name, bool isKeyToBeStored);
    /// Locks the fields and shows "Cancel" while connecting.
    void setConnecting(bool connecting);

    MessageBar *m_messages;
    BusyIndicator *m_busy;
    ValidatedField *m_key;
    ValidatedField *m_baseUrl;
    QCheckBox *m_keep;
    QPushButton *m_connect;
    QPushButton *m_cancel;
    QPushButton *m_sandbox;
    QPushButton *m_importProfiles;
    QPushButton *m_recover;
    PlainLabel *m_keyTitle = nullptr;
    QWidget *m_importProfilesCard = nullptr;
    QWidget *m_recoverCard = nullptr;
    QUuid m_pending; // the account whose key the page asks for; null for a new account
    bool m_isKeepingChosen = false; // whether the user clicked m_keep
    bool m_isConnecting = false;
    QPointer<QWidget> m_focusBefore; // the widget that had the focus before connecting
};

} // namespace Purser
