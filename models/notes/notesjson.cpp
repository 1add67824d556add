// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesjson.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

using Verdict = LoginAnswer::Verdict;

namespace NotesJson {

namespace {

const auto formatName = "purser-notes"_L1;
const auto formatKey = "format"_L1;
const auto versionKey = "version"_L1;
const auto entriesKey = "credentials"_L1;

const std::array<std::pair<Verdict, QLatin1StringView>, 4> verdicts{ {
    { Verdict::Accepted, "accepted"_L1 },
    { Verdict::Refused, "refused"_L1 },
    { Verdict::NotAsked, "notAsked"_L1 },
    { Verdict::NotChecked, "notChecked"_L1 },
} };

QLatin1StringView nameOf(Verdict verdict)
{
    for (const auto &[known, name] : verdicts) {
        if (known == verdict)
            return name;
    }
    return {};
}

std::optional<Verdict> verdictOf(const QString &name)
{
    for (const auto &[verdict, known] : verdicts) {
        if (known == name)
            return verdict;
    }
    return std::nullopt;
}

std::optional<QDate> dateOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    const bool isExact = isStorable(date) && date.toString(Qt::ISODate) == text;
    return isExact ? std::optional(date) : std::nullopt;
}

/// A time without an offset could mean any zone.
std::optional<QDateTime> timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    const QDateTime utc = time.toUTC();
    return isStorable(utc.date()) ? std::optional(utc) : std::nullopt;
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<CheckRecord> checkOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const std::optional<Verdict> verdict = verdictOf(object.value("verdict"_L1).toString());
    const std::optional<QDateTime> time = timeOf(object.value("time"_L1));
    // Further fields of a later version would be lost with it.
    if (!verdict || !time || object.size() != 2)
        return std::nullopt;
    return CheckRecord{ .verdict = *verdict, .time = *time };
}

using Clean = QString (*)(QStringView);

void takeText(QJsonObject &object, QLatin1StringView key, QString &text, Clean clean)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        return;
    text = clean(value.toString());
    object.remove(key);
}

/// Takes a field out of the object if it can be read.
template<typename T, typename Target>
void take(QJsonObject &object, QLatin1StringView key, Target &target,
          std::optional<T> (*read)(const QJsonValue &))
{
    const std::optional<T> value = read(object.value(key));
    if (!value)
        return;
    target = *value;
    object.remove(key);
}

CredentialNotes notesOf(QJsonObject object)
{
    CredentialNotes notes;
    takeText(object, "registry"_L1, notes.registry, notesLine);
    takeText(object, "image"_L1, notes.image, notesLine);
    takeText(object, "username"_L1, notes.username, notesLine);
    takeText(object, "owner"_L1, notes.owner, notesLine);
    take(object, "expires"_L1, notes.expires, dateOf);
    takeText(object, "text"_L1, notes.text, notesText);
    takeText(object, "name"_L1, notes.name, notesLine);
    take(object, "lastCheck"_L1, notes.lastCheck, checkOf);
    take(object, "passwordChanged"_L1, notes.passwordChangedAt, timeOf);
    take(object, "missingSince"_L1, notes.missingSince, dateOf);
    object.remove("lastSeen"_L1); // of an earlier Purser
    notes.unread = object;
    return notes;
}

QJsonObject toJson(const CredentialNotes &notes)
{
    QJsonObject object = notes.unread;
    const auto insertText = [&object](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    const auto insertDate = [&object](QLatin1StringView key, const QDate &date) {
        if (isStorable(date))
            object.insert(key, date.toString(Qt::ISODate));
    };
    insertText("registry"_L1, notesLine(notes.registry));
    insertText("image"_L1, notesLine(notes.image));
    insertText("username"_L1, notesLine(notes.username));
    insertText("owner"_L1, notesLine(notes.owner));
    insertDate("expires"_L1, notes.expires);
    insertText("text"_L1, notesText(notes.text));
    insertText("name"_L1, notesLine(notes.name));
    if (notes.lastCheck && isStorable(notes.lastCheck->time.toUTC().date())) {
        object.insert("lastCheck"_L1,
                      QJsonObject{ { u"time"_s, textOf(notes.lastCheck->time) },
                                   { u"verdict"_s, nameOf(notes.lastCheck->verdict) } });
    }
    if (notes.passwordChangedAt && isStorable(notes.passwordChangedAt->toUTC().date()))
        object.insert("passwordChanged"_L1, textOf(*notes.passwordChangedAt));
    insertDate("missingSince"_L1, notes.missingSince);
    return object;
}

/// Sorted: QJsonObject then only appends. In any other order, many entries take quadratic time.
QJsonObject entriesOf(const NotesDocument &document)
{
    QList<std::pair<QString, QJsonValue>> entries;
    entries.reserve(document.notes.size() + document.unreadEntries.size());
    for (auto entry = document.unreadEntries.begin(); entry != document.unreadEntries.end();
         ++entry) {
        const std::optional<CredentialId> id = CredentialId::fromText(entry.key());
        if (!id || !document.notes.contains(*id)) // else there are notes in its place by now
            entries.append({ entry.key(), entry.value() });
    }
    for (auto notes = document.notes.begin(); notes != document.notes.end(); ++notes) {
        if (!notes->isEmpty() && !notes.key().isNull())
            entries.append({ notes.key().text(), toJson(*notes) });
    }
    std::ranges::sort(entries, {}, &std::pair<QString, QJsonValue>::first);
    QJsonObject object;
    for (const auto &[key, value] : std::as_const(entries))
        object.insert(key, value);
    return object;
}

} // namespace

tl::expected<NotesDocument, Problem> read(QByteArrayView bytes)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(bytes.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(Problem::Broken);
    QJsonObject object = parsed.object();
    if (object.take(formatKey).toString() != formatName)
        return tl::unexpected(Problem::Foreign);
    const int written = object.take(versionKey).toInt();
    if (written > version)
        return tl::unexpected(Problem::Newer);
    const QJsonValue credentials = object.take(entriesKey);
    if (written != version || !credentials.isObject())
        return tl::unexpected(Problem::Broken);

    NotesDocument document{ .unreadFields = object };
    const QJsonObject entries = credentials.toObject();
    document.notes.reserve(entries.size());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const std::optional<CredentialId> id = CredentialId::fromText(entry.key());
        const QJsonValue value = entry.value();
        if (!id || !value.isObject()) {
            document.unreadEntries.insert(entry.key(), value);
            continue;
        }
        const CredentialNotes notes = notesOf(value.toObject());
        if (!notes.isEmpty())
            document.notes.insert(*id, notes);
    }
    return document;
}

QByteArray write(const NotesDocument &document)
{
    QJsonObject object = document.unreadFields;
    object.insert(formatKey, formatName);
    object.insert(versionKey, version);
    object.insert(entriesKey, entriesOf(document));
    return QJsonDocument(object).toJson();
}

} // namespace NotesJson

} // namespace Purser
