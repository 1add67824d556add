// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contentarea.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QScrollBar>

namespace Purser {

namespace {

// Enough for a field with its label and its words.
constexpr int smallestHeight = 90;

/// Lets a box layout give the area less height than heightForWidth(), which QWidgetItem takes for
/// the minimum.
class ShrinkingItem : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    int minimumHeightForWidth(int) const override { return minimumSize().height(); }
};

} // namespace

ContentArea::ContentArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the content's fields have it
    setWidget(content);
    content->setAutoFillBackground(false); // the dialog's own shows through
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &ContentArea::showFocus);
    // Without a bar it could only be scrolled sideways by accident, and never back.
    QScrollBar *sideways = horizontalScrollBar();
    connect(sideways, &QScrollBar::rangeChanged, sideways,
            [sideways] { sideways->setRange(0, 0); });
}

ContentArea::~ContentArea()
{
    // A field that has the keyboard loses it while the base class destroys the content.
    disconnect(qApp, nullptr, this, nullptr);
}

int ContentArea::heightForWidth(int width) const
{
    const int high = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : -1;
    return std::max(high, widget()->minimumSizeHint().height());
}

QSize ContentArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ContentArea::minimumSizeHint() const
{
    // The bar is there when it is needed most: when there is little room.
    const QSize content = widget()->minimumSizeHint();
    return { content.width() + verticalScrollBar()->sizeHint().width(),
             std::min(content.height(), Theme::scaledToFont(smallestHeight)) };
}

bool ContentArea::eventFilter(QObject *watched, QEvent *event)
{
    // The dialog asks the area how high the content is, and has to know when to ask again.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        updateBar();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ContentArea::resizeEvent(QResizeEvent *event)
{
    updateBar();
    QScrollArea::resizeEvent(event);
    showFocus();
}

/// A scroll bar takes a part of the width, in which wrapped texts may need another line. Left to
/// itself, QScrollArea keeps the bar for this line, also when there is room for all without it.
void ContentArea::updateBar()
{
    setVerticalScrollBarPolicy(heightForWidth(width()) <= height() ? Qt::ScrollBarAlwaysOff
                                                                   : Qt::ScrollBarAsNeeded);
}

/// The field with the keyboard, and what belongs to it, where there is room for that.
void ContentArea::showFocus()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !widget()->isAncestorOf(focused))
        return;
    QWidget *whole = focused;
    while (whole->parentWidget() != widget() && whole->parentWidget()->height() < height())
        whole = whole->parentWidget();
    ensureWidgetVisible(whole, 0, Theme::wide);
    ensureWidgetVisible(focused, 0, Theme::tight);
}

void addShrinking(QBoxLayout &layout, QWidget *widget, int stretch)
{
    layout.addItem(new ShrinkingItem(widget));
    layout.setStretchFactor(widget, stretch);
}

} // namespace Purser
