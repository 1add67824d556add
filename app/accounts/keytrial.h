// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QObject>

#include <memory>

namespace Purser {

/// Tries an API key with one list call, before it is stored anywhere. Destroyed, it stops.
class KeyTrial : public QObject
{
    Q_OBJECT

public:
    explicit KeyTrial(std::unique_ptr<Session> session, QObject *parent = nullptr);

    void start();

    /// After worked(): with the list that was read.
    std::unique_ptr<Session> takeSession() { return std::move(m_session); }

    /// Whether this computer has a connection to anything but itself.
    static bool isOffline();

Q_SIGNALS:
    void worked();
    void failed(const Purser::ApiError &error);

private:
    std::unique_ptr<Session> m_session;
};

} // namespace Purser
