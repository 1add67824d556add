// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitytablemodel.h"

#include "models/activity/activitylog.h"
#include "ui/style/theme.h"
#include "ui/text/activitytext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"

#include <QApplication>
#include <QLocale>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// What the request was about, as far as it is known: the name that was sent, or the id.
QString subjectOf(const Activity &activity)
{
    const QString name = activity.body.value("name"_L1).toString();
    return name.isEmpty() ? activity.id.text() : displayText(name, 60);
}

QString textOf(const Activity &activity, int column)
{
    switch (column) {
    case ActivityTableModel::TimeColumn:
        return QLocale().toString(activity.startedAt.toLocalTime().time(), u"HH:mm:ss"_s);
    case ActivityTableModel::OperationColumn:
        return operationLabel(activity.operation);
    case ActivityTableModel::CredentialColumn:
        return subjectOf(activity);
    case ActivityTableModel::StatusColumn:
        return activity.httpStatus == 0 ? u"–"_s : QString::number(activity.httpStatus);
    case ActivityTableModel::DurationColumn:
        return durationText(activity.duration);
    case ActivityTableModel::SizeColumn:
        return QLocale().formattedDataSize(activity.received);
    case ActivityTableModel::OutcomeColumn:
        return outcomeLabel(activity);
    case ActivityTableModel::RequestIdColumn:
        return activity.requestId;
    default:
        return {};
    }
}

bool isNumber(int column)
{
    return column == ActivityTableModel::StatusColumn
        || column == ActivityTableModel::DurationColumn || column == ActivityTableModel::SizeColumn;
}

} // namespace

ActivityTableModel::ActivityTableModel(ActivityLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    connect(&log, &ActivityLog::aboutToAdd, this, [this] { beginInsertRows({}, 0, 0); });
    connect(&log, &ActivityLog::added, this, [this] { endInsertRows(); });
    connect(&log, &ActivityLog::aboutToForgetOldest, this, [this] {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
    });
    connect(&log, &ActivityLog::forgotOldest, this, [this] { endRemoveRows(); });
    connect(&log, &ActivityLog::aboutToClear, this, [this] { beginResetModel(); });
    connect(&log, &ActivityLog::cleared, this, [this] { endResetModel(); });
}

int ActivityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_log.size());
}

int ActivityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = m_log.at(m_log.size() - 1 - index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(activity, index.column());
    case Qt::ToolTipRole:
        return tooltipText(index.column() == TimeColumn ? exactTime(activity.startedAt)
                                                        : textOf(activity, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter)
            | (isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading));
    case Qt::ForegroundRole:
        if (index.column() == OutcomeColumn && activity.error) {
            const QPalette palette = QApplication::palette();
            return Theme::text(Theme::Tone::Danger, palette, palette.color(QPalette::Base));
        }
        return {};
    default:
        return {};
    }
}

QVariant ActivityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter)
                                   | (isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case OperationColumn:
        return tr("Operation");
    case CredentialColumn:
        return tr("Credential");
    case StatusColumn:
        return tr("Status");
    case DurationColumn:
        return tr("Duration");
    case SizeColumn:
        return tr("Size");
    case OutcomeColumn:
        return tr("Outcome");
    case RequestIdColumn:
        return tr("Request ID");
    default:
        return {};
    }
}

} // namespace Purser
