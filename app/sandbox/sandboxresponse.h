// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxresult.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace Purser {

/// An HTTP response from the sandbox. toHttp() adds the headers that describe the body and the
/// connection.
struct SandboxResponse
{
    int status = 200;
    QByteArray body = {}; ///< JSON
    QList<QPair<QByteArray, QByteArray>> headers = {}; ///< except those that toHttp() adds
    std::chrono::milliseconds delay{ 0 }; ///< how long to wait before sending the response

    /// Returns the response for `answer`, including the Allow and Retry-After headers that `answer`
    /// specifies. Its `delay` is zero.
    static SandboxResponse of(const SandboxResult &answer);
};

} // namespace Purser
