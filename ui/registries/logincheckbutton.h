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

/// A button that checks the login entered in a dialog, and shows the registry's answer in the
/// dialog's message bar until the login is changed. Pressing the button again stops a running
/// check.
class LoginCheckButton : public QPushButton
{
    Q_OBJECT

public:
    /// Returns the currently entered login, or std::nullopt if it is incomplete.
    using EnteredLogin = std::function<std::optional<LoginRequest>()>;

    /// `checker` and `messages` must outlive the button.
    LoginCheckButton(LoginChecker &checker, EnteredLogin login, MessageBar &messages,
                     QWidget *parent = nullptr);
    ~LoginCheckButton() override;

    /// Call this after the entered login changes. Stops a running check and clears the answer.
    void updateLogin();
    /// Returns whether a complete login is entered.
    bool canCheck() const { return m_canCheck; }

    /// Shows a message saying that the login can't be checked without a username.
    void showMissing();
    void check();
    /// Cancels a running check. answer() then returns std::nullopt.
    void stop();
    bool isChecking() const { return m_isChecking; }
    /// Returns the registry's answer for the currently entered login, or std::nullopt if that login
    /// hasn't been checked.
    const std::optional<LoginAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    void checkStarted();
    /// Emitted when a check ends. answer() is std::nullopt if the check was stopped.
    void checkEnded();

private:
    void showAnswer(const LoginAnswer &answer);
    void allowRealm(const LoginAnswer &answer);
    void checkAgain();
    void updateState();

    LoginChecker &m_checker;
    EnteredLogin m_login;
    QFuture<LoginAnswer> m_running;
    quint64 m_check = 0; // the number of the latest check
    std::optional<LoginAnswer> m_answer;
    bool m_canCheck = false;
    bool m_isChecking = false;
    MessageBar &m_messages;
    MessageBar::Message m_message; // the last message shown about the login
};

} // namespace Purser
