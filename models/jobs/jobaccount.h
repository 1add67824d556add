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

#include <memory>
#include <optional>

namespace Purser {

/// An account that a job changes. Opens the session when the first item needs it. If the account is
/// stopped, stores the reason.
class JobAccount : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening, ///< the key and, if it hasn't been read yet, the list are being read
        Open,
        Stopped, ///< nothing more is sent; see stopRow()
    };

    explicit JobAccount(const QUuid &id)
        : m_id(id)
    { }

    const QUuid &id() const { return m_id; }
    State state() const { return m_state; }
    /// The account must be open, or have been open before.
    Session &session() const { return *m_session; }

    /// Opens the session. The state then becomes Open or Stopped, unless close() or stop() is
    /// called first.
    void open(const OpenSession &openSession);
    /// Sets the state to Stopped. `why` contains the reason and its details for the skipped items.
    void stop(const JobRow &why);
    const JobRow &stopRow() const { return m_stopRow; }
    /// Stops collecting changed rows, so that the table shows each change immediately. The next
    /// item opens the account again.
    void close();

    /// Records the outcome of the next change to `target`, for takeOutcome().
    void expectOutcome(const ChangeTarget &target) { m_outcomes.insert(target, {}); }
    ChangeOutcome takeOutcome(const ChangeTarget &target) { return m_outcomes.take(target); }

    /// Returns true if the list has to be read once more to confirm the results.
    bool isToBeConfirmed() const { return m_isToBeConfirmed; }
    void setToBeConfirmed(bool isToBeConfirmed) { m_isToBeConfirmed = isToBeConfirmed; }

Q_SIGNALS:
    /// Emitted when open() finishes.
    void opened();
    /// Emitted when a change to a credential may have started or ended, in this job or elsewhere.
    void changesChanged();

private:
    void setSession(std::shared_ptr<Session> session);
    void listRead(const Result<void> &list);

    QUuid m_id;
    State m_state = State::Closed;
    JobRow m_stopRow;
    int m_attempt = 0; // number of attempts to open the session, to ignore late replies
    bool m_isToBeConfirmed = false;
    QHash<ChangeTarget, ChangeOutcome> m_outcomes; // outcomes of this job's changes
    std::shared_ptr<Session> m_session;
    std::optional<RowCollection> m_rows;
};

} // namespace Purser
