// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/httpexchange.h"

#include "models/rest/certificatecheck.h"
#include "models/rest/oneshotbody.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readChunk = 64 * 1024;

/// The enumerator's name instead of errorString(), which contains the URL and is translated.
QString errorName(QNetworkReply::NetworkError error)
{
    const auto names = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    const char *name = names.valueToKey(error);
    return name ? QString::fromLatin1(name) : u"NetworkError %1"_s.arg(int(error));
}

HttpReply::Failure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return HttpReply::Failure::None;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
        return HttpReply::Failure::NotConnected;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return HttpReply::Failure::Proxy;
    case QNetworkReply::SslHandshakeFailedError:
        return HttpReply::Failure::Tls;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return HttpReply::Failure::Garbled;
    default:
        return HttpReply::Failure::Lost;
    }
}

bool goesThroughProxy(const QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkProxy proxy = manager.proxy();
    if (QNetworkProxyFactory *factory = manager.proxyFactory())
        proxy = factory->queryProxy(QNetworkProxyQuery(url)).value(0);
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

/// Where services and gateways put their name for a request, the most telling one first.
QByteArray requestIdOf(const QNetworkReply &reply)
{
    for (const char *name : { "X-Request-Id", "Request-Id", "X-Trace-Id", "X-Correlation-Id",
                              "X-Amzn-RequestId", "CF-RAY" }) {
        if (reply.hasRawHeader(name))
            return reply.rawHeader(name);
    }
    return {};
}

/// Qt derives these errors from the status line of a reply that came whole. Under a status of
/// success the same ones mean that the body could not be decompressed, or grew beyond measure.
bool comesFromStatus(QNetworkReply::NetworkError error, int status)
{
    if (status == 407)
        return true; // by the server itself: a proxy's has no status here
    if (status == 307 || status == 308)
        return error == QNetworkReply::ContentReSendError; // what these ask for, and never get
    if (status < 400)
        return false;
    return (error >= QNetworkReply::ContentAccessDenied
            && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || error == QNetworkReply::ProtocolInvalidOperationError // 400 and 418
        || (error >= QNetworkReply::InternalServerError
            && error <= QNetworkReply::UnknownServerError);
}

} // namespace

HttpExchange::HttpExchange(const QNetworkRequest &request, const QByteArray &verb, Secret body,
                           HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_verb(verb)
    , m_limits(limits)
    , m_body(std::make_unique<OneShotBody>(std::move(body)))
    // Qt says when a request was sent, but not for one without a body: a write counts as sent.
    , m_isSent(verb != "GET" && m_body->length() == 0)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { stopWith(HttpReply::Failure::TimedOut); });
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        // The reply reads from the body until it is gone.
        delete m_reply;
    }
}

void HttpExchange::setTls(const QSslConfiguration &configuration)
{
    m_request.setSslConfiguration(configuration);
}

void HttpExchange::start(QNetworkAccessManager &manager)
{
    if (m_stoppedBy != HttpReply::Failure::None)
        return;
    m_hasProxy = goesThroughProxy(manager, m_request.url());
    // Our own count while reading is the cap; Qt's guard only has to let honest lists through.
    m_request.setDecompressedSafetyCheckThreshold(m_limits.replyBytes);
    // A sequential body that cannot be rewound is what keeps Qt from sending a request again by
    // itself when the connection closes early. That holds without a body, too; and for a read, so
    // that whether it is repeated is decided in one place, where it can be seen and stopped.
    m_request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_request.setHeader(QNetworkRequest::ContentLengthHeader, m_body->length());
    m_reply = manager.sendCustomRequest(m_request, m_verb, m_body.get());
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readAvailable);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Not ignored: Qt ends the handshake. Kept, because the reply's error does not say why.
        m_certificate = certificateProblem(errors, m_request.url().host());
    });
    m_deadline.start(m_limits.deadline);
    m_clock.start();
}

void HttpExchange::abort()
{
    stopWith(HttpReply::Failure::Aborted);
}

void HttpExchange::readAvailable()
{
    // In pieces: a compressed body grows while it is read.
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(readChunk);
        if (piece.isEmpty())
            return;
        m_received += piece;
        if (m_received.size() > m_limits.replyBytes) {
            stopWith(HttpReply::Failure::TooLarge);
            return;
        }
    }
}

void HttpExchange::stopWith(HttpReply::Failure failure)
{
    if (m_stoppedBy != HttpReply::Failure::None)
        return;
    m_stoppedBy = failure;
    if (m_reply)
        m_reply->abort(); // emits finished at once; conclude() is queued
    else
        QMetaObject::invokeMethod(this, &HttpExchange::conclude, Qt::QueuedConnection);
}

void HttpExchange::conclude()
{
    m_deadline.stop();
    HttpReply reply;
    if (!m_reply) { // aborted before it was sent
        reply.failure = m_stoppedBy;
        Q_EMIT finished(reply);
        return;
    }
    if (m_stoppedBy == HttpReply::Failure::None)
        readAvailable();

    reply.duration = std::chrono::milliseconds(m_clock.elapsed());
    reply.received = m_received.size();
    reply.requestId = requestIdOf(*m_reply);
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.retryAfter = m_reply->rawHeader("Retry-After");
    reply.date = m_reply->rawHeader("Date");
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_stoppedBy == HttpReply::Failure::TimedOut && m_body->length() > 0 && !m_isSent) {
        reply.failure = HttpReply::Failure::NotConnected;
        reply.detail = u"TimedOut"_s;
    } else if (m_stoppedBy != HttpReply::Failure::None) {
        reply.failure = m_stoppedBy;
        if (m_stoppedBy == HttpReply::Failure::TooLarge)
            reply.detail = u"over %1 bytes"_s.arg(m_limits.replyBytes);
    } else if (!comesFromStatus(error, reply.status)) {
        reply.failure = failureOf(error);
        // Qt has one error for a network that cannot be reached and for one that was lost.
        // It has the same one for a proxy that nobody listens at.
        if (error == QNetworkReply::UnknownNetworkError && !m_isSent)
            reply.failure =
                m_hasProxy ? HttpReply::Failure::Proxy : HttpReply::Failure::NotConnected;
        if (reply.failure == HttpReply::Failure::Tls)
            reply.certificate = m_certificate;
        if (reply.failure != HttpReply::Failure::None && !reply.certificate)
            reply.detail = errorName(error);
    }
    if (reply.failure == HttpReply::Failure::None)
        reply.body = std::move(m_received);
    Q_EMIT finished(reply);
}

} // namespace Purser
