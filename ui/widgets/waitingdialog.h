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

/// A dialog that stays open and keeps its input until its operation succeeds. While the dialog is
/// waiting for the operation, the content is disabled and Cancel calls stop(). On a small screen,
/// only the content scrolls; the message and the buttons are always visible.
class WaitingDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    bool hasUnsavedInput() const override;
    /// While the dialog is waiting, calls stop() and keeps the dialog open to show the outcome,
    /// unless canCloseWhileWaiting() returns true.
    void reject() override;

    bool isWaiting() const { return m_isWaiting; }
    MessageBar *message() const { return m_message; }

protected:
    static constexpr int usualWidth = 480;

    /// `width` is in device-independent pixels, at the default font size.
    WaitingDialog(const QString &title, const QString &mainButton, QWidget *parent,
                  int width = usualWidth);

    /// Returns the layout for the subclass's widgets.
    QVBoxLayout *content() const { return m_contentLayout; }
    QPushButton *mainButton() const { return m_main; }
    QPushButton *cancelButton() const { return m_cancel; }
    /// Adds a third button before Cancel.
    void addButton(QPushButton *button);

    /// Called when the main button is clicked, or Enter is pressed while it is enabled.
    virtual void submit() = 0;
    /// Called when Cancel is pressed while the dialog is waiting. The subclass must make sure that
    /// stopWaiting() is called eventually.
    virtual void stop() = 0;

    /// Returns whether the dialog may be closed while it is waiting, because the outcome is also
    /// reported elsewhere.
    virtual bool canCloseWhileWaiting() const { return false; }

    /// Disables the main button and shows `reason` in its tooltip. An empty reason enables it.
    void setBlockedReason(const QString &reason);
    const QString &blockedReason() const { return m_blockedReason; }

    /// Starts waiting. `what` describes the operation and is shown beside the buttons.
    void startWaiting(const QString &what);
    void stopWaiting();
    /// Sets the text beside the buttons.
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
    QPointer<QWidget> m_focusBefore; // the widget that had focus when waiting started
    QString m_blockedReason;
    bool m_isWaiting = false;
};

} // namespace Purser
