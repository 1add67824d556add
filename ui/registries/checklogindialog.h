// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "ui/widgets/waitingdialog.h"

#include <QList>

#include <optional>

class QPushButton;

namespace Purser {

class LoginCheckButton;
class PlainLabel;
class Session;
class ValidatedField;
struct LoginRequest;

/// Checks the logins for existing credentials, one after the other. The service doesn't return
/// logins, so the user has to enter each of them. A login is sent only to its registry and to a
/// token server that is known to belong to the registry or that the user has allowed. Only the
/// result of the check is saved, not the login.
class CheckLoginDialog : public WaitingDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog. `credentials` must not be empty.
    CheckLoginDialog(Session &session, const QList<Credential> &credentials,
                     QWidget *parent = nullptr);

    ValidatedField *registryField() const { return m_registry; }
    ValidatedField *imageField() const { return m_image; }
    ValidatedField *usernameField() const { return m_username; }
    ValidatedField *passwordField() const { return m_password; }

protected:
    void submit() override;
    void stop() override;

private:
    const Credential &current() const { return m_credentials[m_index]; }
    bool isLast() const { return m_index + 1 == m_credentials.size(); }
    void start();
    void resume();
    void loginChanged();
    void checkEnded();
    std::optional<LoginRequest> enteredLogin() const;

    Session &m_session;
    QList<Credential> m_credentials;
    qsizetype m_index = 0;
    PlainLabel *m_heading;
    ValidatedField *m_registry;
    ValidatedField *m_username;
    ValidatedField *m_password;
    ValidatedField *m_image;
    LoginCheckButton *m_check; // hidden; the main button starts its check
    QPushButton *m_skip;
};

} // namespace Purser
