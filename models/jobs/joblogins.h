// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobitem.h"
#include "models/registries/loginchecker.h"
#include "models/registries/refusedlogins.h"
#include "models/values/loginanswer.h"

#include <QFuture>
#include <QHash>

namespace Purser {

/// The login checks made by one job. A login that several items share is checked only once.
class JobLogins
{
public:
    /// `item` must have a login.
    QFuture<LoginAnswer> check(const JobItem &item, LoginChecker &checker);
    /// Cancels the running checks. Their futures then have no result.
    void cancel();
    /// Discards the answers for logins that weren't accepted, so that they are checked again.
    void forgetFailures();

private:
    RefusedLogins m_fingerprints; // used only to compute fingerprints
    QHash<QByteArray, QFuture<LoginAnswer>> m_checks;
};

} // namespace Purser
