// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace Purser {

/// Makes the help shortcut also work in dialogs. Qt disables the main window's shortcuts while a
/// modal dialog is open.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    /// Triggers `help` when its shortcut is pressed in a dialog. `help` takes ownership of this
    /// object.
    explicit HelpKey(QAction *help);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_help;
};

} // namespace Purser
