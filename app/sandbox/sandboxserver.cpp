// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <optional>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr auto collectionPath = "/v2/container-registry-auths"_L1;

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

bool saysJson(const SandboxRequest &request)
{
    const QByteArray type = request.contentType.split(';').value(0).trimmed();
    return type.compare("application/json", Qt::CaseInsensitive) == 0;
}

} // namespace

QString SandboxServer::sandboxKey()
{
    return u"sandbox-demo-key"_s;
}

SandboxServer::SandboxServer(QObject *parent)
    : SandboxServer(SandboxStore::withExamples(), sandboxKey(), parent)
{ }

SandboxServer::SandboxServer(SandboxStore store, QString apiKey, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_apiKey(std::move(apiKey))
    , m_listener([this](const SandboxRequest &request) { return handleRequest(request); })
{
    connect(&m_listener, &SandboxListener::requestServed, this, &SandboxServer::requestServed);
}

SandboxServer::~SandboxServer() = default;

bool SandboxServer::listen(std::unique_ptr<QTcpServer> server)
{
    return m_listener.listen(std::move(server));
}

QString SandboxServer::baseUrl() const
{
    return m_listener.port() == 0 ? QString() : u"http://127.0.0.1:%1"_s.arg(m_listener.port());
}

void SandboxServer::setFaults(const SandboxFaults &faults)
{
    m_faults = faults;
    m_rateLimit.reset();
    if (faults.limit)
        m_rateLimit.emplace(*faults.limit);
}

SandboxResponse SandboxServer::handleRequest(const SandboxRequest &request)
{
    std::optional<std::chrono::seconds> pause;
    if (m_rateLimit)
        pause = m_rateLimit->check(SandboxRateLimit::Clock::now());
    SandboxResponse response =
        SandboxResponse::of(pause ? SandboxResult::tooManyRequests(*pause) : dispatch(request));
    response.delay = m_faults.latency;
    return response;
}

SandboxResult SandboxServer::dispatch(const SandboxRequest &request)
{
    if (m_apiKey.isEmpty() || request.apiKey != m_apiKey.toUtf8()) {
        return { .status = 401,
                 .code = SandboxResult::codeUnauthorized,
                 .message = u"The API key is missing or wrong"_s };
    }
    const std::optional<QString> id = idInPath(request.path);
    if (!id)
        return SandboxResult::invalid(u"There is nothing at this path"_s, 404);

    const QByteArray &method = request.method;
    if (id->isEmpty()) {
        if (method == "GET")
            return m_store.list();
        if (method == "POST")
            return createOrUpdate(request, *id);
    } else {
        if (method == "GET")
            return m_store.get(*id);
        if (method == "PATCH")
            return createOrUpdate(request, *id);
        if (method == "DELETE")
            return remove(*id);
    }
    SandboxResult refusal = SandboxResult::invalid(u"The method is not allowed here"_s, 405);
    refusal.allow = id->isEmpty() ? "GET, POST" : "GET, PATCH, DELETE";
    return refusal;
}

/// A create when `id` is empty, else an update.
SandboxResult SandboxServer::createOrUpdate(const SandboxRequest &request, const QString &id)
{
    if (!saysJson(request))
        return SandboxResult::invalid(u"Content-Type: must be application/json"_s, 415);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return SandboxResult::invalid(u"body: must be a JSON object"_s);
    const QJsonObject body = document.object();
    if (m_faults.failsFor(m_store.nameOf(id))
        || m_faults.failsFor(body.value(u"name"_s).toString()))
        return SandboxResult::systemError();
    return id.isEmpty() ? m_store.create(body, QDateTime::currentDateTimeUtc())
                        : m_store.update(id, body);
}

SandboxResult SandboxServer::remove(const QString &id)
{
    return m_faults.failsFor(m_store.nameOf(id)) ? SandboxResult::systemError()
                                                 : m_store.remove(id);
}

} // namespace Purser
