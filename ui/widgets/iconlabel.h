// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace Purser {

/// One of Purser's icons. It is drawn anew each time it is painted, so that it follows the palette;
/// the pixmap of a QLabel would keep the colors of the day it was made.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `size` in device-independent pixels.
    explicit IconLabel(int size, Icons::ColorRole role = Icons::ColorRole::Text,
                       QWidget *parent = nullptr);

    /// `name` as in Icons::get().
    void setIcon(const QString &name);
    void setIcon(const QIcon &icon);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    Icons::ColorRole m_role;
    QIcon m_icon;
};

} // namespace Purser
