// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrules.h"
#include "models/values/apierror.h"

#include <QByteArray>

namespace Purser {

// QCOMPARE uses these to print the values when a test fails.

inline char *toString(const ApiError::Kind &kind)
{
    constexpr const char *names[] = { "Offline",        "Proxy",        "Tls",           "TimedOut",
                                      "ConnectionLost", "Unauthorized", "Forbidden",     "NotFound",
                                      "InUse",          "Invalid",      "RateLimited",   "Server",
                                      "BadReply",       "Cancelled",    "OutcomeUnknown" };
    return qstrdup(names[int(kind)]);
}

inline char *toString(const ApiError::Verification &verification)
{
    constexpr const char *names[] = { "NotChecked", "Applied", "NotApplied", "Inconclusive",
                                      "Unreadable" };
    return qstrdup(names[int(verification)]);
}

inline char *toString(const ValidationResult::Rule &rule)
{
    constexpr const char *names[] = {
        "None", "Empty", "MustStartWithLetter", "CharacterNotAllowed", "TooLong", "InvalidUnicode"
    };
    return qstrdup(names[int(rule)]);
}

} // namespace Purser
