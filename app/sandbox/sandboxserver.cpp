// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include "app/sandbox/sandboxconnection.h"

#include <QAbstractHttpServer>
#include <QHostAddress>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QUrl>

#include <optional>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;
using Method = QHttpServerRequest::Method;

namespace {

constexpr auto collectionPath = "/v2/container-registry-auths"_L1;

QString methodName(Method method)
{
    return QString::fromLatin1(QMetaEnum::fromType<Method>().valueToKey(int(method))).toUpper();
}

/// The path as the client wrote it. Decoding it as a whole would turn "%2F" into a separator.
QString pathOf(const QHttpServerRequest &request)
{
    return request.url().path(QUrl::FullyEncoded);
}

/// The id that a path names: empty for the collection itself, nothing for any other path.
std::optional<QString> idInPath(const QString &path)
{
    if (path == collectionPath)
        return QString();
    const QString prefix = collectionPath + u'/';
    if (!path.startsWith(prefix) || path.size() == prefix.size())
        return {};
    const QString segment = path.sliced(prefix.size());
    if (segment.contains(u'/'))
        return {};
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

bool saysJson(const QHttpServerRequest &request)
{
    const QByteArray type = request.value("Content-Type").split(';').value(0).trimmed();
    return type.compare("application/json", Qt::CaseInsensitive) == 0;
}

bool wantsClose(const QHttpServerRequest &request)
{
    return request.value("Connection").toLower().contains("close");
}

} // namespace

/// Brings requests from QAbstractHttpServer to the sandbox and its answers back.
class SandboxServer::Http final : public QAbstractHttpServer
{
public:
    explicit Http(SandboxServer &owner)
        : m_owner(owner)
    { }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        // After "Connection: close" nothing is done any more, though Qt hands on what was sent.
        if (socket->state() != QAbstractSocket::ConnectedState)
            return true;
        if (auto *connection = qobject_cast<SandboxConnection *>(socket))
            connection->startNextRequest();
        const SandboxAnswer answer = m_owner.answerTo(request);
        write(answer, request, socket);
        Q_EMIT m_owner.requestServed(methodName(request.method()), pathOf(request), answer.status);
        return true;
    }

    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override
    {
        // Called for a WebSocket upgrade, after handleRequest() has answered it like any request.
    }

private:
    void write(const SandboxAnswer &answer, const QHttpServerRequest &request, QTcpSocket *socket)
    {
        const QByteArray body = answer.toJson();
        QHttpServerResponder responder = makeResponder(request, socket);
        responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
        responder.writeHeader("Content-Type", "application/json");
        responder.writeHeader("Content-Length", QByteArray::number(body.size()));
        if (!answer.allow.isEmpty())
            responder.writeHeader("Allow", answer.allow);
        if (wantsClose(request))
            responder.writeHeader("Connection", "close");
        // The answer to HEAD has the headers only: a body would be read as the next answer.
        responder.writeBody(request.method() == Method::Head ? QByteArray() : body);
        if (wantsClose(request))
            socket->disconnectFromHost();
    }

    SandboxServer &m_owner;
};

QString SandboxServer::demonstrationKey()
{
    return u"sandbox-demo-key"_s;
}

SandboxServer::SandboxServer(QObject *parent)
    : SandboxServer(SandboxStore::withExamples(), demonstrationKey(), parent)
{ }

SandboxServer::SandboxServer(SandboxStore store, QString apiKey, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_apiKey(std::move(apiKey))
{ }

SandboxServer::~SandboxServer() = default;

bool SandboxServer::listen(quint16 port)
{
    if (m_http) {
        m_errorString = tr("The sandbox is running already.");
        return false;
    }
    auto listener = std::make_unique<SandboxListener>();
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        m_errorString = listener->errorString();
        return false;
    }
    connect(listener.get(), &SandboxListener::requestCutOff, this, &SandboxServer::requestServed);
    m_errorString.clear();
    m_port = listener->serverPort();
    m_http = std::make_unique<Http>(*this);
    m_http->bind(listener.release()); // becomes its parent
    return true;
}

QString SandboxServer::baseUrl() const
{
    return m_port == 0 ? QString() : u"http://127.0.0.1:%1"_s.arg(m_port);
}

SandboxAnswer SandboxServer::answerTo(const QHttpServerRequest &request)
{
    if (request.body().size() > SandboxConnection::longestBody)
        return SandboxAnswer::invalid(u"body: is longer than 1 MiB"_s, 413);
    if (m_apiKey.isEmpty() || request.value("X-Api-Key") != m_apiKey.toUtf8()) {
        return { .status = 401,
                 .code = SandboxAnswer::codeUnauthorized,
                 .message = u"The API key is missing or wrong"_s };
    }
    const std::optional<QString> id = idInPath(pathOf(request));
    if (!id)
        return SandboxAnswer::invalid(u"There is nothing at this path"_s, 404);

    const Method method = request.method();
    if (id->isEmpty()) {
        if (method == Method::Get)
            return m_store.list();
        if (method == Method::Post)
            return answerWithBody(request, *id);
    } else {
        if (method == Method::Get)
            return m_store.get(*id);
        if (method == Method::Patch)
            return answerWithBody(request, *id);
        if (method == Method::Delete)
            return m_store.remove(*id);
    }
    SandboxAnswer refusal = SandboxAnswer::invalid(u"The method is not allowed here"_s, 405);
    refusal.allow = id->isEmpty() ? "GET, POST" : "GET, PATCH, DELETE";
    return refusal;
}

/// A create when `id` is empty, else an update.
SandboxAnswer SandboxServer::answerWithBody(const QHttpServerRequest &request, const QString &id)
{
    if (!saysJson(request))
        return SandboxAnswer::invalid(u"Content-Type: must be application/json"_s, 415);
    const QJsonDocument document = QJsonDocument::fromJson(request.body());
    if (!document.isObject())
        return SandboxAnswer::invalid(u"body: must be a JSON object"_s);
    return id.isEmpty() ? m_store.create(document.object(), QDateTime::currentDateTimeUtc())
                        : m_store.update(id, document.object());
}

} // namespace Purser
