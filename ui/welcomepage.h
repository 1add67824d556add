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

/// The way in while no account is connected: paste an API key, or try the sandbox. It shows what an
/// AccountSession asks for, and hands it what the user types.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setBaseUrl(const QString &baseUrl);
    /// `session` outlives the page.
    void observe(AccountSession &session);
    /// Whether there are profiles of the Yotta CLI to take over.
    void setCanImportProfiles(bool canImportProfiles);
    /// Whether accounts of former settings can be looked for.
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
    /// While connecting the fields are locked, and "Cancel" stops it.
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
    QUuid m_pending; // the account whose key is asked for; null for a new one
    bool m_isKeepingChosen = false; // by the user
    bool m_isConnecting = false;
    QPointer<QWidget> m_focusBefore; // it began to connect
};

} // namespace Purser
