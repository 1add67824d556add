// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/retrypolicy.h"
#include "models/values/async.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace Purser {

/// The options for a RetryingRead. Only `ask` and `apply` are required.
template<typename T> struct RetryingReadOptions
{
    RetryPolicy policy{};
    std::function<QFuture<Result<T>>()> ask{};
    /// Returns a number that increases with each change to the data. If it has increased since a
    /// request was sent, a successful reply is dropped, and the request is sent again.
    std::function<int()> version = [] { return 0; };
    RetryReport report = [](const std::optional<RetryDelay> &) {};
    LatenessReport late = [](bool) {};
    /// Called with the outcome right before the future finishes.
    std::function<void(const Result<T> &)> apply{};
};

/// Sends a read request and retries it according to a RetryPolicy. Canceling the future, or
/// destroying the parent, aborts the request or the delay before the next one.
template<typename T> class RetryingRead : public QObject
{
public:
    static QFuture<Result<T>> start(RetryingReadOptions<T> options, QObject *parent)
    {
        auto *read = new RetryingRead(std::move(options), parent);
        QFuture<Result<T>> future = read->m_promise.future();
        read->attempt();
        return future;
    }

    ~RetryingRead() override { m_request.cancel(); }

private:
    RetryingRead(RetryingReadOptions<T> options, QObject *parent)
        : QObject(parent)
        , m_options(std::move(options))
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, [this] {
            m_options.report(std::nullopt);
            attempt();
        });
        connect(&m_cancellation, &QFutureWatcherBase::canceled, this, [this] { stop(); });
        m_lateTimer.setSingleShot(true);
        connect(&m_lateTimer, &QTimer::timeout, this, [this] { setLate(true); });
        m_cancellation.setFuture(m_promise.future());
    }

    void attempt()
    {
        // A reply that was dropped because of its version doesn't restart the timer.
        if (!m_isLate && !m_lateTimer.isActive())
            m_lateTimer.start(m_options.policy.lateAfter);
        m_version = m_options.version();
        m_request = m_options.ask();
        whenDone(m_request, this, [this](const Result<T> &result) { conclude(result); });
    }

    void conclude(const Result<T> &result)
    {
        if (m_hasEnded)
            return;
        if (result && m_version != m_options.version()) {
            attempt();
            return;
        }
        setLate(false);
        const auto pause =
            result ? std::nullopt : m_options.policy.delayAfter(result.error(), m_retries);
        if (!pause) {
            end(result);
            return;
        }
        ++m_retries;
        m_pause.start(*pause);
        m_options.report(RetryDelay{ .error = result.error(),
                                     .until = QDeadlineTimer(*pause),
                                     .nextAttempt = int(m_retries) + 1,
                                     .maxAttempts = int(m_options.policy.delays.size()) + 1 });
    }

    void stop()
    {
        if (m_hasEnded)
            return;
        m_request.cancel();
        setLate(false);
        if (m_pause.isActive()) {
            m_pause.stop();
            m_options.report(std::nullopt);
        }
        end(tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled }));
    }

    void setLate(bool isLate)
    {
        m_lateTimer.stop();
        if (isLate == m_isLate)
            return;
        m_isLate = isLate;
        m_options.late(isLate);
    }

    void end(const Result<T> &result)
    {
        m_hasEnded = true; // a canceled request still finishes later
        deleteLater();
        const SharedPromise<Result<T>> promise = m_promise; // apply() may delete this
        m_options.apply(result);
        promise.finish(result);
    }

    RetryingReadOptions<T> m_options;
    SharedPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_cancellation;
    QFuture<Result<T>> m_request;
    int m_version = 0;
    QTimer m_pause;
    QTimer m_lateTimer;
    bool m_isLate = false;
    size_t m_retries = 0;
    bool m_hasEnded = false;
};

} // namespace Purser
