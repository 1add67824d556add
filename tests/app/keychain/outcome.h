// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QTest>

#include <optional>

namespace Purser::Test {

using Kind = SecretStoreError::Kind;

/// Waits for a call to finish and returns its result, or std::nullopt if the call doesn't finish in
/// time or has no result.
template<typename T> std::optional<SecretResult<T>> outcomeOf(QFuture<SecretResult<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return std::nullopt;
    if (future.resultCount() != 1)
        return std::nullopt;
    return future.takeResult();
}

template<typename T> bool succeeded(const QFuture<SecretResult<T>> &future)
{
    const auto outcome = outcomeOf(future);
    if (outcome && !outcome->has_value())
        qWarning("kind %d: %s", int(outcome->error().kind), qPrintable(outcome->error().detail));
    return outcome && outcome->has_value();
}

/// Waits for a call to finish and returns its error kind, or std::nullopt if there is no error.
template<typename T> std::optional<Kind> failureOf(const QFuture<SecretResult<T>> &future)
{
    const auto outcome = outcomeOf(future);
    if (!outcome || outcome->has_value())
        return std::nullopt;
    return outcome->error().kind;
}

inline bool readsAs(SecretStore &store, QUuid account, QStringView text)
{
    const auto outcome = outcomeOf(store.read(account));
    return outcome && outcome->has_value() && **outcome == Secret::fromText(text);
}

} // namespace Purser::Test
