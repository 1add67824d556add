// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

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

/// An integer that is exactly representable; neither a fraction nor a number beyond int64. One with
/// a decimal point or an exponent is taken below 2^53 only, where no digit can have been lost.
Read<qint64> integer(const QJsonObject &object, QLatin1StringView key);

/// A string or an exact integer, as the service sends ids.
std::optional<CredentialId> credentialId(const QJsonValue &value);

/// A string, or a number or a truth value as it came; empty for anything else.
QString scalarText(const QJsonValue &value);

/// A time in ISO 8601 (UTC if it has no offset), or as a number since the epoch, which may also
/// come as a string. Its size tells seconds, milliseconds, microseconds and nanoseconds apart.
/// Nothing for any other value: an odd time hides neither its credential nor the list.
std::optional<QDateTime> time(const QJsonValue &value);

} // namespace JsonReader

} // namespace Purser
