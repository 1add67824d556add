// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"
#include "models/values/certificateproblem.h"
#include "models/values/proxyproblem.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QElapsedTimer>
#include <QList>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QPair>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;
class QSslConfiguration;

namespace Purser {

class OneShotBody;

/// The limits for one exchange.
struct HttpLimits
{
    /// The initial time limit for the exchange. It is extended as body data arrives, so that a
    /// long reply can succeed on a slow connection. However, the exchange always times out if no
    /// body data arrives for this long.
    std::chrono::milliseconds deadline{ 30'000 };
    /// The minimum rate at which a long reply must arrive. The deadline is extended by one second
    /// for each `slowestBytesPerSecond` bytes of body data received.
    qint64 slowestBytesPerSecond = 16 * 1024;
    qint64 replyBytes = 64 * 1024 * 1024; ///< maximum size of the body
    /// The maximum growth of the process's memory while waiting for the reply headers, from a few
    /// milliseconds after the start. Qt buffers a 401 or 407 reply's body before it reports the
    /// headers.
    qint64 memoryGrowth = 192 * 1024 * 1024;
};

/// The HTTP-level result of an exchange.
struct HttpReply
{
    /// The reason why no complete reply was received. A GET or HEAD may have been sent even if the
    /// description below says that nothing was.
    enum class Failure {
        None,
        NotConnected, ///< refused, name not found, no network: nothing was sent
        Proxy, ///< the proxy is unreachable, refuses the connection, or requires a password:
               ///< nothing was sent
        Tls, ///< the handshake failed: nothing was sent
        TimedOut, ///< the deadline has passed
        Lost, ///< the connection ended before the reply was complete
        Garbled, ///< the reply is not HTTP, or has an encoding that was not requested
        TooLarge,
        Aborted, ///< the caller aborted the exchange
    };

    Failure failure = Failure::None;
    QString detail; ///< the cause in technical terms, without the URL
    std::optional<CertificateProblem> certificate; ///< set for Tls if a certificate is the cause
    std::optional<ProxyProblem> proxy; ///< set for Proxy; doesn't say where the proxy is configured
    int status = 0; ///< 0 if no status line was received
    QList<QPair<QByteArray, QByteArray>> headers; ///< as received; empty unless all of them arrived
    QByteArray body; ///< complete if `failure` is None; otherwise empty
    qint64 received = 0; ///< size of the body in bytes, even if it is incomplete
    std::chrono::milliseconds duration{
        0
    }; ///< time from startDeadline(), or from start() if that wasn't called, to the end

    /// Returns the header's first value, or an empty array. Ignores the case of `name`.
    QByteArray header(QByteArrayView name) const;
};

/// One request and its reply over a QNetworkAccessManager, with a total deadline and a size limit.
/// Emits finished() exactly once, even after abort(), but never from within start() or abort(). It
/// must not be deleted in a slot: call deleteLater() there.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// `verb` is GET, HEAD, POST, PATCH or DELETE. If `body` is empty, none is sent.
    HttpExchange(const QNetworkRequest &request, const QByteArray &verb, Secret body,
                 HttpLimits limits, QObject *parent = nullptr);
    ~HttpExchange() override;

    QUrl url() const { return m_request.url(); }
    /// Returns the port of the proxy or server that the request was sent to. Call this after
    /// start().
    quint16 peerPort() const;

    /// Starts the deadline timer early, so that it covers lookups made before start(). If this
    /// isn't called, start() starts the timer.
    void startDeadline();

    /// Sends the request, unless it was aborted. `manager` is kept alive at least as long as the
    /// reply.
    void start(std::shared_ptr<QNetworkAccessManager> manager);
    void abort();
    /// Ends the exchange as if its deadline had passed now. The timer of the deadline calls this;
    /// so do tests, which can then wait for what happens before the deadline however long it takes.
    void expire();
    /// Returns true if the exchange was aborted or has exceeded one of its limits.
    bool isStopped() const { return m_stoppedBy != HttpReply::Failure::None; }

    /// Call this before start().
    void setTls(const QSslConfiguration &configuration);
    /// Declares that no other request uses the manager, so any connection signal from Qt must
    /// belong to this request. Call this before start().
    void setAlone() { m_isAlone = true; }

Q_SIGNALS:
    void finished(const Purser::HttpReply &reply);

private:
    void readAvailable();
    std::chrono::milliseconds timeLeft() const;
    void checkDeadline();
    void checkMemory();
    void checkHead();
    void stopWith(HttpReply::Failure failure);
    void conclude();
    void describeFailure(HttpReply &reply) const;
    bool isRead() const { return m_verb == "GET" || m_verb == "HEAD"; }
    bool isBeforeSending() const;

    std::shared_ptr<QNetworkAccessManager> m_manager;
    QNetworkRequest m_request;
    QByteArray m_verb;
    HttpLimits m_limits;
    std::unique_ptr<OneShotBody> m_body;
    bool m_isSent = false; // only reliable for a request with a body
    bool m_isAlone = false;
    bool m_isConnecting = false; // between Qt's signals socketStartedConnecting() and encrypted()
    QNetworkProxy m_proxy;
    QNetworkReply *m_reply = nullptr; // child of this
    QTimer m_deadline;
    QTimer m_memoryWatch; // active until the headers have arrived
    std::optional<qint64> m_memoryAtFirst; // when the watch first looked
    bool m_hasMemoryGrown = false; // whether it exceeded the limit
    bool m_isEncoded = false;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_lastArrival{ 0 }; // when body data last arrived, by m_clock
    QByteArray m_received;
    std::optional<CertificateProblem> m_certificate;
    // The reason why this object stopped the exchange; None if it didn't.
    HttpReply::Failure m_stoppedBy = HttpReply::Failure::None;
};

} // namespace Purser
