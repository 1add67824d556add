// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace Purser {

/// The one place for distances and for colors with a meaning. Every color is made from the
/// palette in force, so that light, dark and high-contrast systems are followed.
namespace Theme {

// Device-independent pixels.
constexpr int tight = 4;
constexpr int gap = 8;
constexpr int wide = 16;
constexpr int margin = 20;
constexpr int radius = 6;
constexpr int rowHeight = 34;
constexpr int iconSize = 18;

// Sizes of letters, as shares of the usual one.
constexpr double smallType = 0.92;
constexpr double plainType = 1.0;
constexpr double headingType = 1.15;
constexpr double titleType = 1.35;
constexpr double greetingType = 1.7;

enum class Tone { Neutral, Info, Success, Warning, Danger };

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// `share` of `over` laid over `under`, 0 to 1.
QColor mix(const QColor &under, const QColor &over, double share);

/// `color` made darker or lighter until it stands out from `background` by `ratio` or more.
QColor readable(QColor color, const QColor &background, double ratio = 4.5);

/// Those of a person who does not want the system's. As the common desktops have them.
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette &palette);
QColor border(const QPalette &palette);
QColor outline(const QPalette &palette); ///< of a check box, in which nothing else is seen
QColor selection(const QPalette &palette); ///< background of selected rows
QColor mark(const QPalette &palette); ///< background of the row that was changed just now
QColor hairline(const QPalette &palette); ///< between rows
QColor mutedText(const QPalette &palette);
QColor accent(const QPalette &palette); ///< fills the main button; see onAccent()
QColor onAccent(const QPalette &palette);
QColor text(Tone tone, const QPalette &palette, const QColor &background);
QColor tint(Tone tone, const QPalette &palette); ///< a quiet background for a message of this tone

/// A length that holds text, in device-independent pixels: larger where the letters are.
int scaledToFont(int pixels);

QFont monospaced(const QFont &like);
QFont scaled(const QFont &like, double factor, QFont::Weight weight = QFont::Normal);

} // namespace Theme

} // namespace Purser
