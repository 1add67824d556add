// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace Purser {

IconLabel::IconLabel(int size, Icons::ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_role(role)
{
    setFixedSize(sizeHint());
}

void IconLabel::setIcon(const QString &name)
{
    setIcon(Icons::get(name, m_role));
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const
{
    return { m_size, m_size };
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace Purser
