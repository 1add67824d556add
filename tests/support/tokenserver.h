// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawserver.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <QTemporaryDir>

namespace Purser {

/// A registry's token server. It issues tokens, signed with its own key, only to user "robot" with
/// Canary::password(). That user may pull the images "team/app" and "team/missing".
class TokenServer
{
public:
    TokenServer();
    explicit TokenServer(const QSslConfiguration &tls);
    TokenServer(const TokenServer &) = delete;
    TokenServer &operator=(const TokenServer &) = delete;

    static QByteArray service() { return "purser-test-registry"; }
    static QByteArray issuer() { return "purser-test-tokens"; }

    QByteArray realm() const { return m_server.baseUrl().toUtf8() + "/token"; }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("tokens.pem")); }
    const RawServer &server() const { return m_server; }

private:
    void start();
    RawReply answer(const RawRequest &request) const;
    QByteArray signedToken(const QJsonArray &access) const;
    QByteArray run(const QStringList &arguments, const QByteArray &input = {}) const;

    QTemporaryDir m_folder;
    RawServer m_server;
};

} // namespace Purser
