// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobconfirmation.h"

#include "models/jobs/jobaccounts.h"
#include "models/values/async.h"

namespace Purser {

void JobConfirmation::start(const JobAccounts &accounts)
{
    ++m_attempt;
    for (const auto &each : accounts.all()) {
        if (!each->isToBeConfirmed())
            continue;
        each->setToBeConfirmed(false);
        if (each->isGone())
            continue;
        ++m_reading;
        whenDone(each->session().repository().readList(), this,
                 [this, account = each.get(), attempt = m_attempt](const Result<void> &list) {
                     if (attempt != m_attempt)
                         return;
                     if (list)
                         Q_EMIT listRead(*account);
                     if (--m_reading == 0)
                         Q_EMIT ended();
                 });
    }
}

void JobConfirmation::cancel()
{
    ++m_attempt;
    m_reading = 0;
}

} // namespace Purser
