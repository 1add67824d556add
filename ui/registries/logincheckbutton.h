// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/loginrequest.h"
#include "models/values/loginanswer.h"
#include "ui/widgets/messagebar.h"

#include <QFuture>
#include <QPushButton>

#include <functional>
#include <optional>

namespace Purser {

class LoginChecker;

/// Checks the login that is entered in a dialog, and shows the registry's answer in the dialog's
/// message bar. The answer goes as soon as something else is entered. Another press stops a check.
class LoginCheckButton : public QPushButton
{
    Q_OBJECT

public:
    /// Returns the login as it is entered now, or std::nullopt if a part of it is missing.
    using EnteredLogin = std::function<std::optional<LoginRequest>()>;

    /// `checker` and `messages` must outlive the button.
    LoginCheckButton(LoginChecker &checker, EnteredLogin login, MessageBar &messages,
                     QWidget *parent = nullptr);
    ~LoginCheckButton() override;

    /// Call it when a part of the login was changed.
    void updateLogin();
    /// Returns whether there is a login to check.
    bool canCheck() const { return m_canCheck; }

    /// Says that the login can't be checked without its username.
    void showMissing();
    void check();
    /// Ends a check without an answer.
    void stop();
    bool isChecking() const { return m_isChecking; }
    /// Returns the answer for what is entered now.
    const std::optional<LoginAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    /// A check begins, or has ended; answer() is empty if it was stopped.
    void checkStarted();
    void checkEnded();

private:
    void showAnswer(const LoginAnswer &answer);
    void allowRealm(const LoginAnswer &answer);
    void updateState();

    LoginChecker &m_checker;
    EnteredLogin m_login;
    QFuture<LoginAnswer> m_running;
    quint64 m_check = 0; // the number of the latest one
    std::optional<LoginAnswer> m_answer;
    bool m_canCheck = false;
    bool m_isChecking = false;
    MessageBar &m_messages;
    MessageBar::Message m_message; // about the login
};

} // namespace Purser
