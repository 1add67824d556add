// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Purser {

class ActivityLog;

/// Shows the requests in the activity log. None of them contains a secret. The user can filter
/// them, copy one as a curl command, and export them.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    /// `log` must outlive the panel.
    explicit ActivityPanel(ActivityLog &log, QWidget *parent = nullptr);

    /// Writes the requests that match the filter to `file` as JSON, oldest first. On failure,
    /// returns false and leaves `file` unchanged.
    bool exportTo(const QString &file) const;

Q_SIGNALS:
    /// Emitted when an export ends. `words` is a message for the user, and `isDone` is true if the
    /// export succeeded.
    void exported(const QString &words, bool isDone);

private:
    void copyCommand();
    void chooseFileAndExport();
    void updateButtons();
    const Activity &at(int shownRow) const;

    ActivityLog &m_log;
    QSortFilterProxyModel *m_filter; // a child of this panel
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_clear;
};

} // namespace Purser
