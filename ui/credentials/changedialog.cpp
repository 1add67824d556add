// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/changedialog.h"

#include "models/credentials/credentialrepository.h"
#include "ui/text/timetext.h"
#include "ui/widgets/messagebar.h"

namespace Purser {

namespace {

constexpr std::chrono::milliseconds countdownStep(500);
// Nobody sits in front of a dialog for longer than that.
constexpr std::chrono::minutes maxCountdown(10);

} // namespace

ChangeDialog::ChangeDialog(const QString &title, const QString &mainButton,
                           CredentialRepository &repository, QWidget *parent)
    : WaitingDialog(title, mainButton, parent)
    , m_repository(repository)
{
    m_countdown.setInterval(countdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &ChangeDialog::updateMainButton);
    connect(&repository, &CredentialRepository::stateChanged, this,
            &ChangeDialog::updateMainButton);
    updateMainButton();
}

void ChangeDialog::stop()
{
    m_isCancelRequested = true;
    // The reply or the refreshed list decides what happens next.
    setBusyText(tr("Canceling and checking the list…"));
    m_repository.cancelChange(m_target);
}

void ChangeDialog::setTarget(const ChangeTarget &target)
{
    m_target = target;
    updateMainButton();
}

void ChangeDialog::setBlockedReason(const QString &reason)
{
    WaitingDialog::setBlockedReason(reason);
    updateMainButton();
}

void ChangeDialog::startWaiting(const QString &what)
{
    m_isCancelRequested = false;
    WaitingDialog::startWaiting(what);
}

void ChangeDialog::stopWaiting()
{
    WaitingDialog::stopWaiting();
    updateMainButton();
}

void ChangeDialog::startRetryCountdown(std::chrono::seconds delay)
{
    m_retryDeadline = QDeadlineTimer(delay);
    m_countdown.start();
    updateMainButton();
}

void ChangeDialog::updateMainButton()
{
    if (isWaiting())
        return;
    QString reason;
    if (m_countdown.isActive() && !m_retryDeadline.hasExpired()) {
        const std::chrono::seconds wait((m_retryDeadline.remainingTime() + 999) / 1000);
        //: %1 is a length of time, e.g. "30 seconds" or "5 minutes".
        reason = tr("You can try again in %1").arg(timeSpanText(wait));
    } else if (m_repository.isChanging(m_target)) {
        reason = tr("Another change is still in progress");
    }
    if (m_retryDeadline.hasExpired())
        m_countdown.stop();
    setBusyText(reason);
    WaitingDialog::updateMainButton(reason.isEmpty() ? blockedReason() : reason);
}

void ChangeDialog::showError(const ApiError &error, Intent intent)
{
    const bool isDone = error.verification == ApiError::Verification::Applied;
    message()->showMessage(isDone                                             ? Theme::Tone::Success
                               : error.kind == ApiError::Kind::OutcomeUnknown ? Theme::Tone::Warning
                                                                              : Theme::Tone::Danger,
                           errorMessage(error, intent));
    if (error.kind == ApiError::Kind::RateLimited && error.retryAfter
        && *error.retryAfter <= maxCountdown)
        startRetryCountdown(*error.retryAfter);
}

} // namespace Purser
