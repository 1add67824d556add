// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/jsonreader.h"

#include <QJsonDocument>
#include <QVariant>

namespace Purser {

using namespace Qt::StringLiterals;

namespace JsonReader {

namespace {

tl::unexpected<QString> problem(QLatin1StringView key, QLatin1StringView what)
{
    return tl::unexpected(QString(key + ": "_L1 + what));
}

/// Qt keeps a number as an integer exactly when it was written as one that fits.
std::optional<qint64> exactInteger(const QJsonValue &value)
{
    if (!value.isDouble() || value.toVariant().typeId() != QMetaType::LongLong)
        return std::nullopt;
    return value.toInteger();
}

std::optional<QDateTime> timeFromMilliseconds(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    // Beyond year 9999 it is no date that anybody wrote.
    if (!time.isValid() || time.date().year() < 1970 || time.date().year() > 9999)
        return std::nullopt;
    return time;
}

std::optional<QDateTime> timeFromText(const QString &text)
{
    bool isNumber = false;
    const qint64 milliseconds = text.toLongLong(&isNumber);
    if (isNumber)
        return timeFromMilliseconds(milliseconds);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace

Read<QJsonObject> object(QByteArrayView text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(u"not JSON: %1 at byte %2"_s.arg(error.errorString(),
                                                              QString::number(error.offset)));
    if (!document.isObject())
        return tl::unexpected(u"not a JSON object"_s);
    return document.object();
}

Read<QString> optionalText(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return QString();
    if (!value.isString())
        return problem(key, "not a string"_L1);
    return value.toString();
}

Read<qint64> integer(const QJsonObject &object, QLatin1StringView key)
{
    const std::optional<qint64> number = exactInteger(object.value(key));
    if (!number)
        return problem(key, "not an integer"_L1);
    return *number;
}

std::optional<CredentialId> credentialId(const QJsonValue &value)
{
    if (value.isString())
        return CredentialId::fromText(value.toString());
    if (const std::optional<qint64> number = exactInteger(value))
        return CredentialId::fromInteger(*number);
    return std::nullopt;
}

Read<std::optional<QDateTime>> optionalTime(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (value.isString())
        return timeFromText(value.toString());
    if (const std::optional<qint64> milliseconds = exactInteger(value))
        return timeFromMilliseconds(*milliseconds);
    return problem(key, "neither a string nor an integer"_L1);
}

} // namespace JsonReader

} // namespace Purser
