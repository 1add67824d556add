// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/jobs/jobrecord.h"
#include "ui/widgets/autosizingdialog.h"

#include <QList>

class QPushButton;
class QTreeWidget;

namespace Purser {

class AccountConfirmations;

/// Shows the items of a job that was interrupted because Purser quit, and offers to resume it. To
/// resume deletions, the user has to confirm them again.
class InterruptedJobDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    InterruptedJobDialog(const JobRecord &record, const QList<Account> &accounts,
                         QWidget *parent = nullptr);

Q_SIGNALS:
    /// Emitted when the user wants to resume the job.
    void resumeRequested();
    /// Emitted when the user clicks "Remove this job". The receiver must delete the job's record.
    void discarded();

private:
    void confirmDeletions(const QList<Account> &accounts);
    QTreeWidget *makeList(const QList<Account> &accounts);

    JobRecord m_record;
    AccountConfirmations *m_confirmations = nullptr; // nullptr if the rest aren't deletions
    QPushButton *m_resume;
};

} // namespace Purser
