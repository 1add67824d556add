// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changeoutcome.h"
#include "models/jobs/jobrow.h"
#include "models/session/session.h"
#include "models/session/sessionopener.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Purser {

/// One of the accounts that a job changes. The session is opened when the first item needs it. If
/// the account is stopped, stopCause() contains the reason.
class JobAccount : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening, ///< the key is being read, and the list unless an earlier one can be used
        Open,
        Stopped, ///< nothing more is sent; see stopCause()
    };

    /// If `needsNewList` is true, the list is read even if the session has read one before.
    JobAccount(const QUuid &id, bool needsNewList)
        : m_id(id)
        , m_needsNewList(needsNewList)
    { }

    ~JobAccount() override;

    const QUuid &id() const { return m_id; }
    State state() const { return m_state; }
    /// Returns the session. The account must have been opened at least once.
    Session &session() const { return *m_session; }

    /// Starts to open the session. When this finishes, the state becomes Open or Stopped, and
    /// opened() is emitted. If close() or stop() is called before that, the session isn't used.
    void open(const OpenSession &openSession);
    /// Sets the state to Stopped, so that nothing more is sent to the account.
    void stop(const JobRow::Cause &why);
    /// Returns why the remaining items of the account are skipped.
    const JobRow::Cause &stopCause() const { return m_stopCause; }
    /// Returns true if the account was stopped because it has been removed or has no valid API key.
    bool isGone() const { return m_stopCause.reason == JobRow::Reason::NoAccount; }
    /// Sets the state to Closed. The session's table then shows each change immediately, rather
    /// than once per frame. The next item opens the account again.
    void close();

    /// Calls `done` once, when a change to `target` ends. Call this before the change is sent.
    void awaitOutcome(const ChangeTarget &target,
                      const std::function<void(const ChangeOutcome &)> &done)
    {
        m_awaited.insert(target, done);
    }

    /// Returns true if the list must be read once more to confirm the results.
    bool isToBeConfirmed() const { return m_isToBeConfirmed; }
    void setToBeConfirmed(bool isToBeConfirmed) { m_isToBeConfirmed = isToBeConfirmed; }

Q_SIGNALS:
    /// Emitted when open() has succeeded or failed.
    void opened();
    /// Emitted when the service asked for a delay before the list is read again. If the list
    /// hasn't been read by then, the account is closed, and can be opened again after the delay.
    void rateLimited(std::optional<std::chrono::seconds> delay);
    /// Emitted when a change in this account may have started or ended, whether or not this job
    /// made the change.
    void changesChanged();

private:
    void setSession(std::shared_ptr<Session> session);
    void reportDelay();
    void listRead(const Result<void> &list);

    QUuid m_id;
    bool m_needsNewList;
    State m_state = State::Closed;
    JobRow::Cause m_stopCause;
    int m_attempt = 0; // number of attempts to open the session, to ignore late replies
    int m_refusals = 0; // number of attempts that were rejected due to the rate limit
    bool m_isToBeConfirmed = false;
    QHash<ChangeTarget, std::function<void(const ChangeOutcome &)>> m_awaited; // by this job
    std::shared_ptr<Session> m_session;
    std::optional<RowCollection> m_rows;
};

} // namespace Purser
