// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>

#include <optional>

namespace Purser {

/// Returns the key that is at the same position on a US keyboard as the key that was pressed with
/// Ctrl. The result is a digit for a key in the digit row that produces another character, such as
/// "&" on a French keyboard, and a letter for a key that produces a non-Latin letter. Returns
/// std::nullopt for all other keys.
///
/// The position is derived from the event's native scan code, which must come from X11 or Wayland.
std::optional<Qt::Key> keyByPosition(const QKeyEvent &press);

/// Makes Ctrl shortcuts work on keyboards whose digits need Shift and on keyboards without Latin
/// letters. The keys are identified by their position.
///
/// Qt does this for letters only if a second layout with Latin letters is set up, and never for
/// digits. Install this object as an event filter on the application. It handles only key presses
/// that didn't trigger a shortcut.
class PositionKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns whether the platform uses the scan codes that keyByPosition() expects.
    static bool isForPlatform(const QString &platformName);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Purser
