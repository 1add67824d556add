// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/changedialog.h"

#include "models/credentialcontroller.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/timewords.h"

namespace Purser {

namespace {

constexpr std::chrono::milliseconds countdownStep(500);
// Nobody sits in front of a dialog for longer than that.
constexpr std::chrono::minutes longestCountdown(10);

} // namespace

ChangeDialog::ChangeDialog(const QString &title, const QString &mainButton,
                           CredentialController &controller, QWidget *parent)
    : WaitingDialog(title, mainButton, parent)
    , m_controller(controller)
{
    m_countdown.setInterval(countdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &ChangeDialog::updateCountdown);
}

void ChangeDialog::stop()
{
    m_isStopWanted = true;
    // The answer, or what reading again shows, comes all the same and decides what happens next.
    setBusyText(tr("Stopping and reading the list again…"));
    m_controller.cancelChange();
}

void ChangeDialog::setObstacle(const QString &reason)
{
    WaitingDialog::setObstacle(reason);
    updateCountdown();
}

void ChangeDialog::startWaiting(const QString &what)
{
    m_isStopWanted = false;
    WaitingDialog::startWaiting(what);
}

void ChangeDialog::stopWaiting()
{
    WaitingDialog::stopWaiting();
    updateCountdown();
}

void ChangeDialog::holdBack(std::chrono::seconds pause)
{
    m_heldBackUntil = QDeadlineTimer(pause);
    m_countdown.start();
    updateCountdown();
}

void ChangeDialog::updateCountdown()
{
    if (!m_countdown.isActive())
        return;
    if (m_heldBackUntil.hasExpired()) {
        m_countdown.stop();
        setBusyText({});
        updateMainButton(obstacle());
        return;
    }
    const std::chrono::seconds wait((m_heldBackUntil.remainingTime() + 999) / 1000);
    //: %1 is a length of time, e.g. "30 seconds" or "5 minutes".
    const QString reason = tr("You can try again in %1.").arg(timeSpanText(wait));
    setBusyText(reason);
    updateMainButton(reason);
}

void ChangeDialog::showError(const ApiError &error, Intent intent)
{
    const bool isDone = error.found == ApiError::Found::TookEffect;
    message()->say(isDone                                             ? Theme::Tone::Success
                       : error.kind == ApiError::Kind::OutcomeUnknown ? Theme::Tone::Warning
                                                                      : Theme::Tone::Danger,
                   errorSentence(error, intent));
    if (error.kind == ApiError::Kind::RateLimited && error.retryAfter
        && *error.retryAfter <= longestCountdown)
        holdBack(*error.retryAfter);
}

} // namespace Purser
