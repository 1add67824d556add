// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QPushButton;

namespace Purser {

class IconLabel;
class ExpandableLabel;

/// Shows one message at a time, with an optional action. Hidden while there is no message.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Refers to one message in a bar. Once that message has been replaced or dismissed, or the bar
    /// has been destroyed, isShown() returns false and the other functions do nothing.
    class Message
    {
    public:
        Message() = default;

        bool isShown() const;
        /// Changes the text without announcing the message again.
        void setText(const QString &text) const;
        void dismiss() const;

    private:
        friend class MessageBar;
        Message(MessageBar *bar, int id)
            : m_bar(bar)
            , m_id(id)
        { }

        QPointer<MessageBar> m_bar;
        int m_id = 0;
    };

    /// `outerMargin` is the width of the empty space around the bar, which disappears when the bar
    /// is hidden.
    explicit MessageBar(QWidget *parent = nullptr, int outerMargin = 0);

    /// Gives message bars the accessible role of an alert, so that screen readers announce them
    /// when they appear. The event QAccessible::Alert alone wouldn't be enough, because Qt's AT-SPI
    /// bridge ignores it.
    static void installAccessibility();

    /// Replaces the current message. If `action` isn't empty, it is the text of a button that calls
    /// `onAction`. Pressing this button doesn't dismiss the message.
    Message showMessage(Theme::Tone tone, const QString &text, const QString &action = {},
                        std::function<void()> onAction = {});
    void dismiss();
    /// Sets whether the user can dismiss the message. The default is true.
    void setDismissible(bool isDismissible);

    QString text() const;

Q_SIGNALS:
    /// Emitted when the user dismisses the message, while it is still shown.
    void dismissing();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announceAgain();
    void setText(const QString &text);
    void runAction();

    int m_outerMargin;
    int m_messageId = 0; // ID of the current message, or of the last one while hidden
    std::function<void()> m_onAction;
    Theme::Tone m_tone = Theme::Tone::Info;
    IconLabel *m_icon;
    ExpandableLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace Purser
