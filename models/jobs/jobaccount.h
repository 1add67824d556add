// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changeoutcome.h"
#include "models/jobs/jobrow.h"
#include "models/session/session.h"

#include <QHash>
#include <QObject>
#include <QUuid>

#include <memory>
#include <optional>

namespace Purser {

/// An account that a job works in.
class JobAccount : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening, ///< the key and, for the first time, the list are being read
        Open,
        Stopped, ///< nothing more is sent, for the reason of stopRow()
    };

    explicit JobAccount(const QUuid &id)
        : m_id(id)
    { }

    const QUuid &id() const { return m_id; }
    State state() const { return m_state; }
    /// Only once there is one.
    Session &session() const { return *m_session; }

    void setOpening() { m_state = State::Opening; }
    void setSession(std::shared_ptr<Session> session);
    void setOpen() { m_state = State::Open; }
    /// `why` has the reason, and what belongs to it, for the items that are skipped.
    void stop(const JobRow &why);
    const JobRow &stopRow() const { return m_stopRow; }
    /// Lets the next item open the account again.
    void reset() { m_state = State::Closed; }

    /// Lets the table follow each change again.
    void endCollecting() { m_rows.reset(); }

    /// Returns how the last change of `target` ended, once for each.
    ChangeOutcome takeOutcome(const ChangeTarget &target) { return m_outcomes.take(target); }
    void expectOutcome(const ChangeTarget &target) { m_outcomes.insert(target, {}); }

    bool isToBeConfirmed() const { return m_isToBeConfirmed; }
    void setToBeConfirmed(bool isToBeConfirmed) { m_isToBeConfirmed = isToBeConfirmed; }

Q_SIGNALS:
    /// A change of a credential has begun or ended, here or elsewhere.
    void changesChanged();

private:
    QUuid m_id;
    State m_state = State::Closed;
    JobRow m_stopRow;
    bool m_isToBeConfirmed = false;
    QHash<ChangeTarget, ChangeOutcome> m_outcomes; // of the changes of this job
    std::shared_ptr<Session> m_session;
    std::optional<RowCollection> m_rows;
};

} // namespace Purser
