// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growingdialog.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace Purser {

GrowingDialog::GrowingDialog(const QString &title, QSize size, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Theme::inFont(size.width()));
    if (size.height() > 0)
        resize(Theme::inFont(size.width()), Theme::inFont(size.height()));
}

bool GrowingDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        grow();
    return isHandled;
}

void GrowingDialog::grow()
{
    if (!layout() || !isVisible())
        return;
    const QSize most = screen()->availableSize();
    const int wide = std::min(layout()->totalMinimumSize().width(), most.width());
    const int newWidth = std::max(width(), wide);
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(newWidth)
                                                   : layout()->totalMinimumSize().height();
    const QSize size(newWidth, std::max(height(), std::min(high, most.height())));
    if (size != this->size())
        resize(size);
}

} // namespace Purser
