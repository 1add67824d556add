// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "tests/support/patience.h"

#include <QFuture>
#include <QString>
#include <QTest>

namespace Purser {

/// Runs the event loop until a call to the service ends, and returns its result. Returns an error
/// of kind Cancelled if the future is canceled, or of kind BadReply if it doesn't finish in time.
template<typename T> Result<T> awaited(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, Test::patience)) {
        return tl::unexpected(ApiError{ .kind = ApiError::Kind::BadReply,
                                        .detail = QStringLiteral("the future did not end") });
    }
    if (future.isCanceled() || future.resultCount() == 0)
        return tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled });
    return future.result();
}

} // namespace Purser
