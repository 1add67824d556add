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

/// Bounds of one exchange.
struct HttpLimits
{
    /// From sending to the last byte of the reply, and the longest silence in it. A body that
    /// arrives earns more time, so that a long one passes on a slow line.
    std::chrono::milliseconds deadline{ 30'000 };
    /// Each second more costs as many bytes: what comes slower does not outlast the deadline.
    qint64 slowestBytesPerSecond = 16 * 1024;
    qint64 replyBytes = 64 * 1024 * 1024; ///< of the body
    /// Of the process, while the head of the reply is waited for. Qt collects the body under 401
    /// and 407 before it says that there is a reply.
    qint64 memoryGrowth = 192 * 1024 * 1024;
};

/// What came back, as far as HTTP is concerned.
struct HttpReply
{
    /// Why there is no whole reply.
    enum class Failure {
        None,
        NotConnected, ///< refused, name not found, no network: nothing was sent
        Proxy, ///< the proxy is not there, refused, or wants a password: nothing was sent
        Tls, ///< the handshake failed: nothing was sent
        TimedOut, ///< the deadline
        Lost, ///< the connection ended before all was there
        Garbled, ///< what came is not HTTP, or is encoded although nobody asked for that
        TooLarge,
        Aborted, ///< by the caller
    };

    Failure failure = Failure::None;
    QString detail; ///< the cause in technical words, without the URL
    std::optional<CertificateProblem> certificate; ///< with Tls, where a certificate is why
    std::optional<ProxyProblem> proxy; ///< with Proxy; where it is set is not known here
    int status = 0; ///< 0 when no status line came
    QList<QPair<QByteArray, QByteArray>> headers; ///< as sent; none before all of them came
    QByteArray body; ///< whole when failure is None
    qint64 received = 0; ///< bytes of the body; also when it is not whole
    std::chrono::milliseconds duration{
        0
    }; ///< from startDeadline(), or start() without it, to the end

    /// The first value under the name, in whatever case; empty when there is none.
    QByteArray header(QByteArrayView name) const;
};

/// One request and its reply over a QNetworkAccessManager, with a total deadline and a size cap.
/// `finished` is emitted exactly once, also after abort(); never from within start() or abort().
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// `verb` is GET, HEAD, POST, PATCH or DELETE. `body` is sent as it is; empty sends none.
    HttpExchange(const QNetworkRequest &request, const QByteArray &verb, Secret body,
                 HttpLimits limits, QObject *parent = nullptr);
    ~HttpExchange() override;

    QUrl url() const { return m_request.url(); }
    /// Of the proxy or server that it was sent to; after start().
    quint16 peerPort() const;

    /// Starts the deadline early, for what has to be found out before start(). Otherwise start()
    /// starts it.
    void startDeadline();

    /// Does nothing after abort(). `manager` stays at least as long as the reply.
    void start(std::shared_ptr<QNetworkAccessManager> manager);
    void abort();
    /// Whether it was aborted, or has passed one of its limits.
    bool isStopped() const { return m_stoppedBy != HttpReply::Failure::None; }

    /// Before start().
    void setTls(const QSslConfiguration &configuration);
    /// Before start(): nothing else runs on the manager, so that what Qt says of a connection can
    /// only be about the one of this request.
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
    bool m_isSent = false; // known for sure only of a request with a body
    bool m_isAlone = false;
    bool m_isConnecting = false; // from the first packet to the end of the TLS handshake
    QNetworkProxy m_proxy;
    QNetworkReply *m_reply = nullptr; // child of this
    QTimer m_deadline;
    QTimer m_memoryWatch; // until the head is there
    std::optional<qint64> m_memoryAtStart;
    bool m_hasMemoryGrown = false; // beyond its limit
    bool m_isEncoded = false;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_lastArrival{ 0 }; // of a part of the body, by that clock
    QByteArray m_received;
    std::optional<CertificateProblem> m_certificate;
    HttpReply::Failure m_stoppedBy = HttpReply::Failure::None; // why we ended it ourselves
};

} // namespace Purser
