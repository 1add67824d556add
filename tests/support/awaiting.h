// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QFuture>
#include <QString>
#include <QTest>

namespace Purser {

/// The result of a call to the service; the event loop runs until it is there. A cancelled future
/// is kind Cancelled. One that does not end in time is kind BadReply, with "did not end" as detail.
template<typename T> Result<T> awaited(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000)) {
        return tl::unexpected(ApiError{ .kind = ApiError::Kind::BadReply,
                                        .detail = QStringLiteral("the future did not end") });
    }
    if (future.isCanceled() || future.resultCount() == 0)
        return tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled });
    return future.result();
}

} // namespace Purser
