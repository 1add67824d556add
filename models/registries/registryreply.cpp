// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/registryreply.h"

#include "models/activity/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <initializer_list>

namespace Purser {

using namespace Qt::StringLiterals;
using Reason = LoginAnswer::Reason;

namespace RegistryReply {

namespace {

constexpr int maxErrors = 3;

QJsonArray errorsOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object().value("errors"_L1).toArray();
}

bool hasErrorCode(const HttpReply &reply, std::initializer_list<QLatin1StringView> codes)
{
    return std::ranges::any_of(errorsOf(reply.body), [&](const QJsonValue &error) {
        const QString code = error.toObject().value("code"_L1).toString();
        return std::ranges::any_of(codes, [&](QLatin1StringView wanted) {
            return code.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    });
}

bool isFromApi(const HttpReply &reply)
{
    const QByteArray type = reply.header("Content-Type").toLower();
    return (type.startsWith("application/") && type.contains("json"))
        || !reply.header("Docker-Distribution-Api-Version").isEmpty()
        || !reply.header("WWW-Authenticate").isEmpty();
}

/// On one line, without what could change how it is read.
QString tidied(QString text)
{
    for (QChar &character : text) {
        const QChar::Category category = character.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            character = u' ';
    }
    text = text.simplified();
    if (text.size() <= maxMessageLength)
        return text;
    text.truncate(maxMessageLength - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

} // namespace

QString words(const QByteArray &body, const QList<const Secret *> &secrets)
{
    const auto shown = [&secrets](const QJsonValue &value) {
        QString text = value.toString();
        for (const Secret *secret : secrets) // before a part of one could be cut off
            text = Redaction::redact(text, *secret);
        return tidied(text);
    };
    QStringList messages;
    const QJsonArray errors = errorsOf(body);
    for (const QJsonValue &error : errors) {
        QString message = shown(error.toObject().value("message"_L1));
        if (message.isEmpty())
            message = shown(error.toObject().value("code"_L1));
        if (!message.isEmpty() && !messages.contains(message) && messages.size() < maxErrors)
            messages.append(message);
    }
    if (!messages.isEmpty())
        return tidied(messages.join("; "_L1));
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QString &name : { u"details"_s, u"message"_s, u"error_description"_s, u"error"_s }) {
        if (QString text = shown(object.value(name)); !text.isEmpty())
            return text;
    }
    return {};
}

bool isRateLimit(const HttpReply &reply)
{
    constexpr int tooManyRequests = 429;
    constexpr int firstError = 400;
    if (reply.status == tooManyRequests)
        return true;
    return reply.status >= firstError && hasErrorCode(reply, { "toomanyrequests"_L1 });
}

bool isBlocked(const HttpReply &reply)
{
    constexpr int forbidden = 403;
    return reply.status == forbidden && !isRefusal(reply) && !isRateLimit(reply);
}

bool isRefusal(const HttpReply &reply)
{
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int badRequest = 400;
    if (isRateLimit(reply))
        return false;
    if (reply.status == badRequest)
        return hasErrorCode(reply, { "denied"_L1, "unauthorized"_L1 });
    return reply.status == unauthorized || (reply.status == forbidden && isFromApi(reply));
}

Reason reasonOf(HttpReply::Failure failure)
{
    switch (failure) {
    case HttpReply::Failure::None:
        return Reason::None;
    case HttpReply::Failure::NotConnected:
        return Reason::Offline;
    case HttpReply::Failure::Proxy:
        return Reason::Proxy;
    case HttpReply::Failure::Tls:
        return Reason::Tls;
    case HttpReply::Failure::TimedOut:
        return Reason::TimedOut;
    case HttpReply::Failure::Lost:
        return Reason::ConnectionLost;
    case HttpReply::Failure::Aborted:
        return Reason::Cancelled;
    case HttpReply::Failure::Garbled:
    case HttpReply::Failure::TooLarge:
        break;
    }
    return Reason::BadReply;
}

QList<QByteArray> challenges(const HttpReply &reply)
{
    QList<QByteArray> values;
    for (const auto &[name, value] : reply.headers) {
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

bool isOfRegistry(const HttpReply &reply)
{
    if (!reply.header("Docker-Distribution-Api-Version").isEmpty())
        return true;
    const QByteArray type = reply.header("Content-Type").toLower();
    return !type.startsWith("text/html") && !type.startsWith("application/xhtml");
}

std::optional<Secret> token(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QString text = object.value("token"_L1).toString();
    if (text.isEmpty())
        text = object.value("access_token"_L1).toString();
    const bool isPrintable = std::ranges::all_of(
        text, [](QChar character) { return character > u' ' && character <= u'~'; });
    if (text.isEmpty() || !isPrintable)
        return std::nullopt;
    return Secret::fromText(text);
}

} // namespace RegistryReply

} // namespace Purser
