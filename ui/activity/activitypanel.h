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

/// Each request of this run: to look at, to filter, to copy as curl, to export. None of it holds a
/// secret.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    /// `log` outlives the panel.
    explicit ActivityPanel(ActivityLog &log, QWidget *parent = nullptr);

    /// Writes what is shown as JSON; false when that failed, and `file` is as it was then.
    bool exportTo(const QString &file) const;

Q_SIGNALS:
    /// How an export ended, in words.
    void exported(const QString &words, bool isDone);

private:
    void copyAsCurl();
    void chooseFileAndExport();
    void updateButtons();
    const Activity &at(int shownRow) const;

    ActivityLog &m_log;
    QSortFilterProxyModel *m_filter; // child of this
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_copy;
    QPushButton *m_export;
    QPushButton *m_clear;
};

} // namespace Purser
