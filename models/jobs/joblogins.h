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

/// The login checks of one job. A login that several items share is checked once for all of them.
class JobLogins
{
public:
    /// `item` must have a login.
    QFuture<LoginAnswer> check(const JobItem &item, LoginChecker &checker);
    /// Ends the checks that run; then there is no answer.
    void cancel();
    /// Checks again what wasn't accepted before.
    void forgetFailures();

private:
    RefusedLogins m_fingerprints; // only for what a login is known by
    QHash<QByteArray, QFuture<LoginAnswer>> m_checks;
};

} // namespace Purser
