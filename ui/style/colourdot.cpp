// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colourdot.h"

#include "ui/style/paintedicon.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>

namespace Purser {

namespace {

// WCAG 2 for what is not text.
constexpr double contrastOfGraphics = 3;

QColor hueOf(Account::Colour colour)
{
    switch (colour) {
    case Account::Colour::None:
        break;
    case Account::Colour::Red:
        return { 0xd9, 0x34, 0x3b };
    case Account::Colour::Orange:
        return { 0xe0, 0x7a, 0x1f };
    case Account::Colour::Green:
        return { 0x2e, 0x9d, 0x52 };
    case Account::Colour::Teal:
        return { 0x14, 0x92, 0x96 };
    case Account::Colour::Blue:
        return { 0x2f, 0x6f, 0xe4 };
    case Account::Colour::Purple:
        return { 0x8a, 0x4f, 0xd3 };
    }
    return {};
}

class Dot : public PaintedIcon
{
public:
    explicit Dot(Account::Colour colour)
        : m_colour(colour)
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
        painter->setBrush(Theme::readable(hueOf(m_colour), window, contrastOfGraphics));
        painter->drawEllipse(dot);
        painter->restore();
    }

    QIconEngine *clone() const override { return new Dot(*this); }

private:
    Account::Colour m_colour;
};

} // namespace

QIcon colourDot(Account::Colour colour)
{
    return colour == Account::Colour::None ? QIcon() : QIcon(new Dot(colour));
}

} // namespace Purser
