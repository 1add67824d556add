// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace Purser {

/// The part of a dialog that scrolls when the screen has no room for all of it. As long as there is
/// room, it is as high as its content, and looks as if it was not there.
///
/// It scrolls from top to bottom only, and by itself to the field that has the keyboard.
class ContentArea : public QScrollArea
{
    Q_OBJECT

public:
    /// The area owns `content`.
    explicit ContentArea(QWidget *content, QWidget *parent = nullptr);
    ~ContentArea() override;

    bool hasHeightForWidth() const override { return true; }
    /// The height of the whole content.
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateBar();
    void showFocus();
};

/// Appends a widget whose content scrolls to the layout, which makes it smaller than its content
/// only when there is no room for all of it. The widget is a child of the dialog already.
void addShrinking(QBoxLayout &layout, QWidget *widget, int stretch = 1);

} // namespace Purser
