// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/jobs/jobitem.h"
#include "models/jobs/jobjournal.h"
#include "models/jobs/joboptions.h"
#include "models/jobs/missednotes.h"
#include "models/notes/notesstore.h"
#include "ui/widgets/messagebar.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

class QDialog;

namespace Purser {

class MainWindow;
class RotateDialog;

/// Offers to resume the jobs that were interrupted when an earlier process ended, one after the
/// other, and asks again for the passwords that a job needs.
class InterruptedJobs : public QObject
{
    Q_OBJECT

public:
    /// Starts a job that resumes another one, whose journal was taken over.
    using Start = std::function<void(std::vector<JobItem> items, const JobOptions &options,
                                     const QString &title, const JobJournals::Taken &journal)>;

    /// `journals` and `notes` must outlive this object. `accounts` returns the accounts to which
    /// jobs can send.
    InterruptedJobs(JobJournals &journals, NotesStore &notes,
                    std::function<QList<Account>()> accounts, Start start);

    /// Shows the offer in `window` from now on.
    void setWindow(MainWindow &window);
    /// Looks for interrupted jobs, completes the notes on what they have done, and offers to show
    /// the first of them.
    void report();

private:
    void offer();
    void offerLater();
    void followDismissal();
    void show();
    void drop(const QUuid &id);
    void warn(const QString &text);

    JobRecord restOf(const JobRecord &record) const;
    void resume(const JobRecord &record);
    void resumeDeletion(const JobRecord &record);
    void askForPasswords(const JobRecord &record);
    void take(const JobRecord &record, std::vector<JobItem> items, const JobOptions &options,
              RotateDialog *dialog);

    JobJournals &m_journals;
    MissedNotes m_missedNotes;
    std::function<QList<Account>()> m_accounts;
    Start m_start;
    QPointer<MainWindow> m_window;
    QList<JobRecord> m_records; // oldest first, without those that are resumed or discarded
    MessageBar::Message m_offer; // to show the first of them
    QPointer<QDialog> m_dialog; // about the first of them
    bool m_isTaking = false; // until take() has its answer
};

} // namespace Purser
