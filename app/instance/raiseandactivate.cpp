// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/raiseandactivate.h"

#include <QApplication>
#include <QWidget>

namespace Purser {

using namespace Qt::StringLiterals;

void raiseAndActivate(QWidget &window, const QByteArray &activationToken)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    QWidget *front = QApplication::activeModalWidget();
    if (front)
        front->raise();
    else
        front = &window;

    // Qt has no call for it; where Wayland asks for a token, Qt takes the one that is there. For X
    // it has no way at all, and window managers judge by themselves.
    const bool isAskedFor =
        !activationToken.isEmpty() && QGuiApplication::platformName().startsWith("wayland"_L1);
    if (isAskedFor)
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    front->activateWindow();
    if (isAskedFor)
        qunsetenv("XDG_ACTIVATION_TOKEN"); // it serves once
}

} // namespace Purser
