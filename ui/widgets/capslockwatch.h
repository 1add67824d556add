// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

class QKeyEvent;
class QWidget;

namespace Purser {

/// Returns whether Caps Lock is on after `press`; nothing when neither the event nor what was known
/// `before` tells.
///
/// Qt has no call for it. But a key event carries the platform's own modifiers, and Caps Lock is
/// one of them on X11, Wayland, Windows and macOS. `platform` is the
/// QGuiApplication::platformName() that says how to read them. On other platforms, a letter whose
/// case contradicts the Shift key tells.
std::optional<bool> capsLockAfter(const QKeyEvent &press, const QString &platform,
                                  std::optional<bool> before);

/// Follows the state of Caps Lock while a field has the focus. It is known from the first key that
/// is pressed in the field, Caps Lock itself included.
class CapsLockWatch : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit CapsLockWatch(QWidget *field);

    /// False while the field has no focus and while it is not known.
    bool isOn() const { return m_isOn.value_or(false); }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    void set(std::optional<bool> isOn);

    std::optional<bool> m_isOn;
};

} // namespace Purser
