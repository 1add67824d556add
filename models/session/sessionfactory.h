// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <memory>

namespace Purser {

class ApiKey;

/// Creates sessions, each with its own connection.
class SessionFactory
{
public:
    SessionFactory() = default;
    SessionFactory(const SessionFactory &) = delete;
    SessionFactory &operator=(const SessionFactory &) = delete;
    virtual ~SessionFactory() = default;

    virtual std::unique_ptr<Session> make(const Account &account, const ApiKey &key) const = 0;
};

} // namespace Purser
