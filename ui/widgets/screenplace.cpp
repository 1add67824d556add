// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace Purser {

namespace {

/// Larger is better: how much of the frame the screen shows; below zero, how far away it is.
qint64 closeness(const QRect &frame, const QRect &screen)
{
    const QRect common = frame.intersected(screen);
    if (!common.isEmpty())
        return qint64(common.width()) * common.height();
    return -qint64((frame.center() - screen.center()).manhattanLength());
}

/// The place in [first, last] that is nearest to `wanted`; the start of the range if it is empty.
int nearestIn(int wanted, int first, int last)
{
    return std::clamp(wanted, first, std::max(first, last));
}

/// The window manager's decoration; nothing as long as that is not known.
QMargins marginsOfFrame(const QWidget &window)
{
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    const QMargins margins(inner.left() - outer.left(), inner.top() - outer.top(),
                           outer.right() - inner.right(), outer.bottom() - inner.bottom());
    // While the window manager is about to put the frame around the window, Qt measures a frame of
    // any size on X11, also one that is smaller than what is in it.
    constexpr int largest = 100;
    for (const int margin : { margins.left(), margins.top(), margins.right(), margins.bottom() }) {
        if (margin < 0 || margin > largest)
            return {};
    }
    return margins;
}

/// The window manager tells its margins some time after the window is shown; the usual ones are
/// assumed until then.
QMargins likelyMarginsOfFrame(const QWidget &window)
{
    const QMargins margins = marginsOfFrame(window);
    if (!margins.isNull())
        return margins;
    const QStyle *style = window.style();
    const int side = style->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, &window);
    return { side, style->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window), side, side };
}

} // namespace

QRect placeOnScreens(const QRect &frame, const QList<QRect> &screens)
{
    const auto nearest = std::ranges::max_element(
        screens, {}, [&](const QRect &screen) { return closeness(frame, screen); });
    if (nearest == screens.end())
        return frame;
    const QRect screen = *nearest;
    const QSize size = frame.size().boundedTo(screen.size());
    return { QPoint(nearestIn(frame.left(), screen.left(), screen.right() - size.width() + 1),
                    nearestIn(frame.top(), screen.top(), screen.bottom() - size.height() + 1)),
             size };
}

QSize roomOnScreen(const QWidget &window)
{
    return window.screen()->availableGeometry().marginsRemoved(likelyMarginsOfFrame(window)).size();
}

void fitOnScreens(QWidget &window)
{
    if (window.isMaximized() || window.isFullScreen())
        return;
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    const QMargins frame = likelyMarginsOfFrame(window);
    const QRect outer = window.geometry().marginsAdded(frame);
    const QRect place = placeOnScreens(outer, screens);
    if (place.size() != outer.size())
        window.resize(place.marginsRemoved(frame).size());
    // A window that was not placed by anyone is placed by the window manager, which has done so
    // when it tells its margins.
    const bool isPlaced =
        window.isVisible() ? !marginsOfFrame(window).isNull() : window.testAttribute(Qt::WA_Moved);
    if (isPlaced && place.topLeft() != outer.topLeft())
        window.move(place.topLeft());
}

void keepOnScreens(QWidget &window)
{
    QWidget *kept = &window;
    // Later: Qt and the window manager move the window first.
    QObject::connect(qGuiApp, &QGuiApplication::screenRemoved, kept,
                     [kept] { QTimer::singleShot(0, kept, [kept] { fitOnScreens(*kept); }); });
}

} // namespace Purser
