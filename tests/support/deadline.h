// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/httpexchange.h"
#include "tests/support/patience.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QTest>

#include <algorithm>
#include <chrono>

namespace Purser {

/// When the deadline of a request passes in a test. No test waits for it: the limits contain
/// `farDeadline`, and expireExchanges() ends the exchange at the right moment, however long it
/// takes to get there.
enum class Deadline {
    Never, ///< something else ends the request
    AfterRequest, ///< once the server has received the request
    AfterHead, ///< once the client has received the head of the reply
};

/// A deadline that passes in no test.
inline constexpr std::chrono::hours farDeadline{ 1 };

/// Ends all exchanges that `owner` is running, as if their deadlines had passed now.
inline void expireExchanges(const QObject &owner)
{
    const auto exchanges = owner.findChildren<HttpExchange *>();
    for (HttpExchange *exchange : exchanges)
        exchange->expire();
}

/// Returns true if an exchange of `owner` has received the head of its reply.
inline bool hasReplyHead(const QObject &owner)
{
    const auto replies = owner.findChildren<QNetworkReply *>();
    return std::ranges::any_of(replies, [](const QNetworkReply *reply) {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    });
}

/// Waits until `hasArrived` says that the server has received the request, and until the client has
/// received the head of the reply if `deadline` says so. Then ends the exchanges of `owner`. Does
/// nothing if the deadline is Never. Returns false if it waited in vain.
template<typename HasArrived>
bool passDeadline(Deadline deadline, const QObject &owner, HasArrived hasArrived)
{
    if (deadline == Deadline::Never)
        return true;
    const auto isTime = [&] {
        return hasArrived() && (deadline == Deadline::AfterRequest || hasReplyHead(owner));
    };
    if (!QTest::qWaitFor(isTime, Test::patience))
        return false;
    expireExchanges(owner);
    return true;
}

} // namespace Purser
