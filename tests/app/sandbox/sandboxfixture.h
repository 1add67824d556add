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

/// A response from the sandbox over HTTP. `status` is 0 if there was no response.
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

/// A listening sandbox with two clients: Qt's HTTP client, and a plain socket for requests that
/// Qt's client doesn't send.
class SandboxFixture
{
public:
    using Headers = QList<QNetworkReply::RawHeaderPair>;

    static QString collection(); ///< the path of the credential list
    static QString freeItem(); ///< the path of a sample credential that isn't in use
    static QByteArray goodBody(); ///< a body that creates "fresh" and is also valid for updates

    explicit SandboxFixture(
        std::unique_ptr<SandboxServer> server = std::make_unique<SandboxServer>());

    SandboxServer &server() { return *m_server; }

    static Headers usualHeaders();
    SandboxReply send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                      const Headers &headers = usualHeaders());
    bool stillServes();

    bool connect();
    QTcpSocket &client() { return m_client; }
    /// Returns the bytes of a request with the usual headers. `line` is its first line without the
    /// HTTP version.
    static QByteArray raw(const QByteArray &line, const QByteArray &body = {},
                          const QByteArray &headers = {});
    QByteArray received();
    QList<int> statuses(); ///< the status codes received so far

private:
    std::unique_ptr<SandboxServer> m_server;
    QTcpSocket m_client;
    QNetworkAccessManager m_network;
};

} // namespace Purser
