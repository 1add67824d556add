// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace Purser {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{ }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize line(0, 0);
    for (const auto &item : m_items) {
        const QSize size = item->sizeHint();
        line = { line.width() + size.width() + (line.width() > 0 ? spacing() : 0),
                 std::max(line.height(), size.height()) };
    }
    return line.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool isApplied) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint corner = inner.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        const QSize size = item->sizeHint().boundedTo({ inner.width(), QLAYOUTSIZE_MAX });
        if (lineHeight > 0 && corner.x() + size.width() > inner.x() + inner.width()) {
            corner = { inner.x(), corner.y() + lineHeight + spacing() };
            lineHeight = 0;
        }
        if (isApplied)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(corner, size)));
        corner.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    const QMargins margins = contentsMargins();
    return corner.y() + lineHeight - inner.y() + margins.top() + margins.bottom();
}

} // namespace Purser
