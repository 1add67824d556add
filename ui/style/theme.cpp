// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QFontDatabase>

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

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
        < luminance(palette.color(QPalette::WindowText));
}

QColor border(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.2);
}

QColor selection(const QPalette &palette)
{
    return mix(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.24);
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
