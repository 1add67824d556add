// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/checkboxstyle.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <cmath>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct Colors
{
    QColor outline;
    QColor fill;
    QColor mark;
};

Colors colorsOf(QStyle::State state)
{
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const bool isOff = state.testFlag(QStyle::State_Off);
    if (!state.testFlag(QStyle::State_Enabled)) {
        const QColor muted = palette.color(QPalette::Disabled, QPalette::Text);
        return { muted, palette.color(QPalette::Window), muted };
    }
    const QColor accent = Theme::accent(palette);
    if (!isOff)
        return { accent, accent, Theme::onAccent(palette) };
    if (state.testFlag(QStyle::State_HasFocus))
        return { Theme::readable(accent, palette.color(QPalette::Window), 3.2), base, accent };
    return { Theme::outline(palette), base, accent };
}

/// In a square of the size 1.
void drawMark(QPainter &painter, QStyle::State state)
{
    if (state.testFlag(QStyle::State_NoChange))
        painter.drawLine(QPointF(0.26, 0.5), QPointF(0.74, 0.5));
    else if (state.testFlag(QStyle::State_On))
        painter.drawPolyline(
            QPolygonF({ QPointF(0.24, 0.52), QPointF(0.43, 0.71), QPointF(0.77, 0.31) }));
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Colors colors = colorsOf(option.state);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft({ std::floor(box.left()) + 0.5, std::floor(box.top()) + 0.5 }); // sharp lines

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.outline);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box, Theme::tight - 1, Theme::tight - 1);
    painter.translate(box.topLeft());
    painter.scale(box.width(), box.height());
    painter.setPen(QPen(colors.mark, 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    drawMark(painter, option.state);
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const Colors colors = colorsOf(option.state);
    const double side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(QRectF(option.rect).center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.outline);
    painter.setBrush(colors.fill);
    painter.drawEllipse(circle);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.mark);
        painter.drawEllipse(circle.center(), side / 5, side / 5);
    }
    painter.restore();
}

} // namespace

CheckBoxStyle::CheckBoxStyle()
    : QProxyStyle(u"Fusion"_s)
{ }

void CheckBoxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (option && (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck))
        drawCheckBox(*painter, *option);
    else if (option && element == PE_IndicatorRadioButton)
        drawRadioButton(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace Purser
