// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/changedialog.h"

#include "models/credentialcontroller.h"
#include "ui/style/theme.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/plaintext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 480;
constexpr std::chrono::milliseconds countdownStep(500);
// Nobody sits in front of a dialog for longer than that.
constexpr std::chrono::minutes longestCountdown(10);

} // namespace

ChangeDialog::ChangeDialog(const QString &title, const QString &mainButton,
                           CredentialController &controller, QWidget *parent)
    : QDialog(parent)
    , m_controller(controller)
    , m_content(new QWidget(this))
    , m_contentLayout(new QVBoxLayout(m_content))
    , m_message(new MessageBar(this))
    , m_busyLine(new BusyLine(this))
    , m_busyText(new PlainLabel({}, this))
    , m_main(new QPushButton(mainButton, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);

    m_contentLayout->setContentsMargins(0, 0, 0, 0);
    m_contentLayout->setSpacing(Theme::gap);
    m_busyText->setTone(Theme::Tone::Neutral);
    m_main->setProperty("kind", u"main"_s);
    m_main->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_busyText, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_main);

    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    inner->setSpacing(Theme::wide);
    inner->addWidget(m_message);
    inner->addWidget(m_content, 1);
    inner->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_busyLine);
    outer->addLayout(inner);

    connect(m_main, &QPushButton::clicked, this, [this] { submit(); });
    connect(m_cancel, &QPushButton::clicked, this, &ChangeDialog::reject);
    m_countdown.setInterval(countdownStep);
    connect(&m_countdown, &QTimer::timeout, this, &ChangeDialog::updateMainButton);
}

void ChangeDialog::reject()
{
    if (!m_isWaiting) {
        QDialog::reject();
        return;
    }
    m_isStopWanted = true;
    // The answer, or what reading again shows, comes all the same and decides what happens next.
    m_busyText->setText(tr("Stopping and reading the list again…"));
    m_controller.cancelChange();
}

void ChangeDialog::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    updateMainButton();
}

void ChangeDialog::holdBack(std::chrono::seconds pause)
{
    m_heldBackUntil = QDeadlineTimer(pause);
    m_countdown.start();
    updateMainButton();
}

void ChangeDialog::updateMainButton()
{
    QString reason = m_obstacle;
    if (m_countdown.isActive()) {
        const bool isOver = m_heldBackUntil.hasExpired();
        if (isOver)
            m_countdown.stop();
        else
            reason = tr("You can try again in %n seconds.", nullptr,
                        int((m_heldBackUntil.remainingTime() + 999) / 1000));
        m_busyText->setText(isOver ? QString() : reason);
    }
    m_main->setEnabled(reason.isEmpty() && !m_isWaiting);
    m_main->setToolTip(reason.isEmpty() ? QString() : shownInTooltip(reason));
    m_main->setAccessibleDescription(reason);
}

void ChangeDialog::startWaiting(const QString &what)
{
    m_isWaiting = true;
    m_focusBefore = focusWidget();
    m_isStopWanted = false;
    m_message->dismiss();
    m_content->setEnabled(false);
    m_main->setEnabled(false);
    m_busyLine->setBusy(true);
    m_busyText->setText(what);
    m_cancel->setFocus();
}

void ChangeDialog::stopWaiting()
{
    m_isWaiting = false;
    m_content->setEnabled(true);
    m_busyLine->setBusy(false);
    m_busyText->clear();
    setObstacle(m_obstacle);
    // Not left on Cancel, where a space would close the dialog with everything in it.
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void ChangeDialog::showError(const ApiError &error, Intent intent)
{
    const bool isDone = error.found == ApiError::Found::TookEffect;
    m_message->say(isDone                                             ? Theme::Tone::Success
                       : error.kind == ApiError::Kind::OutcomeUnknown ? Theme::Tone::Warning
                                                                      : Theme::Tone::Danger,
                   errorSentence(error, intent));
    if (error.kind == ApiError::Kind::RateLimited && error.retryAfter
        && *error.retryAfter <= longestCountdown)
        holdBack(*error.retryAfter);
}

} // namespace Purser
