// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxresponse.h"

namespace Purser {

SandboxResponse SandboxResponse::of(const SandboxResult &answer)
{
    SandboxResponse response{ .status = answer.status, .body = answer.toJson() };
    if (!answer.allow.isEmpty())
        response.headers.append({ "Allow", answer.allow });
    if (answer.retryAfter)
        response.headers.append({ "Retry-After", QByteArray::number(answer.retryAfter->count()) });
    return response;
}

} // namespace Purser
