// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;
using Action = JobItem::Action;
using State = RecordedItem::State;

namespace {

constexpr int version = 1;
constexpr qsizetype maxItems = 100'000;

constexpr std::array<std::pair<Action, QLatin1StringView>, 3> actions{ {
    { Action::Create, "create"_L1 },
    { Action::Rotate, "rotate"_L1 },
    { Action::Delete, "delete"_L1 },
} };
constexpr std::array<std::pair<State, QLatin1StringView>, 5> states{ {
    { State::NotSent, "not sent"_L1 },
    { State::Sent, "sent"_L1 },
    { State::Done, "done"_L1 },
    { State::NotDone, "not done"_L1 },
    { State::Canceled, "canceled"_L1 },
} };

template<typename Enum, size_t size>
QString nameOf(const std::array<std::pair<Enum, QLatin1StringView>, size> &names, Enum value)
{
    return std::ranges::find(names, value, &std::pair<Enum, QLatin1StringView>::first)->second;
}

template<typename Enum, size_t size>
std::optional<Enum> valueOf(const std::array<std::pair<Enum, QLatin1StringView>, size> &names,
                            const QString &name)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto &each) { return name == each.second; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

constexpr std::array<std::pair<std::optional<QString> NotesEdit::*, QLatin1StringView>, 5> texts{ {
    { &NotesEdit::registry, "registry"_L1 },
    { &NotesEdit::image, "image"_L1 },
    { &NotesEdit::username, "username"_L1 },
    { &NotesEdit::owner, "owner"_L1 },
    { &NotesEdit::text, "text"_L1 },
} };

/// Contains the fields that are to be set, also those that are to be emptied.
QJsonObject jsonOf(const NotesEdit &notes)
{
    QJsonObject json;
    for (const auto &[field, key] : texts) {
        if (notes.*field)
            json.insert(key, *(notes.*field));
    }
    if (notes.expires)
        json.insert("expires"_L1, notes.expires->toString(Qt::ISODate));
    return json;
}

NotesEdit notesOf(const QJsonObject &json)
{
    NotesEdit notes;
    for (const auto &[field, key] : texts) {
        if (json.value(key).isString())
            notes.*field = json.value(key).toString();
    }
    if (const QJsonValue expires = json.value("expires"_L1); expires.isString())
        notes.expires = QDate::fromString(expires.toString(), Qt::ISODate);
    return notes;
}

QJsonObject jsonOf(const RecordedItem &item)
{
    QJsonObject json{ { u"action"_s, nameOf(actions, item.action) },
                      { u"account"_s, item.account.toString(QUuid::WithoutBraces) },
                      { u"name"_s, item.name } };
    const auto add = [&](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    add(u"id"_s, item.id.text());
    if (item.type.isSpecified())
        add(u"type"_s, item.type.wireName());
    add(u"registry"_s, item.registry);
    add(u"username"_s, item.username);
    if (item.isNewUsername)
        json.insert(u"newUsername"_s, true);
    add(u"image"_s, item.image);
    if (!item.notes.isEmpty())
        json.insert(u"notes"_s, jsonOf(item.notes));
    if (item.state != State::NotSent)
        json.insert(u"state"_s, nameOf(states, item.state));
    return json;
}

CredentialId idOf(const QJsonObject &json)
{
    return CredentialId::fromText(json.value("id"_L1).toString()).value_or(CredentialId());
}

std::optional<RecordedItem> itemOf(const QJsonObject &json)
{
    const std::optional<Action> action = valueOf(actions, json.value("action"_L1).toString());
    const QUuid account = QUuid::fromString(json.value("account"_L1).toString());
    const CredentialId id = idOf(json);
    if (!action || account.isNull() || (*action != Action::Create && id.isNull()))
        return std::nullopt;
    return RecordedItem{
        .action = *action,
        .account = account,
        .id = id,
        .name = json.value("name"_L1).toString(),
        .type = RegistryType(json.value("type"_L1).toString()),
        .registry = json.value("registry"_L1).toString(),
        .username = json.value("username"_L1).toString(),
        .isNewUsername = json.value("newUsername"_L1).toBool(),
        .image = json.value("image"_L1).toString(),
        .notes = notesOf(json.value("notes"_L1).toObject()),
        .state = valueOf(states, json.value("state"_L1).toString()).value_or(State::NotSent)
    };
}

/// Whether the list doesn't show yet what was sent. The session remembers such a create and looks
/// for it before it is sent again, but the next start can't.
bool mayStillBeCreated(const JobRow &row)
{
    return row.action == Action::Create && row.cause.error
        && row.cause.error->kind == ApiError::Kind::OutcomeUnknown;
}

std::optional<JobRecord> recordOf(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    if (json.value("version"_L1).toInt() != version)
        return std::nullopt;
    JobRecord record{ .id = QUuid::fromString(json.value("job"_L1).toString()),
                      .begun = QDateTime::fromString(json.value("begun"_L1).toString(),
                                                     Qt::ISODateWithMs) };
    record.isLeft = json.value("left"_L1).toBool();
    const QJsonArray items = json.value("items"_L1).toArray();
    if (record.id.isNull() || items.isEmpty() || items.size() > maxItems)
        return std::nullopt;
    for (const QJsonValue &each : items) {
        const std::optional<RecordedItem> item = itemOf(each.toObject());
        if (!item)
            return std::nullopt;
        record.items.append(*item);
    }
    return record;
}

} // namespace

int JobRecord::count(State state) const
{
    return int(std::ranges::count(items, state, &RecordedItem::state));
}

QList<RecordedItem> JobRecord::rest() const
{
    QList<RecordedItem> rest = items;
    rest.removeIf([](const RecordedItem &item) {
        return item.state == State::Done || item.state == State::Canceled;
    });
    return rest;
}

bool JobRecord::isDeletion() const
{
    const QList<RecordedItem> left = rest();
    return !left.isEmpty() && std::ranges::all_of(left, [](const RecordedItem &item) {
        return item.action == JobItem::Action::Delete;
    });
}

JobRecord JobRecord::without(const std::vector<JobItem> &started) const
{
    const auto keyOf = [](const auto &item) {
        return std::pair(std::pair(item.account, item.id), std::pair(int(item.action), item.name));
    };
    QSet<decltype(keyOf(RecordedItem()))> keys;
    for (const JobItem &item : started)
        keys.insert(keyOf(item));
    JobRecord left = *this;
    left.items.removeIf([&](const RecordedItem &item) { return keys.contains(keyOf(item)); });
    return left;
}

RecordedItem JobRecords::recordOf(const JobItem &item)
{
    const JobRow row = rowOf(item);
    return { .action = item.action,
             .account = item.account,
             .id = item.id,
             .name = item.name,
             .type = item.type,
             .registry = row.registry,
             .username = item.username.value_or(row.username),
             .isNewUsername = item.action == JobItem::Action::Rotate && item.username.has_value(),
             .image = item.login && item.login->image ? item.login->image->text()
                                                      : item.notes.image.value_or(QString()),
             .notes = item.notes,
             .state = item.mayBeDone ? State::Sent : State::NotSent };
}

RecordedItem::State JobRecords::stateOf(const JobRow &row, bool mayBeDone)
{
    if (row.isDone() || row.cause.reason == JobRow::Reason::NotListed)
        return State::Done;
    switch (row.end) {
    case JobRow::End::Unknown:
        return State::Sent;
    case JobRow::End::Cancelled:
        return mayBeDone ? State::Sent : State::Canceled;
    case JobRow::End::Failed:
        return mayStillBeCreated(row) ? State::Sent : State::NotDone;
    default:
        return mayBeDone ? State::Sent : State::NotSent;
    }
}

QByteArray JobRecords::firstLine(const JobRecord &record)
{
    QJsonArray items;
    for (const RecordedItem &item : record.items)
        items.append(jsonOf(item));
    QJsonObject json{ { u"version"_s, version },
                      { u"job"_s, record.id.toString(QUuid::WithoutBraces) },
                      { u"begun"_s, record.begun.toUTC().toString(Qt::ISODateWithMs) },
                      { u"items"_s, items } };
    if (record.isLeft)
        json.insert(u"left"_s, true);
    return lineOf(json);
}

QByteArray JobRecords::stepLine(const RecordedStep &step)
{
    QJsonObject json{ { u"item"_s, step.item }, { u"state"_s, nameOf(states, step.state) } };
    if (!step.created.isNull())
        json.insert(u"id"_s, step.created.text());
    return lineOf(json);
}

std::optional<JobRecord> JobRecords::read(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    lines.removeLast(); // what follows the last line break was cut off
    if (lines.isEmpty())
        return std::nullopt;
    std::optional<JobRecord> record = Purser::recordOf(lines.takeFirst());
    if (!record)
        return std::nullopt;
    for (const QByteArray &line : std::as_const(lines)) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const int item = json.value("item"_L1).toInt(-1);
        const std::optional<State> state = valueOf(states, json.value("state"_L1).toString());
        if (item < 0 || item >= record->items.size() || !state)
            continue;
        record->items[item].state = *state;
        if (record->items[item].id.isNull())
            record->items[item].id = idOf(json);
    }
    return record;
}

} // namespace Purser
