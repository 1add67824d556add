// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobtablemodel.h"

#include "models/jobs/jobrows.h"
#include "ui/jobs/jobtext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/activitytext.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"

#include <QApplication>
#include <QPalette>

namespace Purser {

JobTableModel::JobTableModel(const JobRows &rows, const QHash<QUuid, QString> &accountNames,
                             QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
    , m_accountNames(accountNames)
{
    connect(&rows, &JobRows::changed, this, [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    });
}

const JobRow &JobTableModel::at(int row) const
{
    return m_rows.at(row);
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString JobTableModel::textOf(const JobRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return displayName(row.name);
    case AccountColumn:
        return displayText(accountName(row), AccountList::maxNameLength);
    case RegistryColumn:
        return displayText(row.registry);
    case StepColumn:
        return jobStepText(row);
    case ResultColumn:
        return jobResultText(row);
    case DurationColumn:
        return row.hasEnded() && row.duration.count() > 0 ? durationText(row.duration) : QString();
    default:
        return {};
    }
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole: {
        const QString details = jobResultDetails(row);
        return tooltipText(index.column() == ResultColumn && !details.isEmpty()
                               ? details
                               : textOf(row, index.column()));
    }
    case Qt::DecorationRole:
        return index.column() == ResultColumn && row.hasEnded()
            ? QVariant(Icons::get(Icons::nameFor(jobTone(row))))
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter)
            | (index.column() == DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::ForegroundRole:
        if (index.column() == ResultColumn && row.hasEnded()) {
            const QPalette palette = QApplication::palette();
            return Theme::text(jobTone(row), palette, palette.color(QPalette::Base));
        }
        return {};
    case FailureRole:
        return row.hasEnded() && !row.isDone();
    default:
        return {};
    }
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter)
            | (section == DurationColumn ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Credential");
    case AccountColumn:
        return tr("Account");
    case RegistryColumn:
        return tr("Registry");
    case StepColumn:
        //: The heading of a column: what an item of a job is doing.
        return tr("Step");
    case ResultColumn:
        return tr("Result");
    case DurationColumn:
        return tr("Duration");
    default:
        return {};
    }
}

} // namespace Purser
