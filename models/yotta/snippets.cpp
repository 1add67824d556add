// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/snippets.h"

#include <QJsonDocument>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// One word for a POSIX shell, whatever is in it.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

/// By a pipe: as an argument the key would be readable in the process list. printf is built into
/// the shell, so it has no place there.
QString curl(const QString &options, const QUrl &url)
{
    return u"printf 'X-Api-Key: %s' \"$YOTTA_API_KEY\" | curl -sS -H @- "_s + options
        + quoted(url.toString(QUrl::FullyEncoded));
}

} // namespace

namespace Snippets {

QString podJsonLine(const CredentialId &id)
{
    return u"\"containerRegistryAuthId\": \"%1\""_s.arg(id.text());
}

QString curlCommand(const BaseUrl &baseUrl, const CredentialId &id)
{
    return curl({}, baseUrl.withPath(u"/v2/container-registry-auths/"_s + id.text()));
}

QString curlCommand(const Activity &activity)
{
    if (activity.operation == Activity::Operation::CheckLogin) // the service's key is none of its
        return u"curl -sSi "_s + quoted(activity.url.toString(QUrl::FullyEncoded));
    QString options;
    if (activity.verb() != "GET")
        options += u"-X "_s + QString::fromLatin1(activity.verb()) + u' ';
    if (!activity.body.isEmpty()) {
        const QByteArray body = QJsonDocument(activity.body).toJson(QJsonDocument::Compact);
        options += u"-H 'Content-Type: application/json' --data "_s
            + quoted(QString::fromUtf8(body)) + u' ';
    }
    return curl(options, activity.url);
}

} // namespace Snippets

} // namespace Purser
