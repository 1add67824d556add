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

/// Shows how far a job came whose program ended before it did.
class InterruptedJobDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    InterruptedJobDialog(const JobRecord &record, const QHash<QUuid, QString> &accountNames,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to do the rest.
    void resumeRequested();
    /// The user doesn't want to hear of the job again.
    void discarded();

private:
    QTreeWidget *makeList(const JobRecord &record, const QHash<QUuid, QString> &accountNames);
};

} // namespace Purser
