// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>

#include <optional>

namespace Purser {

/// Returns the key that a US keyboard has at the position of a key pressed with Ctrl. Returns a
/// digit for a key of the digit row that has another character ("&" on a French keyboard), a letter
/// for a key with a non-Latin letter, and std::nullopt otherwise.
///
/// The position is read from the native scan code, as numbered on X11 and Wayland.
std::optional<Qt::Key> keyByPosition(const QKeyEvent &press);

/// Makes shortcuts with Ctrl work by the position of the keys on keyboards whose digits need Shift
/// and on keyboards without Latin letters.
///
/// Qt does this for letters only if a second layout with Latin letters is set up, and never for
/// digits. Install it as an event filter of the application. It handles only key presses that
/// didn't trigger a shortcut.
class PositionKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns whether the platform numbers scan codes as keyByPosition() requires.
    static bool isForPlatform(const QString &platformName);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Purser
