// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activityjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Activity &activity)
{
    QJsonObject object{ { u"startedAt"_s, activity.startedAt.toUTC().toString(Qt::ISODateWithMs) },
                        { u"operation"_s, operationName(activity.operation) },
                        { u"method"_s, QString::fromLatin1(activity.verb()) },
                        { u"url"_s, activity.url.toString(QUrl::FullyEncoded) },
                        { u"durationMs"_s, qint64(activity.duration.count()) },
                        { u"receivedBytes"_s, activity.received } };
    if (!activity.id.isNull())
        object.insert(u"credentialId"_s, activity.id.text());
    if (!activity.body.isEmpty())
        object.insert(u"body"_s, activity.body);
    if (activity.httpStatus != 0)
        object.insert(u"httpStatus"_s, activity.httpStatus);
    if (activity.error)
        object.insert(u"error"_s, errorName(*activity.error));
    if (!activity.requestId.isEmpty())
        object.insert(u"requestId"_s, activity.requestId);
    return object;
}

} // namespace

QByteArray activityJson(const QList<Activity> &activities)
{
    QJsonArray array;
    for (const Activity &activity : activities)
        array.append(toJson(activity));
    return QJsonDocument(array).toJson();
}

QString operationName(Activity::Operation operation)
{
    switch (operation) {
    case Activity::Operation::List:
        return u"listCredentials"_s;
    case Activity::Operation::Get:
        return u"getCredential"_s;
    case Activity::Operation::Create:
        return u"createCredential"_s;
    case Activity::Operation::Update:
        return u"updateCredential"_s;
    case Activity::Operation::Delete:
        return u"deleteCredential"_s;
    case Activity::Operation::CheckLogin:
        return u"checkLogin"_s;
    }
    return {};
}

QString errorName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Offline:
        return u"offline"_s;
    case Kind::Proxy:
        return u"proxy"_s;
    case Kind::Tls:
        return u"tls"_s;
    case Kind::TimedOut:
        return u"timed out"_s;
    case Kind::ConnectionLost:
        return u"connection lost"_s;
    case Kind::Unauthorized:
        return u"unauthorized"_s;
    case Kind::Forbidden:
        return u"forbidden"_s;
    case Kind::NotFound:
        return u"not found"_s;
    case Kind::InUse:
        return u"in use"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    case Kind::RateLimited:
        return u"rate limited"_s;
    case Kind::Server:
        return u"server"_s;
    case Kind::BadReply:
        return u"bad reply"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::OutcomeUnknown:
        return u"outcome unknown"_s;
    }
    return {};
}

} // namespace Purser
