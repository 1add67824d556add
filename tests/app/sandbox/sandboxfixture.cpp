// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/sandbox/sandboxfixture.h"

#include "tests/support/patience.h"

#include <QJsonDocument>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

int SandboxReply::code() const
{
    return envelope.value(u"code").toInt();
}

QString SandboxReply::message() const
{
    return envelope.value(u"message").toString();
}

QJsonValue SandboxReply::data() const
{
    return envelope.value(u"data");
}

QString SandboxFixture::collection()
{
    return u"/v2/container-registry-auths"_s;
}

QString SandboxFixture::freeItem()
{
    return collection() + u"/384410568058921807"_s;
}

QByteArray SandboxFixture::goodBody()
{
    return R"({"name":"fresh","username":"me","password":"pw"})";
}

SandboxFixture::SandboxFixture(std::unique_ptr<SandboxServer> server)
    : m_server(std::move(server))
{
    if (!m_server->listen())
        qFatal("the sandbox cannot listen: %s", qPrintable(m_server->errorString()));
}

SandboxFixture::Headers SandboxFixture::usualHeaders()
{
    return { { "X-Api-Key", "sandbox-demo-key" }, { "Content-Type", "application/json" } };
}

SandboxReply SandboxFixture::send(const QByteArray &method, const QString &path,
                                  const QByteArray &body, const Headers &headers)
{
    QNetworkRequest request(QUrl(m_server->baseUrl() + path));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    // Not qWaitFor(): it sleeps between rounds, and Qt uploads a piece in each round.
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(Test::patience))
        return {};
    return { .status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             .envelope = QJsonDocument::fromJson(reply->readAll()).object(),
             .contentType = reply->rawHeader("Content-Type"),
             .retryAfter = reply->rawHeader("Retry-After") };
}

bool SandboxFixture::stillServes()
{
    return send("GET", collection()).code() == 10000;
}

bool SandboxFixture::connect()
{
    const QUrl url(m_server->baseUrl());
    m_client.connectToHost(url.host(), quint16(url.port()));
    return QTest::qWaitFor([this] { return m_client.state() == QAbstractSocket::ConnectedState; },
                           Test::patience);
}

QByteArray SandboxFixture::raw(const QByteArray &line, const QByteArray &body,
                               const QByteArray &headers)
{
    return line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Api-Key: sandbox-demo-key\r\n"
        + "Content-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray SandboxFixture::received()
{
    return m_client.peek(m_client.bytesAvailable());
}

QList<int> SandboxFixture::statuses()
{
    const QRegularExpression line(u"HTTP/1\\.1 (\\d+)"_s);
    const QString text = QString::fromLatin1(received());
    QList<int> found;
    for (auto matches = line.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1).toInt());
    return found;
}

} // namespace Purser
