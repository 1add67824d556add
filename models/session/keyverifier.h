// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session.h"

#include <QObject>

#include <memory>

namespace Purser {

/// Verifies an API key with one list request, before the key is stored anywhere. Destroying the
/// verifier aborts the request.
class KeyVerifier : public QObject
{
    Q_OBJECT

public:
    explicit KeyVerifier(std::unique_ptr<Session> session, QObject *parent = nullptr);

    void start();

    /// Returns the session, whose list has been read. Call this after succeeded().
    std::unique_ptr<Session> takeSession() { return std::move(m_session); }

    /// Returns whether this computer has no network connection other than the loopback.
    static bool isOffline();

Q_SIGNALS:
    void succeeded();
    void failed(const Purser::ApiError &error);

private:
    std::unique_ptr<Session> m_session;
};

} // namespace Purser
