// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>
#include <QTcpSocket>

#include <memory>

namespace Purser {

/// What the sandbox answered over HTTP; status 0 when there was no answer.
struct SandboxReply
{
    int status = 0;
    QJsonObject envelope = {};
    QByteArray contentType = {};
    QByteArray retryAfter = {};

    int code() const;
    QString message() const;
    QJsonValue data() const;
};

/// A listening sandbox with two clients: Qt's HTTP client, and a bare socket for what that one
/// would not send.
class SandboxFixture
{
public:
    using Headers = QList<QNetworkReply::RawHeaderPair>;

    static QString collection(); ///< the path of all credentials
    static QString freeItem(); ///< the path of an example that is not in use
    static QByteArray goodBody(); ///< creates a credential "fresh"; changes one, too

    explicit SandboxFixture(
        std::unique_ptr<SandboxServer> server = std::make_unique<SandboxServer>());

    SandboxServer &server() { return *m_server; }

    static Headers usualHeaders();
    SandboxReply send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      const Headers &headers = usualHeaders());
    bool stillServes();

    bool connect();
    QTcpSocket &client() { return m_client; }
    /// A request with the usual headers; `line` is its first line without the version.
    static QByteArray raw(const QByteArray &line, const QByteArray &body = {},
                          const QByteArray &headers = {});
    QByteArray received();
    QList<int> statuses(); ///< of the status lines received

private:
    std::unique_ptr<SandboxServer> m_server;
    QTcpSocket m_client;
    QNetworkAccessManager m_network;
};

} // namespace Purser
