// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QKeyEvent;
class QWidget;

namespace Purser {

/// Returns whether Caps Lock is on after `press`, or std::nullopt if neither the event nor the
/// state `before` determines it.
///
/// Qt has no function for this, but a key event contains the platform's native modifiers, which
/// include Caps Lock on X11, Wayland, Windows and macOS. `platform` is the result of
/// QGuiApplication::platformName(), which determines how to interpret the native modifiers. On
/// other platforms, the state is derived from a letter's case and the Shift key.
std::optional<bool> capsLockAfter(const QKeyEvent &press, const QString &platform,
                                  std::optional<bool> before);

/// Tracks the Caps Lock state while a field has the focus. The state is unknown until a key is
/// pressed in the field; see capsLockAfter().
class CapsLockWatch : public QObject
{
    Q_OBJECT

public:
    /// `field` takes ownership of this object.
    explicit CapsLockWatch(QWidget *field);

    /// Returns false while the field doesn't have the focus or the state is unknown.
    bool isOn() const { return m_isOn.value_or(false); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void set(std::optional<bool> isOn);

    std::optional<bool> m_isOn;
};

} // namespace Purser
