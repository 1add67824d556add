// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Purser {

/// Fusion with check boxes and radio buttons that can be seen in every palette, also those in
/// lists. Fusion derives their outline from the color of the window, where it nearly vanishes on a
/// dark one.
class CheckBoxStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CheckBoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace Purser
