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

/// How a task went under a fault, as the person in front of the window has it.
struct Experience
{
    std::optional<ApiError::Kind> kind{}; ///< none: it went well
    QString words{}; ///< what was read about it
    int requests = 0; ///< of this task on the wire, those of looking it up afterwards not counted
    bool isTypedKept = false; ///< the dialog is there, with all that was typed
    bool hasEnded = false; ///< nothing is busy any more
    std::chrono::milliseconds maxHold{ 0 }; ///< of the GUI thread
};

/// The real window with a session whose service is there and well, except for one kind of request.
class FaultBench
{
public:
    enum class Transport { Http, Tls };

    /// `isDone`: the service does what it is asked before things go wrong.
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
    QString wordsNow(const QWidget *dialog) const;
    bool isTypedThere(const QWidget *dialog) const;

    Fault m_fault;
    Task m_task;
    bool m_isDone;
    bool m_isFaulty = false; // from the beginning of the task on
    SandboxStore m_store;
    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<RawServer> m_server;
    RestCredentialApi *m_api = nullptr; // the session's
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Purser
