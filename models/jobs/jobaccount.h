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

/// An account that a job works in: opens its session when the first item needs it, and says why
/// nothing more is sent to it.
class JobAccount : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Opening, ///< the key and, if it hasn't been read yet, the list are being read
        Open,
        Stopped, ///< nothing more is sent, for the reason of stopRow()
    };

    explicit JobAccount(const QUuid &id)
        : m_id(id)
    { }

    const QUuid &id() const { return m_id; }
    State state() const { return m_state; }
    /// The account must be open, or have been.
    Session &session() const { return *m_session; }

    /// Opens the session. Ends as Open or Stopped, unless close() or stop() come first.
    void open(const OpenSession &openSession);
    /// `why` has the reason, and what belongs to it, for the items that are skipped.
    void stop(const JobRow &why);
    const JobRow &stopRow() const { return m_stopRow; }
    /// Lets the table follow each change again. The next item opens the account again.
    void close();

    /// Notes the outcome of the next change of `target`, for takeOutcome().
    void expectOutcome(const ChangeTarget &target) { m_outcomes.insert(target, {}); }
    ChangeOutcome takeOutcome(const ChangeTarget &target) { return m_outcomes.take(target); }

    /// Whether the list is to be read once more, to confirm what was reported.
    bool isToBeConfirmed() const { return m_isToBeConfirmed; }
    void setToBeConfirmed(bool isToBeConfirmed) { m_isToBeConfirmed = isToBeConfirmed; }

Q_SIGNALS:
    /// open() has ended.
    void opened();
    /// A change of a credential has begun or ended, here or elsewhere.
    void changesChanged();

private:
    void setSession(std::shared_ptr<Session> session);
    void listRead(const Result<void> &list);

    QUuid m_id;
    State m_state = State::Closed;
    JobRow m_stopRow;
    int m_attempt = 0; // to open it: tells late answers from those that are waited for
    bool m_isToBeConfirmed = false;
    QHash<ChangeTarget, ChangeOutcome> m_outcomes; // of the changes of this job
    std::shared_ptr<Session> m_session;
    std::optional<RowCollection> m_rows;
};

} // namespace Purser
