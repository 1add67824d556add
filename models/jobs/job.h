// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobaccounts.h"
#include "models/jobs/jobconfirmation.h"
#include "models/jobs/jobgate.h"
#include "models/jobs/jobitem.h"
#include "models/jobs/joblogins.h"
#include "models/jobs/joboptions.h"
#include "models/jobs/jobqueue.h"
#include "models/jobs/jobrecorder.h"
#include "models/jobs/jobrow.h"
#include "models/jobs/jobrows.h"
#include "models/session/sessionopener.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Purser {

/// Runs many changes, several at a time, and reports how each of them ended.
///
/// For each item, a job checks its login, sends its change, and resolves an unknown outcome by
/// reading the list. When all items have ended, each changed account's list is read once more, to
/// confirm the results. No change is sent twice in a run, with one exception: a change that the
/// service rejected because of its rate limit is sent again after the delay. If the service refuses
/// an account's API key, nothing more is sent to that account.
///
/// The secrets stay in memory for retry() until the job is destroyed.
class Job : public QObject
{
    Q_OBJECT

public:
    Job(std::vector<JobItem> items, OpenSession openSession, const JobOptions &options = {},
        QObject *parent = nullptr);
    /// If a change was sent but the service hasn't replied yet, its outcome remains unknown.
    ~Job() override;

    const JobRows &rows() const { return m_rows; }
    bool isRunning() const { return m_isRunning; }
    bool isCanceling() const { return m_isRunning && m_isCanceled; }
    /// Returns true while the lists are being read to confirm the results.
    bool isConfirming() const { return m_confirmation.isRunning(); }
    /// Returns the time until which nothing is sent because the service asked for a delay, or
    /// std::nullopt.
    std::optional<QDeadlineTimer> pausedUntil() const { return m_gate.opensAt(); }
    /// Returns the estimated time for the remaining items, or std::nullopt if it is unknown.
    std::optional<std::chrono::milliseconds> timeLeft() const;
    /// Returns true if retry() would run any items.
    bool canRetry() const;

    /// Records the items of the accounts for which `isKept` returns true. Call this before start().
    void setJournal(
        std::unique_ptr<JobJournal> journal,
        JobRecorder::IsKept isKept = [](const QUuid &) { return true; })
    {
        m_recorder.setJournal(std::move(journal), std::move(isKept));
    }

    void start();
    /// Cancels the items that have not been sent. Changes that have already been sent are
    /// completed. If all items have ended, whether or not they were canceled, the results are no
    /// longer confirmed.
    void cancel();
    /// Reruns the items that failed, were skipped, or have an unknown outcome. Items that the
    /// service reported as done are not run again.
    void retry();
    /// Reruns the items that were canceled.
    void runCanceled();
    /// Reruns the items whose logins couldn't be checked.
    void checkAgain();
    /// Reruns the items whose logins couldn't be checked, and sends them even if the logins
    /// still can't be checked.
    void sendUnchecked();
    /// Call this when an account has been removed. Nothing more is sent to the account, and no more
    /// notes are added to it.
    void dropAccount(const QUuid &id);
    const JobOptions &options() const { return m_options; }
    /// Call this before start() or retry().
    void setOptions(const JobOptions &options) { m_options = options; }

Q_SIGNALS:
    /// Emitted when isRunning(), isCanceling(), isConfirming() or pausedUntil() changes.
    void stateChanged();
    /// Emitted when all items have ended and the results have been confirmed.
    void ended();
    /// Emitted once in each run if the journal can't be written. The job continues nevertheless.
    void journalFailed();

private:
    /// An item's progress while the job is running.
    struct Progress
    {
        QElapsedTimer clock{};
        int refusals = 0; ///< number of times it was rejected due to the rate limit
        int run = 0; ///< the run in which it ended
        bool mayBeDone = false; ///< an earlier run or an earlier job may have applied it
    };

    void retryIf(const std::function<bool(const JobRow &)> &isWanted);
    void run();
    void startNext();
    bool canBegin(int item);
    JobAccount &accountOf(int item) const;
    void setStep(int item, JobRow::Step step);
    void putBack(int item);

    void begin(int item);
    void checkLogin(int item);
    void checked(int item, const LoginAnswer &answer);
    void send(int item);
    void sendNow(int item);
    void sent(int item, const ChangeOutcome &outcome);
    void failed(int item, const ApiError &error);

    void stopAccount(JobAccount &account, const JobRow::Cause &why);
    void skipWaiting(const JobAccount &account);
    void end(int item, JobRow::End end, const JobRow::Cause &why = {});
    void conclude(int item, JobRow::End end, const JobRow::Cause &why = {});
    void noteNotSent(int item);
    void followJournal(bool isWritten);
    void confirm();
    void compare(const JobAccount &account);
    void finish();

    std::vector<JobItem> m_items;
    JobRows m_rows; // one for each item, in the same order
    std::vector<Progress> m_progress; // one for each item
    OpenSession m_openSession;
    JobOptions m_options;
    JobRecorder m_recorder;
    JobAccounts m_accounts;
    JobConfirmation m_confirmation;
    JobGate m_gate;
    JobLogins m_logins;
    JobQueue m_waiting;
    int m_working = 0; // number of items that have been started but haven't ended
    int m_run = 0; // number of the current run, to ignore late replies
    bool m_sendsUncheckedNow = false; // applies only to the current run
    bool m_isRunning = false;
    bool m_isCanceled = false;
    bool m_hasJournalFailed = false; // in the current run
    QElapsedTimer m_clock; // started by run()
    int m_endedBefore = 0; // number of items that had ended before run()
};

} // namespace Purser
