// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/autosizingdialog.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace Purser {

class BusyIndicator;
class MessageBar;
class PlainLabel;

/// A dialog that stays open with everything in it until what it asked for is done. While it waits,
/// its content is locked and Cancel stops the waiting. On a small screen its content scrolls, and
/// the message and the buttons stay where they are.
class WaitingDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    bool hasSomethingToLose() const override;
    /// While it waits, this ends the waiting, and the dialog stays to show the outcome, unless
    /// canCloseWhileWaiting().
    void reject() override;

    bool isWaiting() const { return m_isWaiting; }
    MessageBar *message() const { return m_message; }

protected:
    static constexpr int usualWidth = 480;

    /// `width` is in device-independent pixels at the usual size of letters.
    WaitingDialog(const QString &title, const QString &mainButton, QWidget *parent,
                  int width = usualWidth);

    /// Where the subclass puts its widgets.
    QVBoxLayout *content() const { return m_contentLayout; }
    QPushButton *mainButton() const { return m_main; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// Left of the two buttons, for a third one.
    void addButton(QPushButton *button);

    /// The main button was pressed, or Enter while it is enabled.
    virtual void submit() = 0;
    /// Cancel was pressed while it waits: it is for the subclass to end the waiting.
    virtual void stop() = 0;

    /// Whether the dialog may be closed while it waits, because what it waits for is reported
    /// without it, too.
    virtual bool canCloseWhileWaiting() const { return false; }

    /// An empty reason enables the main button; else it is what hovering says.
    void setBlockedReason(const QString &reason);
    const QString &blockedReason() const { return m_blockedReason; }

    void startWaiting(const QString &what);
    void stopWaiting();
    /// What stands beside the buttons.
    void setBusyText(const QString &text);
    void updateMainButton(const QString &reason);

private:
    QWidget *m_content;
    QVBoxLayout *m_contentLayout;
    MessageBar *m_message;
    BusyIndicator *m_busyLine;
    PlainLabel *m_busyText;
    QPushButton *m_main;
    QPushButton *m_cancel;
    QPointer<QWidget> m_focusBefore; // before the waiting
    QString m_blockedReason;
    bool m_isWaiting = false;
};

} // namespace Purser
