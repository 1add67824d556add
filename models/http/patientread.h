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

/// What a PatientRead does. Only `ask` and `apply` are needed.
template<typename T> struct ReadPlan
{
    RetryPolicy policy{};
    std::function<QFuture<Result<T>>()> ask{};
    /// Counts up with every change of what is read: an answer to a question from before the last
    /// change is not taken, and asked for again.
    std::function<int()> version = [] { return 0; };
    RetryReport report = [](const std::optional<RetryPause> &) {};
    LatenessReport late = [](bool) {};
    /// Gets the outcome right before the future does.
    std::function<void(const Result<T> &)> apply{};
};

/// A read that is asked again as its policy says. Cancelling its future ends the request or the
/// pause; so does the end of its parent.
template<typename T> class PatientRead : public QObject
{
public:
    static QFuture<Result<T>> start(ReadPlan<T> plan, QObject *parent)
    {
        auto *read = new PatientRead(std::move(plan), parent);
        QFuture<Result<T>> future = read->m_promise.future();
        read->tryOnce();
        return future;
    }

    ~PatientRead() override { m_request.cancel(); }

private:
    PatientRead(ReadPlan<T> plan, QObject *parent)
        : QObject(parent)
        , m_plan(std::move(plan))
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, [this] {
            m_plan.report(std::nullopt);
            tryOnce();
        });
        connect(&m_cancellation, &QFutureWatcherBase::canceled, this, [this] { stop(); });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { setLate(true); });
        m_cancellation.setFuture(m_promise.future());
    }

    void tryOnce()
    {
        // For a question that is asked again for another version, the waiting goes on.
        if (!m_isLate && !m_patience.isActive())
            m_patience.start(m_plan.policy.patience);
        m_version = m_plan.version();
        m_request = m_plan.ask();
        whenDone(m_request, this, [this](const Result<T> &result) { conclude(result); });
    }

    void conclude(const Result<T> &result)
    {
        if (m_hasEnded)
            return;
        if (result && m_version != m_plan.version()) {
            tryOnce();
            return;
        }
        setLate(false);
        const auto pause =
            result ? std::nullopt : m_plan.policy.pauseAfter(result.error(), m_retries);
        if (!pause) {
            end(result);
            return;
        }
        ++m_retries;
        m_pause.start(*pause);
        m_plan.report(RetryPause{ .error = result.error(),
                                  .until = QDeadlineTimer(*pause),
                                  .nextTry = int(m_retries) + 1,
                                  .tries = int(m_plan.policy.pauses.size()) + 1 });
    }

    void stop()
    {
        if (m_hasEnded)
            return;
        m_request.cancel();
        setLate(false);
        if (m_pause.isActive()) {
            m_pause.stop();
            m_plan.report(std::nullopt);
        }
        end(tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled }));
    }

    void setLate(bool isLate)
    {
        m_patience.stop();
        if (isLate == m_isLate)
            return;
        m_isLate = isLate;
        m_plan.late(isLate);
    }

    void end(const Result<T> &result)
    {
        m_hasEnded = true; // after a cancellation the request's own end is still to come
        deleteLater();
        const SharedPromise<Result<T>> promise = m_promise; // apply() may end this
        m_plan.apply(result);
        promise.finish(result);
    }

    ReadPlan<T> m_plan;
    SharedPromise<Result<T>> m_promise;
    QFutureWatcher<Result<T>> m_cancellation;
    QFuture<Result<T>> m_request;
    int m_version = 0;
    QTimer m_pause;
    QTimer m_patience;
    bool m_isLate = false;
    size_t m_retries = 0;
    bool m_hasEnded = false;
};

} // namespace Purser
