// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apierror.h"
#include "ui/widgets/waitingdialog.h"
#include "ui/words/errorwords.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace Purser {

class CredentialController;

/// What creating, editing and deleting have in common: they wait for the controller, and when the
/// service asks for a pause, the main button counts it down.
class ChangeDialog : public WaitingDialog
{
    Q_OBJECT

protected:
    /// `controller` outlives the dialog.
    ChangeDialog(const QString &title, const QString &mainButton, CredentialController &controller,
                 QWidget *parent);

    CredentialController &controller() { return m_controller; }

    void stop() override;
    void setObstacle(const QString &reason);
    void startWaiting(const QString &what);
    void stopWaiting();
    /// Cancel was pressed since the last startWaiting().
    bool isStopWanted() const { return m_isStopWanted; }

    virtual void showError(const ApiError &error, Intent intent);

private:
    void holdBack(std::chrono::seconds pause);
    void updateCountdown();

    CredentialController &m_controller;
    QDeadlineTimer m_heldBackUntil{ 0 };
    QTimer m_countdown;
    bool m_isStopWanted = false;
};

} // namespace Purser
