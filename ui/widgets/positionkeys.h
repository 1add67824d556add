// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>

#include <optional>

namespace Purser {

/// The key of a US keyboard in the place of the one that was pressed with Ctrl, if the pressed one
/// cannot be what a shortcut is about: one of the row of digits that has another character there
/// ("&" on a French keyboard), or a letter that is not a Latin one.
///
/// The place is read from the native scan code as X11 and Wayland count it.
std::optional<Qt::Key> keyByPosition(const QKeyEvent &press);

/// Lets shortcuts with Ctrl be pressed on keyboards whose digits need Shift, and on those that have
/// no Latin letters: by the place of the key.
///
/// Qt does this for letters, but only if a second layout with Latin letters is set up, and never
/// for digits. It is an event filter for the application, and acts on what no shortcut has taken
/// before.
class PositionKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether scan codes are counted as keyByPosition() needs them.
    static bool isForPlatform(const QString &platformName);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Purser
