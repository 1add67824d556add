// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patience.h"

#include <QString>
#include <QStringList>
#include <QTest>
#include <QWidget>

class QAction;
class QPushButton;

namespace Purser {

// These functions find widgets and actions the way a user does, by visible text.

/// Returns the button with this text or accessible name, or nullptr if none is shown in `root`.
QPushButton *button(const QWidget &root, const QString &text);

/// Returns the text of each visible label in `root`.
QStringList shownLabels(const QWidget &root);

/// Returns whether the text of any visible label in `root` contains `part`.
bool shows(const QWidget &root, const QString &part);

/// Returns the action whose text without the mnemonic is `text`, or nullptr if there is none.
QAction *action(const QWidget &root, const QString &text);

/// Returns the name that assistive technology uses for the widget.
QString accessibleNameOf(QWidget &widget);

/// Waits for a dialog of this class to be shown over `window`, and returns it, or nullptr if none
/// is shown in time.
template<typename Dialog> Dialog *opened(const QWidget &window)
{
    Dialog *dialog = nullptr;
    const bool isOpen = QTest::qWaitFor(
        [&] {
            dialog = window.findChild<Dialog *>();
            return dialog && dialog->isVisible();
        },
        Test::patience);
    return isOpen ? dialog : nullptr;
}

} // namespace Purser
