// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxresult.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace Purser {

/// An HTTP response as far as the sandbox decides about it: lengths and connections are added when
/// it is sent.
struct SandboxResponse
{
    int status = 200;
    QByteArray body = {}; ///< JSON
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< besides those of the body
    std::chrono::milliseconds delay{ 0 }; ///< before it is sent

    static SandboxResponse of(const SandboxResult &answer);
};

} // namespace Purser
