// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tokenserver.h"

#include "tests/support/canary.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QUrl>
#include <QUrlQuery>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object)
        .toJson(QJsonDocument::Compact)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// What of "repository:NAME:pull" may be done.
QJsonArray granted(const QString &scope)
{
    const QStringList parts = scope.split(u':');
    const QStringList images{ u"team/app"_s, u"team/missing"_s };
    if (parts.size() != 3 || parts[0] != "repository"_L1 || !images.contains(parts[1]))
        return {};
    return { QJsonObject{ { u"type"_s, parts[0] },
                          { u"name"_s, parts[1] },
                          { u"actions"_s, QJsonArray{ u"pull"_s } } } };
}

} // namespace

TokenServer::TokenServer()
{
    start();
}

TokenServer::TokenServer(const QSslConfiguration &tls)
    : m_server(tls)
{
    start();
}

void TokenServer::start()
{
    run({ u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Purser test tokens"_s,
          u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
          m_folder.filePath(u"tokens.key"_s), u"-out"_s, certificateFile() });
    m_server.setHandler([this](const RawRequest &request) { return answer(request); });
}

RawReply TokenServer::answer(const RawRequest &request) const
{
    const QByteArray login = "robot:" + Canary::password().toUtf8();
    if (request.header("Authorization") != "Basic " + login.toBase64())
        return RawReply::json(401, R"({"details":"incorrect username or password"})");
    const QUrlQuery query(QUrl::fromEncoded(request.target));
    const QString scope = query.queryItemValue(u"scope"_s, QUrl::FullyDecoded);
    return RawReply::json(200, R"({"token":")" + signedToken(granted(scope)) + R"("})");
}

QByteArray TokenServer::signedToken(const QJsonArray &access) const
{
    QFile file(certificateFile());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    const QByteArray der = QSslCertificate(file.readAll()).toDer();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray content =
        encoded({ { u"typ"_s, u"JWT"_s },
                  { u"alg"_s, u"RS256"_s },
                  { u"x5c"_s, QJsonArray{ QString::fromLatin1(der.toBase64()) } } })
        + '.'
        + encoded({ { u"iss"_s, QString::fromLatin1(issuer()) },
                    { u"aud"_s, QString::fromLatin1(service()) },
                    { u"sub"_s, u"robot"_s },
                    { u"iat"_s, now },
                    { u"nbf"_s, now - 60 },
                    { u"exp"_s, now + 600 },
                    { u"jti"_s, u"1"_s },
                    { u"access"_s, access } });
    const QByteArray signature =
        run({ u"dgst"_s, u"-sha256"_s, u"-sign"_s, m_folder.filePath(u"tokens.key"_s) }, content);
    return content + '.'
        + signature.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray TokenServer::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s, arguments);
    openssl.write(input);
    openssl.closeWriteChannel();
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               openssl.readAllStandardError().constData());
    return openssl.readAllStandardOutput();
}

} // namespace Purser
