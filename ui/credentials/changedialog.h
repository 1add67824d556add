// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changetarget.h"
#include "models/values/apierror.h"
#include "ui/text/errortext.h"
#include "ui/widgets/waitingdialog.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace Purser {

class CredentialRepository;

/// Base class for the dialogs that create, edit and delete credentials.
///
/// While the dialog is waiting for the repository, pressing Cancel cancels the change, and the
/// dialog stays open to show the outcome. Pressing Cancel again closes the dialog, and
/// CredentialCommands reports the outcome. If the service asks the client to wait before the next
/// attempt, and the delay is ten minutes or less, the main button is disabled and a countdown is
/// shown during the delay.
class ChangeDialog : public WaitingDialog
{
    Q_OBJECT

public:
    /// Returns whether Cancel has been pressed since the last call to startWaiting().
    bool isCancelRequested() const { return m_isCancelRequested; }
    /// Returns the credential that is being changed, or that will be changed when the main button
    /// is clicked.
    const ChangeTarget &target() const { return m_target; }

protected:
    /// `repository` must outlive the dialog.
    ChangeDialog(const QString &title, const QString &mainButton, CredentialRepository &repository,
                 QWidget *parent);

    CredentialRepository &repository() { return m_repository; }

    void setTarget(const ChangeTarget &target);

    void stop() override;
    void setBlockedReason(const QString &reason);
    void startWaiting(const QString &what);
    void stopWaiting();
    bool canCloseWhileWaiting() const override { return m_isCancelRequested; }

    /// Shows the error in the message bar, and starts the countdown if the service asks for a delay
    /// of ten minutes or less.
    virtual void showError(const ApiError &error, Intent intent);

private:
    void startRetryCountdown(std::chrono::seconds delay);
    void updateMainButton();

    CredentialRepository &m_repository;
    ChangeTarget m_target;
    QDeadlineTimer m_retryDeadline{ 0 };
    QTimer m_countdown;
    bool m_isCancelRequested = false;
};

} // namespace Purser
