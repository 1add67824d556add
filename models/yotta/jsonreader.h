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

/// Reads JSON values strictly. QJsonValue's own conversions return a default for a value that is
/// missing or of another type, and round large IDs.
namespace JsonReader {

/// The value, or an error message for ApiError::detail, e.g. "code: not an integer".
template<typename T> using Read = tl::expected<T, QString>;

/// Parses a JSON object. Always use this function for parsing: it ensures that a number that Qt
/// rounds isn't read as an integer.
Read<QJsonObject> object(QByteArrayView text);

/// Reads an exact integer. A fraction or a number outside of int64 is an error. So is a number of
/// 2^53 or more that is written with a decimal point or an exponent, since digits may have been
/// lost.
Read<qint64> integer(const QJsonObject &object, QLatin1StringView key);

/// Reads an ID, which the service sends as a string or as an integer.
std::optional<CredentialId> credentialId(const QJsonValue &value);

/// Returns a string, a number or a Boolean as text, or an empty string for anything else.
QString scalarText(const QJsonValue &value);

/// Reads a time in ISO 8601 format (UTC if it has no offset), or a number, possibly in a string,
/// that counts from the epoch. The unit (seconds, milliseconds, microseconds or nanoseconds) is
/// inferred from the number's magnitude. Returns std::nullopt for any other value. This isn't an
/// error, so that the credential can still be read.
std::optional<QDateTime> time(const QJsonValue &value);

} // namespace JsonReader

} // namespace Purser
