// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QFrame>

class QPushButton;

namespace Purser {

class IconLabel;
class LongLabel;

/// One message with what can be done about it. There only when there is something to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// `outerMargin` is kept free around it; it goes with it when it hides.
    explicit MessageBar(QWidget *parent = nullptr, int outerMargin = 0);

    /// Makes every message bar an alert to assistive technology, which is told when it comes: Qt's
    /// own event for that gets lost on its way to AT-SPI.
    static void installAccessibility();

    /// Takes the place of the message before. `action` is the text of a button, empty for none.
    void say(Theme::Tone tone, const QString &text, const QString &action = {});
    /// Other words for the same message, which is not announced again.
    void setText(const QString &text);
    void dismiss();

    QString text() const;

Q_SIGNALS:
    /// The button was pressed; the message stays.
    void actionRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_outerMargin;
    Theme::Tone m_tone = Theme::Tone::Info;
    IconLabel *m_icon;
    LongLabel *m_text;
    QPushButton *m_action;
};

} // namespace Purser
