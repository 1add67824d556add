// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Purser {

/// Distances, font sizes and colors used in the user interface. The colors are derived from a
/// palette, so they suit light, dark and high-contrast systems.
namespace Theme {

// In device-independent pixels.
constexpr int tight = 4;
constexpr int gap = 8;
constexpr int wide = 16;
constexpr int margin = 20;
constexpr int radius = 6;
constexpr int rowHeight = 34;
constexpr int iconSize = 18;

// Font sizes, as factors of the default size.
constexpr double smallType = 0.92;
constexpr double plainType = 1.0;
constexpr double headingType = 1.15;
constexpr double titleType = 1.35;
constexpr double greetingType = 1.7;

enum class Tone { Neutral, Info, Success, Warning, Danger };

/// Returns the WCAG 2 contrast ratio, from 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// Returns `under` blended with `over`. `share` is the proportion of `over`, from 0 to 1.
QColor mix(const QColor &under, const QColor &over, double share);

/// Returns `color`, made darker or lighter until its contrast with `background` is at least
/// `ratio`.
QColor readable(QColor color, const QColor &background, double ratio = 4.5);

/// The light and dark theme palettes, similar to those of common desktops.
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette &palette);
QColor border(const QPalette &palette);
QColor outline(const QPalette &palette); ///< outline of an unchecked check box
QColor selection(const QPalette &palette); ///< background of selected rows
QColor mark(const QPalette &palette); ///< background of a row that was just changed
QColor hairline(const QPalette &palette); ///< line between rows
QColor mutedText(const QPalette &palette);
QColor accent(const QPalette &palette); ///< fill color of the main button; see onAccent()
QColor onAccent(const QPalette &palette);
QColor text(Tone tone, const QPalette &palette, const QColor &background);
QColor tint(Tone tone, const QPalette &palette); ///< background of a message with this tone

/// Returns `pixels`, scaled up if the application font is larger than usual. Use this for sizes
/// that depend on the text size. Both values are in device-independent pixels.
int scaledToFont(int pixels);

QFont monospaced(const QFont &like);
QFont scaled(const QFont &like, double factor, QFont::Weight weight = QFont::Normal);

} // namespace Theme

} // namespace Purser
