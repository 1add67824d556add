// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace Purser {

namespace Theme {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor hueOf(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Info:
        return palette.color(QPalette::Highlight);
    case Tone::Success:
        return QColor::fromHsl(145, 150, 90);
    case Tone::Warning:
        return QColor::fromHsl(35, 220, 100);
    case Tone::Danger:
        return QColor::fromHsl(2, 175, 110);
    case Tone::Neutral:
        break;
    }
    return palette.color(QPalette::WindowText);
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor mix(const QColor &under, const QColor &over, double share)
{
    const auto channel = [share](float a, float b) {
        return float(double(a) * (1 - share) + double(b) * share);
    };
    return QColor::fromRgbF(channel(under.redF(), over.redF()),
                            channel(under.greenF(), over.greenF()),
                            channel(under.blueF(), over.blueF()));
}

QColor readable(QColor color, const QColor &background, double ratio)
{
    const QColor goal = luminance(background) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    const QColor start = color;
    for (int step = 1; step <= 20 && contrast(color, background) < ratio; ++step)
        color = mix(start, goal, step / 20.0);
    return color;
}

QPalette lightPalette()
{
    const QColor text(0x1b, 0x1e, 0x21);
    const QColor faint(0x8a, 0x8f, 0x94);
    QPalette palette(text, QColor(0xf0, 0xf1, 0xf2), Qt::white, QColor(0x9c, 0xa1, 0xa6),
                     QColor(0xc3, 0xc7, 0xcb), text, text, Qt::white, QColor(0xf3, 0xf4, 0xf5));
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, readable(faint, Qt::white, 4.6));
    palette.setColor(QPalette::Link, QColor(0x1f, 0x6f, 0xb2));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QPalette darkPalette()
{
    const QColor window(0x24, 0x27, 0x2b);
    const QColor base(0x1b, 0x1e, 0x21);
    const QColor text(0xe6, 0xe8, 0xea);
    const QColor faint(0x7d, 0x84, 0x8b);
    QPalette palette(text, QColor(0x30, 0x34, 0x39), QColor(0x3e, 0x43, 0x48),
                     QColor(0x14, 0x16, 0x18), QColor(0x2b, 0x2f, 0x33), text, text, base, window);
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x9a, 0xe2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, readable(faint, base, 4.6));
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb6, 0xf0));
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

QColor border(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.2);
}

QColor outline(const QPalette &palette)
{
    constexpr double ratio = 3.2; // WCAG 2.1 asks for 3
    const QColor window = palette.color(QPalette::Window);
    const QColor color =
        readable(mix(window, palette.color(QPalette::WindowText), 0.38), window, ratio);
    return readable(readable(color, palette.color(QPalette::Base), ratio), selection(palette),
                    ratio);
}

QColor selection(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.24);
}

QColor mark(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), hueOf(Tone::Success, palette),
               isDark(palette) ? 0.4 : 0.28);
}

QColor hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.09);
}

QColor mutedText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return readable(mix(palette.color(QPalette::WindowText), window, 0.4), window, 4.8);
}

QColor accent(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), onAccent(palette), 4.6);
}

QColor onAccent(const QPalette &palette)
{
    return palette.color(QPalette::HighlightedText);
}

QColor text(Tone tone, const QPalette &palette, const QColor &background)
{
    return tone == Tone::Neutral ? mutedText(palette)
                                 : readable(hueOf(tone, palette), background, 4.8);
}

QColor tint(Tone tone, const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), hueOf(tone, palette), isDark(palette) ? 0.22 : 0.11);
}

int scaledToFont(int pixels)
{
    constexpr double usualHeight = 17; // of a line
    const double factor = QFontMetricsF(QGuiApplication::font()).height() / usualHeight;
    return qRound(pixels * std::max(1.0, factor));
}

QFont monospaced(const QFont &like)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF());
    return font;
}

QFont scaled(const QFont &like, double factor, QFont::Weight weight)
{
    QFont font = like;
    if (like.pointSizeF() > 0)
        font.setPointSizeF(like.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace Theme

} // namespace Purser
