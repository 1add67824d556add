// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace Purser {

/// The part of a dialog that scrolls if the dialog doesn't fit on the screen. Otherwise it is as
/// tall as its content. It has no visible frame.
///
/// The area scrolls only vertically. It scrolls to the focus widget automatically.
class ContentArea : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes ownership of `content`.
    explicit ContentArea(QWidget *content, QWidget *parent = nullptr);
    ~ContentArea() override;

    bool hasHeightForWidth() const override { return true; }
    /// Returns the height of the entire content.
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

/// Appends a widget with scrolling content to the layout. The layout makes the widget smaller than
/// its content only if there isn't enough room. `widget` must already be a child of the dialog.
void addShrinking(QBoxLayout &layout, QWidget *widget, int stretch = 1);

} // namespace Purser
