// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secret.h"

#include <QByteArray>
#include <QNetworkRequest>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace Purser {

class OneShotBody;

/// Bounds of one exchange.
struct HttpLimits
{
    std::chrono::milliseconds deadline{ 30'000 }; ///< from sending to the last byte
    qint64 replyBytes = 16 * 1024 * 1024; ///< after decompression
};

/// What came back, as far as HTTP is concerned.
struct HttpReply
{
    /// Why there is no whole reply.
    enum class Failure {
        None,
        NotConnected, ///< refused, name not found, proxy, no network: nothing was sent
        Tls, ///< the handshake failed: nothing was sent
        TimedOut, ///< the deadline
        Lost, ///< the connection ended before all was there
        Garbled, ///< what came is not HTTP, or cannot be decompressed
        TooLarge,
        Aborted, ///< by the caller
    };

    Failure failure = Failure::None;
    QString detail; ///< the cause in technical words, without the URL
    int status = 0; ///< 0 when no status line came
    QByteArray retryAfter; ///< as sent, empty without the header
    QByteArray body; ///< whole when failure is None
};

/// One request and its reply over a QNetworkAccessManager, with a total deadline and a size cap.
/// `finished` is emitted exactly once, also after abort(); never from within start().
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// `verb` is GET, POST, PATCH or DELETE. `body` is sent as it is; empty sends none.
    HttpExchange(const QNetworkRequest &request, const QByteArray &verb, Secret body,
                 HttpLimits limits, QObject *parent = nullptr);
    ~HttpExchange() override;

    void start(QNetworkAccessManager &manager);
    void abort();

Q_SIGNALS:
    void finished(const Purser::HttpReply &reply);

private:
    void readAvailable();
    void stopWith(HttpReply::Failure failure);
    void conclude();

    QNetworkRequest m_request;
    QByteArray m_verb;
    HttpLimits m_limits;
    std::unique_ptr<OneShotBody> m_body;
    bool m_isSent;
    QNetworkReply *m_reply = nullptr; // child of this
    QTimer m_deadline;
    QByteArray m_received;
    QString m_tlsProblem;
    HttpReply::Failure m_stoppedBy = HttpReply::Failure::None; // why we ended it ourselves
};

} // namespace Purser
