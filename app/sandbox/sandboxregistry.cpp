// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTokens = 1000;
constexpr auto imageName = "team/app"_L1;
constexpr auto imageTag = "1.0"_L1;

SandboxResponse failure(int status, const QString &code, const QString &message,
                        const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    const QJsonObject error{ { u"code"_s, code }, { u"message"_s, message } };
    const QJsonObject body{ { u"errors"_s, QJsonArray{ error } } };
    return { .status = status,
             .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
             .headers = headers };
}

/// The rest of `header` after the name of the scheme; empty for another scheme.
QByteArray credentialsIn(const QByteArray &header, const QByteArray &scheme)
{
    const qsizetype space = header.indexOf(' ');
    return space > 0 && header.first(space).compare(scheme, Qt::CaseInsensitive) == 0
        ? header.sliced(space + 1).trimmed()
        : QByteArray();
}

bool hasLogin(const SandboxRequest &request)
{
    const QByteArray login =
        (SandboxRegistry::username() + u':' + SandboxRegistry::password()).toUtf8();
    return QByteArray::fromBase64(credentialsIn(request.authorization, "Basic")) == login;
}

} // namespace

SandboxRegistry::SandboxRegistry(QObject *parent)
    : QObject(parent)
    , m_listener([this](const SandboxRequest &request) { return handleRequest(request); })
{
    connect(&m_listener, &SandboxListener::requestServed, this, &SandboxRegistry::requestServed);
}

SandboxRegistry::~SandboxRegistry() = default;

QString SandboxRegistry::username()
{
    return u"sandbox-robot"_s;
}

QString SandboxRegistry::password()
{
    return u"sandbox-pull-token"_s;
}

QString SandboxRegistry::image()
{
    return imageName + u':' + imageTag;
}

QString SandboxRegistry::host() const
{
    return m_listener.port() == 0 ? QString() : u"127.0.0.1:%1"_s.arg(m_listener.port());
}

SandboxResponse SandboxRegistry::handleRequest(const SandboxRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return failure(405, u"UNSUPPORTED"_s, u"The method is not allowed here"_s,
                       { { "Allow", "GET, HEAD" } });
    if (request.path == "/token"_L1)
        return token(request);
    if (!isLoggedIn(request))
        return challenge();
    if (request.path == "/v2/"_L1)
        return { .body = "{}",
                 .headers = { { "Docker-Distribution-Api-Version", "registry/2.0" } } };
    if (request.path == "/v2/"_L1 + imageName + "/manifests/"_L1 + imageTag)
        return { .body = R"({"schemaVersion":2})" };
    return failure(404, u"MANIFEST_UNKNOWN"_s, u"The image is not there"_s);
}

SandboxResponse SandboxRegistry::challenge() const
{
    const QByteArray here = host().toUtf8();
    return failure(401, u"UNAUTHORIZED"_s, u"The login is missing or wrong"_s,
                   { { "Docker-Distribution-Api-Version", "registry/2.0" },
                     { "WWW-Authenticate",
                       "Bearer realm=\"http://" + here + "/token\",service=\"" + here + '"' },
                     { "WWW-Authenticate", "Basic realm=\"Purser sandbox\"" } });
}

SandboxResponse SandboxRegistry::token(const SandboxRequest &request)
{
    if (!hasLogin(request))
        return failure(401, u"UNAUTHORIZED"_s, u"The login is missing or wrong"_s);
    if (m_tokens.size() >= maxTokens)
        m_tokens.clear();
    const QByteArray token = QUuid::createUuid().toByteArray(QUuid::Id128);
    m_tokens.insert(token);
    const QJsonObject body{ { u"token"_s, QString::fromLatin1(token) }, { u"expires_in"_s, 300 } };
    return { .body = QJsonDocument(body).toJson(QJsonDocument::Compact) };
}

bool SandboxRegistry::isLoggedIn(const SandboxRequest &request) const
{
    return hasLogin(request) || m_tokens.contains(credentialsIn(request.authorization, "Bearer"));
}

} // namespace Purser
