// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registries/logincheckbutton.h"

#include "models/registries/loginchecker.h"
#include "models/values/async.h"
#include "ui/style/theme.h"
#include "ui/text/logintext.h"
#include "ui/text/plaintext.h"

#include <utility>

namespace Purser {

namespace {

Theme::Tone toneOf(LoginAnswer::Verdict verdict)
{
    switch (verdict) {
    case LoginAnswer::Verdict::Accepted:
        return Theme::Tone::Success;
    case LoginAnswer::Verdict::Refused:
        return Theme::Tone::Danger;
    case LoginAnswer::Verdict::NotAsked:
    case LoginAnswer::Verdict::NotChecked:
        break;
    }
    return Theme::Tone::Warning;
}

} // namespace

LoginCheckButton::LoginCheckButton(LoginChecker &checker, EnteredLogin login, MessageBar &messages,
                                   QWidget *parent)
    : QPushButton(parent)
    , m_checker(checker)
    , m_login(std::move(login))
    , m_messages(messages)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] {
        if (m_isChecking)
            stop();
        else
            check();
    });
    updateState();
}

LoginCheckButton::~LoginCheckButton()
{
    m_running.cancel();
}

void LoginCheckButton::updateLogin()
{
    stop();
    m_answer.reset();
    m_message.dismiss();
    m_canCheck = m_login().has_value();
    updateState();
}

void LoginCheckButton::showMissing()
{
    const LoginAnswer answer{ .reason = LoginAnswer::Reason::MissingUsername };
    m_message = m_messages.showMessage(Theme::Tone::Warning, loginAnswerText(answer));
}

void LoginCheckButton::check()
{
    std::optional<LoginRequest> login = m_login();
    if (!login || m_isChecking)
        return;
    m_answer.reset();
    m_isChecking = true;
    const quint64 check = ++m_check;
    //: %1 is the host of a registry.
    m_message = m_messages.showMessage(
        Theme::Tone::Info,
        tr("Checking the login at %1…").arg(displayText(login->registry.label())));
    m_running = m_checker.check(std::move(*login));
    updateState();
    Q_EMIT checkStarted();
    whenDone(m_running, this, [this, check](const LoginAnswer &answer) {
        if (check != m_check || !m_isChecking)
            return;
        m_isChecking = false;
        m_answer = answer;
        showAnswer(answer);
        updateState();
        Q_EMIT checkEnded();
    });
}

void LoginCheckButton::stop()
{
    if (!m_isChecking)
        return;
    m_isChecking = false;
    m_running.cancel();
    m_message.dismiss();
    updateState();
    Q_EMIT checkEnded();
}

void LoginCheckButton::showAnswer(const LoginAnswer &answer)
{
    const Theme::Tone tone = toneOf(answer.verdict);
    if (answer.reason == LoginAnswer::Reason::UnknownRealm)
        m_message = m_messages.showMessage(tone, loginAnswerText(answer), tr("Allow"),
                                           [this, answer] { allowRealm(answer); });
    else if (answer.reason == LoginAnswer::Reason::RefusedBefore)
        m_message = m_messages.showMessage(tone, loginAnswerText(answer), tr("Check again"),
                                           [this] { checkAgain(); });
    else
        m_message = m_messages.showMessage(tone, loginAnswerText(answer));
}

void LoginCheckButton::allowRealm(const LoginAnswer &answer)
{
    m_checker.allowRealm({ .registry = answer.host, .realmHost = answer.realmHost });
    check();
}

/// The login may have been unlocked at the registry since it was refused.
void LoginCheckButton::checkAgain()
{
    if (const std::optional<LoginRequest> login = m_login()) {
        m_checker.forgetRefusal(*login);
        check();
    }
}

void LoginCheckButton::updateState()
{
    setText(m_isChecking ? tr("Stop checking") : tr("Check login"));
    setEnabled(m_isChecking || m_canCheck);
    setToolTip(m_canCheck ? QString() : tr("Enter a registry, a username, and a password first"));
}

} // namespace Purser
