// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/sharedsessions.h"

namespace Purser {

void SharedSessions::add(const std::shared_ptr<Session> &session)
{
    std::erase_if(m_sessions, [](const auto &each) { return each.expired(); });
    m_sessions.push_back(session);
}

std::shared_ptr<Session> SharedSessions::find(const Account &account) const
{
    for (const auto &each : m_sessions) {
        std::shared_ptr<Session> session = each.lock();
        if (session && !account.keyEntry.isNull() && session->account().id == account.id
            && session->account().keyEntry == account.keyEntry
            && session->account().baseUrl == account.baseUrl)
            return session;
    }
    return nullptr;
}

} // namespace Purser
