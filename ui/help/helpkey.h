// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace Purser {

/// F1 in the dialogs, too: the shortcuts of a window sleep while a dialog is open over it.
class HelpKey : public QObject
{
    Q_OBJECT

public:
    /// `help` is triggered, and owns this.
    explicit HelpKey(QAction *help);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_help;
};

} // namespace Purser
