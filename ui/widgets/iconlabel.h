// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace Purser {

/// Shows an icon in the colors of the current palette. A QLabel's pixmap would keep the colors of
/// the palette that it was created with.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `size` is in device-independent pixels.
    explicit IconLabel(int size, Icons::ColorRole role = Icons::ColorRole::Text,
                       QWidget *parent = nullptr);

    /// `name` is an icon name accepted by Icons::get().
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
