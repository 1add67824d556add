// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/httpexchange.h"

#include "models/http/certificatecheck.h"
#include "models/http/networkfailure.h"
#include "models/http/oneshotbody.h"
#include "models/http/residentmemory.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readChunk = 64 * 1024;
constexpr std::chrono::milliseconds memoryInterval{ 20 };

QNetworkProxy proxyFor(const QNetworkAccessManager &manager, const QUrl &url)
{
    QNetworkProxyFactory *factory = manager.proxyFactory();
    return factory ? factory->queryProxy(QNetworkProxyQuery(url)).value(0) : manager.proxy();
}

} // namespace

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

HttpExchange::HttpExchange(const QNetworkRequest &request, const QByteArray &verb, Secret body,
                           HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_verb(verb)
    , m_limits(limits)
    , m_body(std::make_unique<OneShotBody>(std::move(body)))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::checkDeadline);
    connect(&m_memoryWatch, &QTimer::timeout, this, &HttpExchange::checkMemory);
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

void HttpExchange::startDeadline()
{
    m_clock.start();
    m_deadline.start(m_limits.deadline);
}

void HttpExchange::start(std::shared_ptr<QNetworkAccessManager> manager)
{
    if (m_stoppedBy != HttpReply::Failure::None)
        return;
    m_manager = std::move(manager);
    m_proxy = proxyFor(*m_manager, m_request.url());
    // A sequential body that cannot be rewound is what keeps Qt from sending a request again by
    // itself when the connection closes early. That holds without a body, too; and for a read, so
    // that whether it is repeated is decided in one place, where it can be seen and stopped.
    m_request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_request.setHeader(QNetworkRequest::ContentLengthHeader, m_body->length());
    // Of a HEAD under any other call Qt would wait for the body that its reply has the length of.
    m_reply = m_verb == "HEAD" ? m_manager->head(m_request)
                               : m_manager->sendCustomRequest(m_request, m_verb, m_body.get());
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readAvailable);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_isSent = true; });
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_isConnecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_isConnecting = false; });
    connect(m_reply, &QNetworkReply::finished, this, [this] {
        if (m_stoppedBy == HttpReply::Failure::None)
            conclude();
        else // from within abort()
            QMetaObject::invokeMethod(this, &HttpExchange::conclude, Qt::QueuedConnection);
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        // Not ignored: Qt ends the handshake. Kept, because the reply's error does not say why.
        m_certificate = certificateProblem(errors, m_request.url().host());
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::checkHead);
    m_memoryWatch.start(memoryInterval);
    if (!m_clock.isValid())
        startDeadline();
}

quint16 HttpExchange::peerPort() const
{
    constexpr int httpsPort = 443;
    constexpr int httpPort = 80;
    if (NetworkFailure::isProxy(m_proxy))
        return m_proxy.port();
    const bool usesTls = m_request.url().scheme() == "https"_L1;
    return quint16(m_request.url().port(usesTls ? httpsPort : httpPort));
}

void HttpExchange::abort()
{
    stopWith(HttpReply::Failure::Aborted);
}

void HttpExchange::expire()
{
    stopWith(HttpReply::Failure::TimedOut);
}

void HttpExchange::readAvailable()
{
    while (m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(readChunk);
        if (piece.isEmpty())
            return;
        m_received += piece;
        m_lastArrival = std::chrono::milliseconds(m_clock.elapsed());
        if (m_received.size() > m_limits.replyBytes) {
            stopWith(HttpReply::Failure::TooLarge);
            return;
        }
    }
}

/// What arrived earns time in proportion, but none for a silence after it.
std::chrono::milliseconds HttpExchange::timeLeft() const
{
    const std::chrono::milliseconds earned(m_received.size() * 1000
                                           / m_limits.slowestBytesPerSecond);
    return m_limits.deadline + std::min(earned, m_lastArrival)
        - std::chrono::milliseconds(m_clock.elapsed());
}

void HttpExchange::checkDeadline()
{
    const std::chrono::milliseconds left = timeLeft();
    if (left > std::chrono::milliseconds::zero())
        m_deadline.start(left);
    else
        expire();
}

/// The first look is at the first timeout: it costs more than to start the timer, and most replies
/// arrive earlier.
void HttpExchange::checkMemory()
{
    const std::optional<qint64> memory = residentMemory();
    if (!m_memoryAtFirst) {
        m_memoryAtFirst = memory;
        if (!memory)
            m_memoryWatch.stop();
        return;
    }
    if (memory.value_or(0) - *m_memoryAtFirst <= m_limits.memoryGrowth)
        return;
    m_hasMemoryGrown = true;
    stopWith(HttpReply::Failure::TooLarge);
}

void HttpExchange::checkHead()
{
    m_memoryWatch.stop();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding");
    m_isEncoded = !encoding.isEmpty() && encoding.compare("identity", Qt::CaseInsensitive) != 0;
    if (m_isEncoded)
        stopWith(HttpReply::Failure::Garbled);
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
    m_memoryWatch.stop();
    HttpReply reply;
    if (m_clock.isValid())
        reply.duration = std::chrono::milliseconds(m_clock.elapsed());
    if (!m_reply) { // it ended before it was sent
        reply.failure = m_stoppedBy;
        if (m_stoppedBy == HttpReply::Failure::TimedOut && !isRead()) {
            reply.failure = HttpReply::Failure::NotConnected;
            reply.detail = u"TimedOut"_s;
        }
        Q_EMIT finished(reply);
        return;
    }
    if (m_stoppedBy == HttpReply::Failure::None)
        readAvailable();

    reply.received = m_received.size();
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.headers = m_reply->rawHeaderPairs();
    describeFailure(reply);
    if (reply.failure == HttpReply::Failure::None)
        reply.body = std::move(m_received);
    Q_EMIT finished(reply);
}

void HttpExchange::describeFailure(HttpReply &reply) const
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool isThroughProxy = NetworkFailure::isProxy(m_proxy);
    if (m_stoppedBy == HttpReply::Failure::TimedOut && isThroughProxy && isBeforeSending()) {
        reply.failure = HttpReply::Failure::Proxy;
        reply.proxy = { .address = NetworkFailure::addressOf(m_proxy),
                        .reason = ProxyProblem::Reason::TimedOut };
    } else if (m_stoppedBy == HttpReply::Failure::TimedOut && isBeforeSending() && !isRead()) {
        reply.failure = HttpReply::Failure::NotConnected;
        reply.detail = u"TimedOut"_s;
    } else if (m_stoppedBy != HttpReply::Failure::None) {
        reply.failure = m_stoppedBy;
        if (m_hasMemoryGrown)
            reply.detail = u"memory grew by over %1 bytes"_s.arg(m_limits.memoryGrowth);
        else if (m_stoppedBy == HttpReply::Failure::TooLarge)
            reply.detail = u"over %1 bytes"_s.arg(m_limits.replyBytes);
        else if (m_isEncoded)
            reply.detail = u"unwanted Content-Encoding"_s;
    } else if (!NetworkFailure::comesFromStatus(error, reply.status)) {
        reply.failure = NetworkFailure::failureOf(error);
        // Qt has one error for a network that cannot be reached and for one that was lost.
        if (error == QNetworkReply::UnknownNetworkError && (isBeforeSending() || isRead()))
            reply.failure = HttpReply::Failure::NotConnected;
        if (reply.failure == HttpReply::Failure::NotConnected
            || reply.failure == HttpReply::Failure::Proxy)
            reply.proxy = NetworkFailure::proxyProblem(error, m_proxy, m_isConnecting);
        if (reply.proxy)
            reply.failure = HttpReply::Failure::Proxy;
        if (reply.failure == HttpReply::Failure::Tls)
            reply.certificate = m_certificate;
        if (reply.failure != HttpReply::Failure::None && !reply.certificate)
            reply.detail = NetworkFailure::name(error);
    }
}

/// Whether it is certain that nothing was sent. Qt says when a body was sent. Of a request without
/// one it says only when a new connection is made for it; while others run, that connection may
/// turn out to be for another one.
bool HttpExchange::isBeforeSending() const
{
    if (m_body->length() > 0)
        return !m_isSent;
    return m_isConnecting && m_request.url().scheme() == "https"_L1 && (m_isAlone || isRead());
}

} // namespace Purser
