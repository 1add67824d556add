// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace Purser {

class ActivityLog;

/// A table model for the activity log, newest request first, with translated display text.
class ActivityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        OperationColumn,
        CredentialColumn,
        StatusColumn,
        DurationColumn,
        SizeColumn,
        OutcomeColumn,
        RequestIdColumn,
        ColumnCount
    };

    /// `log` must outlive the model.
    explicit ActivityTableModel(ActivityLog &log, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    ActivityLog &m_log;
};

} // namespace Purser
