// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compacttoolbar.h"

#include <QEvent>

namespace Purser {

CompactToolBar::CompactToolBar(const QString &title, QWidget *parent)
    : QToolBar(title, parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

bool CompactToolBar::event(QEvent *event)
{
    const bool isHandled = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        chooseStyle();
    return isHandled;
}

void CompactToolBar::chooseStyle()
{
    const int wanted = sizeHint().width();
    if (toolButtonStyle() == Qt::ToolButtonTextBesideIcon) {
        if (wanted <= width())
            return;
        setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_widthOfTexts = wanted - sizeHint().width();
    } else if (wanted + m_widthOfTexts <= width()) {
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace Purser
