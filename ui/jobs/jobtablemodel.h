// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/jobs/jobrow.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QUuid>

namespace Purser {

class JobRows;

/// A table model for a job's items, with translated display text.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        AccountColumn,
        RegistryColumn,
        StepColumn,
        ResultColumn,
        DurationColumn,
        ColumnCount
    };
    enum Role {
        FailureRole = Qt::UserRole + 1, ///< whether the item ended without success
    };

    /// `rows` must outlive the model. `accountNames` maps account IDs to account names.
    JobTableModel(const JobRows &rows, const QHash<QUuid, QString> &accountNames,
                  QObject *parent = nullptr);

    const JobRow &at(int row) const;
    QString accountName(const JobRow &row) const { return m_accountNames.value(row.account); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString textOf(const JobRow &row, int column) const;

    const JobRows &m_rows;
    QHash<QUuid, QString> m_accountNames;
};

} // namespace Purser
