// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/registries/realmtrust.h"
#include "ui/widgets/autosizingdialog.h"

#include <QHash>
#include <QString>
#include <QTimer>
#include <QUuid>

#include <memory>

class QCheckBox;
class QMessageBox;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace Purser {

class ExpandableLabel;
class JobTableModel;
class MessageBar;
class PlainLabel;
class RealmQuestions;

/// Shows a job's progress and results. The window isn't modal, so the main window can be used at
/// the same time.
///
/// Closing the window while the job is running opens a message box that asks whether to cancel the
/// job. If the user cancels the job, the window stays open until all changes that were already sent
/// have ended.
class JobWindow : public AutoSizingDialog
{
    Q_OBJECT

public:
    /// `title` is the window title. `checklist` lists the steps that the user has to perform
    /// afterwards, and may be empty. It is shown when the job has ended, provided that at least one
    /// item is done.
    JobWindow(std::unique_ptr<Job> job, const QHash<QUuid, QString> &accountNames,
              const QString &title, const QString &checklist = {}, QWidget *parent = nullptr);
    ~JobWindow() override;

    const Job &job() const { return *m_job; }
    /// See Job::dropAccount().
    void dropAccount(const QUuid &id) { m_job->dropAccount(id); }
    MessageBar *message() const { return m_message; }

    /// A running job counts as unsaved input.
    bool hasUnsavedInput() const override { return m_job->isRunning(); }
    void reject() override;

protected:
    /// Returns true while the message box is open and while the job is being canceled.
    bool isAsking() const override;
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /// Emitted each time the job ends. A job that is retried ends more than once.
    void ended();
    /// Emitted when the user allows logins for a registry to be sent to a token server.
    void realmAllowed(const Purser::RealmPair &allowed);

private:
    void setTexts();
    void makeTable();
    void connectJob();
    void updateState();
    void updateProgress();
    void updateDetails();
    void showEnd();
    void sendUnchecked();
    void cancelJob();
    void askToCancel();
    void saveReport();
    void copyChecklist();

    std::unique_ptr<Job> m_job;
    QString m_checklist;
    JobTableModel *m_model;
    QSortFilterProxyModel *m_filter;
    PlainLabel *m_counts;
    QProgressBar *m_progress;
    PlainLabel *m_timeLeft;
    QPushButton *m_runCanceled; // visible after the end, if there are any
    QCheckBox *m_onlyFailures;
    QTableView *m_table;
    ExpandableLabel *m_details;
    PlainLabel *m_checklistText;
    QPushButton *m_copyChecklist;
    MessageBar *m_message;
    QPushButton *m_saveReport;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_close; // not in the place of m_cancel, which may be clicked just after the end
    QPointer<QMessageBox> m_question;
    std::unique_ptr<RealmQuestions> m_realms;
    QTimer m_second;
};

} // namespace Purser
