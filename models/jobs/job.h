// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobgate.h"
#include "models/jobs/jobitem.h"
#include "models/jobs/jobjournal.h"
#include "models/jobs/joblogins.h"
#include "models/jobs/joboptions.h"
#include "models/jobs/jobqueue.h"
#include "models/jobs/jobrecord.h"
#include "models/jobs/jobrow.h"
#include "models/jobs/jobrows.h"
#include "models/session/sessionopener.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Purser {

class JobAccount;

/// Runs many changes, a few at once, and says of each how it ended.
///
/// An item checks its login, sends its change, and settles an unknown outcome by reading the list.
/// When all have ended, the list of each account is read once more, to confirm what was reported.
/// No change is sent twice, with one exception: one that the service turned away for its rate limit
/// is sent again after the delay. If the service refuses an account's API key, nothing more is sent
/// to that account.
///
/// The secrets stay in memory for retry() until the job is destroyed.
class Job : public QObject
{
    Q_OBJECT

public:
    Job(std::vector<JobItem> items, OpenSession openSession, const JobOptions &options = {},
        QObject *parent = nullptr);
    /// Nobody learns the outcome of what is on its way.
    ~Job() override;

    const QUuid &id() const { return m_id; }
    const JobRows &rows() const { return m_rows; }
    bool isRunning() const { return m_isRunning; }
    bool isCanceling() const { return m_isRunning && m_isCanceled; }
    /// Returns true while the lists are read that confirm what was reported.
    bool isConfirming() const { return m_confirming > 0; }
    /// Returns until when nothing is sent, since the service asked for a delay.
    std::optional<QDeadlineTimer> pausedUntil() const { return m_gate.opensAt(); }
    /// Returns how long the rest takes at the rate so far, or std::nullopt while nobody knows.
    std::optional<std::chrono::milliseconds> timeLeft() const;
    /// Returns whether retry() would run anything.
    bool canRetry() const;

    /// Call it before start().
    void setJournal(std::unique_ptr<JobJournal> journal) { m_journal = std::move(journal); }

    void start();
    /// Drops what waits. What was sent ends.
    void cancel();
    /// Runs again what failed, was skipped or canceled, and what nobody knows the outcome of.
    void retry();
    /// Runs again what wasn't sent because its login couldn't be checked, and sends it.
    void sendUnchecked();
    /// Sends nothing more to an account that was removed, and keeps no more notes of it.
    void dropAccount(const QUuid &id);
    const JobOptions &options() const { return m_options; }
    /// For the next start() or retry().
    void setOptions(const JobOptions &options) { m_options = options; }

Q_SIGNALS:
    /// isRunning(), isCanceling(), isConfirming() or pausedUntil() changed.
    void stateChanged();
    /// All items have ended.
    void ended();

private:
    /// What is known of an item while the job runs.
    struct Progress
    {
        QElapsedTimer clock{};
        int refusals = 0; ///< by the rate limit
        int run = 0; ///< in which it ended
        bool mayBeDone = false; ///< by the run before
    };

    void retryIf(const std::function<bool(const JobRow &)> &isWanted);
    void run();
    void startNext();
    bool canBegin(int item);
    void accountOpened(const JobAccount &account);
    JobAccount &accountOf(int item) const;
    void setStep(int item, JobRow::Step step);
    void putBack(int item);

    void checkLogin(int item);
    void checked(int item, const LoginAnswer &answer);
    void send(int item);
    void sendNow(int item);
    void sent(int item, const std::optional<ApiError> &error);
    void failed(int item, const ApiError &error);

    void stopAccount(JobAccount &account, const JobRow &why);
    void skipWaiting(const JobAccount &account);
    void end(int item, JobRow::End end, const JobRow &why = {});
    void conclude(int item, JobRow::End end, const JobRow &why = {});
    void note(int item, RecordedItem::State state);
    void confirm();
    void confirmed(JobAccount &account, bool isListed);
    void finish();

    QUuid m_id = QUuid::createUuid();
    std::vector<JobItem> m_items;
    JobRows m_rows; // of the items, in their order
    std::vector<Progress> m_progress; // of the items
    OpenSession m_openSession;
    JobOptions m_options;
    std::unique_ptr<JobJournal> m_journal;
    std::vector<std::unique_ptr<JobAccount>> m_accounts;
    JobGate m_gate;
    JobLogins m_logins;
    JobQueue m_waiting;
    int m_working = 0; // items that have begun and not ended
    int m_confirming = 0; // accounts
    int m_run = 0; // tells late answers from those of the current run
    bool m_sendsUncheckedNow = false; // in this run only
    bool m_isRunning = false;
    bool m_isCanceled = false;
    QElapsedTimer m_clock; // since run()
    int m_endedBefore = 0; // items, at run()
};

} // namespace Purser
