// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <memory>
#include <vector>

namespace Purser {

/// The sessions that are in use, by the window or by a job. Whoever opens an account again finds
/// the one that a job still works in, so that no two repositories change the same credentials.
class SharedSessions
{
public:
    void add(const std::shared_ptr<Session> &session);
    /// Returns the session of this account with this key, or nullptr. A key of this session only is
    /// never the same.
    std::shared_ptr<Session> find(const Account &account) const;

private:
    std::vector<std::weak_ptr<Session>> m_sessions;
};

} // namespace Purser
