// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/capslockwatch.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// How a platform's key events tell the state.
struct NativeState
{
    quint32 mask = 0; ///< the bit in QKeyEvent::nativeModifiers(); 0: there is none
    bool isOfBefore = false; ///< the press of Caps Lock itself comes with the state before it
};

NativeState nativeState(const QString &platform)
{
    if (platform == "xcb"_L1 || platform.startsWith("wayland"_L1))
        return { .mask = 1U << 1, .isOfBefore = true }; // LockMask of X11 and the same of XKB
    if (platform == "windows"_L1)
        return { .mask = 1U << 8 }; // as the platform plugin of Qt numbers them
    if (platform == "cocoa"_L1)
        return { .mask = 1U << 16 }; // NSEventModifierFlagCapsLock
    return {};
}

std::optional<bool> stateByLetter(const QKeyEvent &press)
{
    constexpr auto ofLetters = Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier;
    if (press.text().size() != 1 || (press.modifiers() & ~ofLetters))
        return std::nullopt;
    const QChar letter = press.text().front();
    if (!letter.isUpper() && !letter.isLower())
        return std::nullopt;
    const bool isShifted = press.modifiers().testFlag(Qt::ShiftModifier);
    return letter.isUpper() != isShifted;
}

} // namespace

std::optional<bool> capsLockAfter(const QKeyEvent &press, const QString &platform,
                                  std::optional<bool> before)
{
    const bool isCapsLock = press.key() == Qt::Key_CapsLock;
    if (const NativeState native = nativeState(platform); native.mask != 0) {
        const bool isSet = (press.nativeModifiers() & native.mask) != 0;
        return isSet != (isCapsLock && native.isOfBefore);
    }
    if (isCapsLock)
        return before ? std::optional(!*before) : std::nullopt;
    const std::optional<bool> byLetter = stateByLetter(press);
    return byLetter ? byLetter : before;
}

CapsLockWatch::CapsLockWatch(QWidget *field)
    : QObject(field)
{
    field->installEventFilter(this);
}

bool CapsLockWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        set(std::nullopt); // it may be pressed elsewhere
    } else if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (!press->isAutoRepeat())
            set(capsLockAfter(*press, QGuiApplication::platformName(), m_isOn));
    }
    return QObject::eventFilter(watched, event);
}

void CapsLockWatch::set(std::optional<bool> isOn)
{
    const bool wasOn = this->isOn();
    m_isOn = isOn;
    if (wasOn != this->isOn())
        Q_EMIT changed();
}

} // namespace Purser
