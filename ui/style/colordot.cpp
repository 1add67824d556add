// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colordot.h"

#include "ui/style/paintedicon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>

namespace Purser {

namespace {

// WCAG 2 for what is not text.
constexpr double contrastOfGraphics = 3;

QColor hueOf(Account::Color color)
{
    switch (color) {
    case Account::Color::None:
        break;
    case Account::Color::Red:
        return { 0xd9, 0x34, 0x3b };
    case Account::Color::Orange:
        return { 0xe0, 0x7a, 0x1f };
    case Account::Color::Green:
        return { 0x2e, 0x9d, 0x52 };
    case Account::Color::Teal:
        return { 0x14, 0x92, 0x96 };
    case Account::Color::Blue:
        return { 0x2f, 0x6f, 0xe4 };
    case Account::Color::Purple:
        return { 0x8a, 0x4f, 0xd3 };
    }
    return {};
}

class Dot : public PaintedIcon
{
public:
    explicit Dot(Account::Color color)
        : m_color(color)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QColor window = QApplication::palette().color(QPalette::Window);
        const qreal size = std::min(rect.width(), rect.height()) * 0.62;
        QRectF dot(0, 0, size, size);
        dot.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::readable(hueOf(m_color), window, contrastOfGraphics));
        painter->drawEllipse(dot);
        painter->restore();
    }

    QIconEngine *clone() const override { return new Dot(*this); }

private:
    Account::Color m_color;
};

} // namespace

QIcon colorDot(Account::Color color)
{
    return color == Account::Color::None ? QIcon() : QIcon(new Dot(color));
}

} // namespace Purser
