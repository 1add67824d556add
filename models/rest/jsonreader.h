// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credential.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace Purser {

/// Reads JSON values by type. QJsonValue's own conversions turn what is missing or of another type
/// into defaults, and large ids into their neighbours; here they are errors that name the field.
namespace JsonReader {

/// The error is a sentence for `ApiError::detail`, e.g. "name: not a string".
template<typename T> using Read = tl::expected<T, QString>;

/// The whole text as one object. Use this one to parse: it keeps numbers that Qt would round from
/// passing for integers.
Read<QJsonObject> object(QByteArrayView text);

/// Missing and null are an empty string.
Read<QString> optionalText(const QJsonObject &object, QLatin1StringView key);

/// An integer that is exactly representable; neither a fraction nor a number beyond int64. One with
/// a decimal point or an exponent is taken below 2^53 only, where no digit can have been lost.
Read<qint64> integer(const QJsonObject &object, QLatin1StringView key);

/// A string or an exact integer, as the service sends ids.
std::optional<CredentialId> credentialId(const QJsonValue &value);

/// ISO 8601 (UTC where no offset is given) or milliseconds since the epoch, as number or digits.
/// Missing, null and a text that is no date are nothing; another type is an error.
Read<std::optional<QDateTime>> optionalTime(const QJsonObject &object, QLatin1StringView key);

} // namespace JsonReader

} // namespace Purser
