// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QCheckBox;
class QPushButton;

namespace Purser {

class BusyLine;
class MessageBar;
class PlainLabel;
class ValidatedField;

/// The way in while no account is connected: paste an API key, or try the sandbox.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setBaseUrl(const QString &baseUrl);
    /// The key that is asked for is that of an account: its name and base URL; its key is kept only
    /// when that is wished. Empty: a new account.
    void setAccount(const QString &name, bool isKept);
    /// Ticks or unticks that the key is kept, unless the user has chosen since setAccount().
    void proposeKeeping(bool isKept);
    /// Whether there are profiles of the Yotta CLI to take over.
    void setCanTakeOver(bool canTakeOver);
    /// Whether accounts of former settings can be looked for.
    void setCanRecover(bool canRecover);
    /// While connecting the fields are locked and "Cancel" stops it.
    void setConnecting(bool connecting);
    void clearKey();

    MessageBar *messages() const { return m_messages; }
    ValidatedField *keyField() const { return m_key; }
    ValidatedField *baseUrlField() const { return m_baseUrl; }

Q_SIGNALS:
    /// `keep`: in the keychain, once the key has proved to work.
    void connectRequested(const QString &apiKey, const QString &baseUrl, bool keep);
    void cancelRequested();
    void sandboxRequested();
    void takeOverRequested();
    void recoverRequested();

private:
    QWidget *makeKeyCard();
    QWidget *makeTakeOverCard();
    QWidget *makeRecoverCard();
    QWidget *makeSandboxCard();
    void updateConnect();

    MessageBar *m_messages;
    BusyLine *m_busy;
    ValidatedField *m_key;
    ValidatedField *m_baseUrl;
    QCheckBox *m_keep;
    QPushButton *m_connect;
    QPushButton *m_cancel;
    QPushButton *m_sandbox;
    QPushButton *m_takeOver;
    QPushButton *m_recover;
    PlainLabel *m_keyTitle = nullptr;
    QWidget *m_takeOverCard = nullptr;
    QWidget *m_recoverCard = nullptr;
    bool m_isKeepingChosen = false; // by the user
    bool m_isConnecting = false;
    QPointer<QWidget> m_focusBefore; // it began to connect
};

} // namespace Purser
