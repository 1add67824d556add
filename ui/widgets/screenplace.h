// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

class QWidget;

namespace Purser {

/// Returns `frame`, a window's frame geometry, moved and, if necessary, shrunk so that it is
/// entirely on one screen: the screen that shows most of `frame`, or the nearest screen if
/// none shows any of it. `screens` contains the available geometry of each screen; if it is empty,
/// `frame` is returned unchanged. All geometries are in device-independent pixels.
QRect placeOnScreens(const QRect &frame, const QList<QRect> &screens);

/// Returns the largest size, excluding the window frame, that the window can have on its screen.
QSize roomOnScreen(const QWidget &window);

/// Shrinks and moves the window so that it fits on a screen, unless it is maximized or in full
/// screen mode.
void fitOnScreens(QWidget &window);

/// Calls fitOnScreens() whenever a screen is removed.
void keepOnScreens(QWidget &window);

} // namespace Purser
