// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// The secrets that the tests use. After each test program has exited, tests/canary searches
/// everything written by the tests and Purser, and fails if it finds one of these secrets.
namespace Canary {

inline QString apiKey()
{
    return QStringLiteral("canary-key-7f3a91c2e58d");
}

inline QString password()
{
    return QStringLiteral("canary-password-4be0d7165a");
}

inline QString proxyPassword()
{
    return QStringLiteral("canary-proxy-c19f02ab77");
}

inline QString registryToken()
{
    return QStringLiteral("canary-token-a86c03f1d29e");
}

} // namespace Canary

} // namespace Purser
