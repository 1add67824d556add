// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apierror.h"
#include "ui/words/errorwords.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QPointer>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace Purser {

class BusyLine;
class CredentialController;
class MessageBar;
class PlainLabel;

/// What creating, editing and deleting have in common: it stays open with everything in it until
/// the service said yes; while it waits, its content is locked and Cancel stops the waiting. When
/// the service asks for a pause, the main button counts it down.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    void reject() override;

protected:
    /// `controller` outlives the dialog.
    ChangeDialog(const QString &title, const QString &mainButton, CredentialController &controller,
                 QWidget *parent);

    CredentialController &controller() { return m_controller; }
    /// Where the subclass puts its widgets.
    QVBoxLayout *content() const { return m_contentLayout; }
    QPushButton *mainButton() const { return m_main; }
    QPushButton *cancelButton() const { return m_cancel; }
    MessageBar *message() const { return m_message; }

    /// The main button was pressed, or Enter while it is enabled.
    virtual void submit() = 0;

    /// An empty reason enables the main button; else it is what hovering says.
    void setObstacle(const QString &reason);

    void startWaiting(const QString &what);
    void stopWaiting();
    bool isWaiting() const { return m_isWaiting; }
    /// Cancel was pressed since the last startWaiting().
    bool isStopWanted() const { return m_isStopWanted; }

    virtual void showError(const ApiError &error, Intent intent);

private:
    void holdBack(std::chrono::seconds pause);
    void updateMainButton();

    CredentialController &m_controller;
    QWidget *m_content;
    QVBoxLayout *m_contentLayout;
    MessageBar *m_message;
    BusyLine *m_busyLine;
    PlainLabel *m_busyText;
    QPushButton *m_main;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focusBefore; // before the waiting
    QString m_obstacle;
    QDeadlineTimer m_heldBackUntil{ 0 };
    QTimer m_countdown;
    bool m_isWaiting = false;
    bool m_isStopWanted = false;
};

} // namespace Purser
