// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace Purser {

class ActivityLog;

/// The dock at the bottom of the main window that contains the activity panel. It is hidden at
/// first, and creates the panel when it is shown for the first time.
class ActivityDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `log` must outlive the dock.
    ActivityDock(ActivityLog &log, QWidget *parent);

    /// Creates the panel if it doesn't exist yet.
    void makePanel();

Q_SIGNALS:
    /// See ActivityPanel::exported().
    void exported(const QString &words, bool isDone);

private:
    ActivityLog &m_log;
};

} // namespace Purser
