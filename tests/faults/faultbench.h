// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxstore.h"
#include "models/activity/activitylog.h"
#include "models/http/route.h"
#include "models/session/session.h"
#include "tests/faults/fault.h"
#include "tests/support/rawserver.h"
#include "ui/mainwindow.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Purser {

class RestCredentialApi;

/// The user-visible result of a task affected by a fault.
struct Experience
{
    std::optional<ApiError::Kind> kind{}; ///< std::nullopt if the task succeeded
    QString words{}; ///< the message that was shown
    int requests = 0; ///< requests received for this task, excluding those that verify its outcome
    bool isTypedKept = false; ///< whether the dialog is still open with everything that was typed
    bool isFree = false; ///< whether the window was free again while the task was in progress
    bool hasEnded = false; ///< whether nothing is in progress anymore
    std::chrono::milliseconds maxHold{ 0 }; ///< the longest time the GUI thread was blocked
};

/// Performs a task in the real window. The service works normally, except that the fault affects
/// the requests made by this task.
class FaultBench
{
public:
    enum class Transport { Http, Tls };

    /// If `isDone` is true, a change takes effect before the fault occurs.
    FaultBench(const Fault &fault, Task task, Transport transport, const Certificates &certificates,
               const Route &route, bool isDone);
    ~FaultBench();

    Experience perform();

private:
    RawReply answer(const RawRequest &request);
    bool isMeant(const RawRequest &request) const;
    void fillTable();
    QWidget *begin();
    bool isBusy(const QWidget *dialog) const;
    bool passDeadlineIfDue() const;
    QString wordsNow(const QWidget *dialog) const;
    bool isTypedThere(const QWidget *dialog) const;

    Fault m_fault;
    Task m_task;
    bool m_isDone;
    bool m_isFaulty = false; // true once the task has begun
    int m_hits = 0; // requests that the fault affected
    SandboxStore m_store;
    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<RawServer> m_server;
    RestCredentialApi *m_api = nullptr; // owned by m_session
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Purser
