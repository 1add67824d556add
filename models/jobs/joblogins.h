// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobitem.h"
#include "models/registries/loginchecker.h"
#include "models/registries/refusedlogins.h"
#include "models/values/loginanswer.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>

namespace Purser {

/// The login checks made by one job. A login that several items share is checked only once. If a
/// registry keeps limiting its checks, the job stops waiting for it.
class JobLogins
{
public:
    /// `item` must have a login.
    QFuture<LoginAnswer> check(const JobItem &item, LoginChecker &checker);
    /// Cancels the running checks. Their futures then have no result.
    void cancel();
    /// Discards the answers for logins that weren't accepted, so that they are checked again, and
    /// forgets how often the registries have asked for a delay.
    void forgetFailures();

    /// Returns whether to wait for a registry that asked for a delay, and then check the login
    /// again. `isFirst` is false if another reply has asked for this delay before.
    bool isWorthWaiting(const LoginAnswer &answer, bool isFirst);

private:
    RefusedLogins m_fingerprints; // used only to compute fingerprints
    QHash<QByteArray, QFuture<LoginAnswer>> m_checks;
    QHash<QString, int> m_delays; // number of them, by LoginAnswer::host
};

} // namespace Purser
