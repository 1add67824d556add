// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

class QWidget;

namespace Purser {

/// `frame`, the outline of a window with its title bar, made small enough for one of the screens
/// and moved onto it as a whole. The screen is the one that shows most of it, or else the nearest
/// one. `screens` are the parts of the screens that windows may cover; without one, `frame` is
/// returned as it is. All are in device-independent pixels.
QRect placeOnScreens(const QRect &frame, const QList<QRect> &screens);

/// The largest size that the content of the window can have on its screen, beside its title bar.
QSize roomOnScreen(const QWidget &window);

/// Makes the window small enough for its screen and moves it onto it, unless it is maximized.
void fitOnScreens(QWidget &window);

/// Does so again whenever a screen is removed.
void keepOnScreens(QWidget &window);

} // namespace Purser
