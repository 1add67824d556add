// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrecord.h"
#include "ui/widgets/autosizingdialog.h"

#include <QHash>
#include <QString>
#include <QUuid>

class QPushButton;
class QTreeWidget;

namespace Purser {

/// Shows the items of a job that was interrupted because Purser quit, and offers to resume it.
class InterruptedJobDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    InterruptedJobDialog(const JobRecord &record, const QHash<QUuid, QString> &accountNames,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted when the user wants to resume the job.
    void resumeRequested();
    /// Emitted when the user clicks "Remove this job". The receiver must delete the job's record.
    void discarded();

private:
    QTreeWidget *makeList(const JobRecord &record, const QHash<QUuid, QString> &accountNames);
};

} // namespace Purser
