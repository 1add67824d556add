// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpkey.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace Purser {

HelpKey::HelpKey(QAction *help)
    : QObject(help)
    , m_help(help)
{
    qApp->installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto *window = static_cast<QWidget *>(watched)->window();
    if (QKeySequence(key->keyCombination()) != m_help->shortcut()
        || !qobject_cast<const QDialog *>(window))
        return false;
    m_help->trigger();
    return true;
}

} // namespace Purser
