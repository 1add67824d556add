// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace Purser::Test {

/// How long a test waits for a condition, in milliseconds. Only a failing test waits that long, but
/// a busy machine may take longer than the five seconds that Qt waits by default.
inline constexpr int patience = 30'000;

} // namespace Purser::Test

// The precompiled header of the tests includes this file, so that it applies to all of them.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, Purser::Test::patience)
#define QTRY_VERIFY2(expression, message)                                                          \
    QTRY_VERIFY2_WITH_TIMEOUT(expression, message, Purser::Test::patience)
#define QTRY_COMPARE(expression, expected)                                                         \
    QTRY_COMPARE_WITH_TIMEOUT(expression, expected, Purser::Test::patience)
