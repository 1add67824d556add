// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTest>
#include <QWidget>

class QAction;
class QPushButton;

namespace Purser {

// Finds what a person would find: by the words that are shown.

/// The button with that text or accessible name; nullptr when none is shown in `root`.
QPushButton *button(const QWidget &root, const QString &text);

/// The texts of all labels that are shown in `root`.
QStringList shownLabels(const QWidget &root);

/// Whether a label in `root` shows `part`.
bool shows(const QWidget &root, const QString &part);

/// The action with that text, apart from its mnemonic; nullptr when there is none.
QAction *action(const QWidget &root, const QString &text);

/// What assistive technology calls the widget.
QString accessibleNameOf(QWidget &widget);

/// The dialog of that class in `window`, once it is shown; nullptr when that does not happen.
template<typename Dialog> Dialog *opened(const QWidget &window)
{
    Dialog *dialog = nullptr;
    const bool isOpen = QTest::qWaitFor([&] {
        dialog = window.findChild<Dialog *>();
        return dialog && dialog->isVisible();
    });
    return isOpen ? dialog : nullptr;
}

} // namespace Purser
