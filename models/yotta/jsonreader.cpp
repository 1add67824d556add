// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/jsonreader.h"

#include "models/yotta/usualtime.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace Purser {

using namespace Qt::StringLiterals;

namespace JsonReader {

namespace {

tl::unexpected<QString> problem(QLatin1StringView key, QLatin1StringView what)
{
    return tl::unexpected(QString(key + ": "_L1 + what));
}

/// From here on a double no longer holds every integer.
constexpr double firstInexact = 9007199254740992.0; // 2^53

/// A number that was written with a fraction or an exponent and is too large for a double to hold
/// exactly. Qt rounds it, and then calls the outcome an integer.
bool isRounded(QByteArrayView number)
{
    const bool isInteger = !number.contains('.') && !number.contains('e') && !number.contains('E');
    return !isInteger && std::abs(number.toByteArray().toDouble()) >= firstInexact;
}

/// Puts quotes around such numbers, so that no reader of an integer takes them for one. Without
/// any, what it returns is only valid as long as `text`.
QByteArray withoutRoundedNumbers(QByteArrayView text)
{
    constexpr QByteArrayView inNumbers("0123456789+-.eE");
    QByteArray safe;
    qsizetype copied = 0; // of the text
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i++;
        if (text[start] == '"') {
            while (i < text.size() && text[i] != '"')
                i += text[i] == '\\' ? 2 : 1;
            i = std::min(i + 1, text.size());
        } else if (text[start] == '-' || (text[start] >= '0' && text[start] <= '9')) {
            while (i < text.size() && inNumbers.contains(text[i]))
                ++i;
            const QByteArrayView number = text.sliced(start, i - start);
            if (!isRounded(number))
                continue;
            safe += text.sliced(copied, start - copied);
            safe += '"';
            safe += number;
            safe += '"';
            copied = i;
        }
    }
    if (copied == 0)
        return QByteArray::fromRawData(text.data(), text.size());
    return safe += text.sliced(copied);
}

/// Qt keeps a number as an integer when its value is one that fits; see withoutRoundedNumbers().
std::optional<qint64> exactInteger(const QJsonValue &value)
{
    if (!value.isDouble() || value.toVariant().typeId() != QMetaType::LongLong)
        return std::nullopt;
    return value.toInteger();
}

/// The unit is the one that makes it a date of this service's time; the ranges of two units are far
/// apart. A number that is no such date in any unit is no time that the service wrote: a zero, for
/// example, would only pretend to be one.
std::optional<QDateTime> timeFromNumber(double number)
{
    constexpr double firstSecond = 946'684'800; // of the year 2000
    constexpr double lastSecond = 7'258'118'400; // the first one of the year 2200
    for (const double unitsPerSecond : { 1.0, 1e3, 1e6, 1e9 }) {
        const double seconds = number / unitsPerSecond;
        if (seconds >= firstSecond && seconds < lastSecond)
            return QDateTime::fromMSecsSinceEpoch(qRound64(seconds * 1000)).toUTC();
    }
    return std::nullopt;
}

std::optional<QDateTime> timeFromText(const QString &text)
{
    const auto *characters = reinterpret_cast<const char16_t *>(text.utf16());
    if (auto time = usualTime(std::u16string_view(characters, size_t(text.size()))))
        return time;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber)
        return timeFromNumber(number);
    // Without an offset it is UTC. As local time it would not exist in the hour that the local
    // clock skips.
    QDateTime time = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime) // a date alone
        time = time.date().startOfDay(QTimeZone::utc());
    return time.toUTC();
}

} // namespace

Read<QJsonObject> object(QByteArrayView text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withoutRoundedNumbers(text), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            u"not JSON: %1 at byte %2"_s.arg(error.errorString(), QString::number(error.offset)));
    if (!document.isObject())
        return tl::unexpected(u"not a JSON object"_s);
    return document.object();
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

QString scalarText(const QJsonValue &value)
{
    const bool isOther = value.isDouble() || value.isBool();
    return isOther ? value.toVariant().toString() : value.toString();
}

std::optional<QDateTime> time(const QJsonValue &value)
{
    if (value.isString())
        return timeFromText(value.toString());
    return value.isDouble() ? timeFromNumber(value.toDouble()) : std::nullopt;
}

} // namespace JsonReader

} // namespace Purser
