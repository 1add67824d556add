// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/positionkeys.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// A row of keys from left to right, and the scan code of the first.
struct KeyRow
{
    quint32 first;
    QLatin1StringView keys;
};

// The numbers of the Linux kernel's input events plus 8, as XKB has them.
constexpr KeyRow digits{ 10, "1234567890"_L1 };
constexpr KeyRow letters[] = { { 24, "QWERTYUIOP"_L1 },
                               { 38, "ASDFGHJKL"_L1 },
                               { 52, "ZXCVBNM"_L1 } };

std::optional<Qt::Key> keyIn(const KeyRow &row, quint32 scanCode)
{
    if (scanCode < row.first || scanCode >= row.first + quint32(row.keys.size()))
        return std::nullopt;
    return Qt::Key(row.keys[qsizetype(scanCode - row.first)].unicode());
}

bool isCharacter(int key)
{
    return key > 0 && key < Qt::Key_Escape; // the first of the keys without a character
}

bool isDigit(int key)
{
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

bool isForeignLetter(int key)
{
    return QChar::isLetter(char32_t(key)) && QChar::script(char32_t(key)) != QChar::Script_Latin;
}

/// The action with that shortcut which Qt would find from there, if it can be triggered.
QAction *actionFor(QWidget &focus, const QKeySequence &shortcut)
{
    for (QWidget *widget = &focus; widget; widget = widget->parentWidget()) {
        for (QAction *action : widget->actions()) {
            const bool isInReach =
                action->shortcutContext() != Qt::WidgetShortcut || widget == &focus;
            if (isInReach && action->isEnabled() && action->shortcuts().contains(shortcut))
                return action;
        }
        if (widget->isWindow())
            break;
    }
    return nullptr;
}

QKeyEvent withKey(QEvent::Type type, const QKeyEvent &press, Qt::Key key)
{
    return QKeyEvent(type, key, press.modifiers(), press.nativeScanCode(), press.nativeVirtualKey(),
                     press.nativeModifiers(), QString(), press.isAutoRepeat(),
                     quint16(press.count()));
}

} // namespace

std::optional<Qt::Key> keyByPosition(const QKeyEvent &press)
{
    const Qt::KeyboardModifiers held = press.modifiers();
    if (!held.testFlag(Qt::ControlModifier) || held.testFlag(Qt::AltModifier)
        || held.testFlag(Qt::MetaModifier) || held.testFlag(Qt::KeypadModifier)
        || !isCharacter(press.key()))
        return std::nullopt;
    // With Shift, the digits are where they should be.
    if (!isDigit(press.key()) && !held.testFlag(Qt::ShiftModifier)) {
        if (const auto digit = keyIn(digits, press.nativeScanCode()))
            return digit;
    }
    if (!isForeignLetter(press.key()))
        return std::nullopt;
    for (const KeyRow &row : letters) {
        if (const auto letter = keyIn(row, press.nativeScanCode()))
            return letter;
    }
    return std::nullopt;
}

bool PositionKeys::isForPlatform(const QString &platformName)
{
    return platformName == "xcb"_L1 || platformName.startsWith("wayland"_L1);
}

bool PositionKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto &press = static_cast<const QKeyEvent &>(*event);
    const std::optional<Qt::Key> key = keyByPosition(press);
    if (!key)
        return false;

    // As Qt does it: what the widget wants for itself comes before the shortcuts.
    auto &widget = static_cast<QWidget &>(*watched);
    QKeyEvent override = withKey(QEvent::ShortcutOverride, press, *key);
    override.ignore();
    QCoreApplication::sendEvent(&widget, &override);
    if (!override.isAccepted()) {
        const QKeySequence shortcut(QKeyCombination(press.modifiers(), *key));
        if (QAction *action = actionFor(widget, shortcut)) {
            if (!press.isAutoRepeat() || action->autoRepeat())
                action->trigger();
            event->accept();
            return true;
        }
    }
    QKeyEvent replaced = withKey(QEvent::KeyPress, press, *key);
    QCoreApplication::sendEvent(&widget, &replaced); // it goes to the parents as well
    event->accept(); // so that the original does not go there, too
    return true;
}

} // namespace Purser
