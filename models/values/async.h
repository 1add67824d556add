// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace Purser {

/// Calls `handler` once with the value of `future`, from the event loop, unless `context` is
/// destroyed first. If the future is canceled, `handler` isn't called, except that for a
/// `Result<T>` it is called with an ApiError of kind Cancelled.
///
/// QFuture::then(context, …) can't be used: in Qt 6.4, if the context is destroyed before the
/// future finishes, an assertion fails in debug builds, and the promise never finishes in release
/// builds.
template<typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *context, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, handler = std::forward<Handler>(handler)]() mutable {
            watcher->deleteLater();
            QFuture<T> done = watcher->future();
            if (done.isCanceled() || done.resultCount() == 0) {
                if constexpr (std::is_constructible_v<T, tl::unexpected<ApiError>>)
                    handler(T(tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled })));
            } else if constexpr (std::is_copy_constructible_v<T>) {
                handler(done.result());
            } else {
                handler(done.takeResult());
            }
        });
    watcher->setFuture(future);
}

/// A promise that several callbacks can share. The first call to finish() finishes it; later calls
/// are ignored.
template<typename T> class SharedPromise
{
public:
    SharedPromise()
        : m_promise(std::make_shared<QPromise<T>>())
    {
        m_promise->start();
    }

    QFuture<T> future() const { return m_promise->future(); }

    void finish(T value) const
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise;
};

/// Runs `work` on another thread. Use this for work that would block the user interface for too
/// long.
template<typename Work>
QFuture<std::invoke_result_t<Work>> onPool(Work work,
                                           QThreadPool &pool = *QThreadPool::globalInstance())
{
    const SharedPromise<std::invoke_result_t<Work>> promise;
    pool.start([promise, work = std::move(work)] { promise.finish(work()); });
    return promise.future();
}

/// Returns a finished future with this value.
template<typename T> QFuture<T> makeReadyFuture(T value)
{
    const SharedPromise<T> promise;
    promise.finish(std::move(value));
    return promise.future();
}

} // namespace Purser
