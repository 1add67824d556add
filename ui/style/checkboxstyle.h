// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Purser {

/// The Fusion style with check boxes and radio buttons whose outlines are visible in every palette,
/// including check boxes in lists. Fusion derives the outline color from the window color, which
/// makes the outlines hardly visible on dark windows.
class CheckBoxStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CheckBoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace Purser
