// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/credentialjson.h"

#include "models/activity/redaction.h"
#include "models/yotta/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

namespace Purser {

using namespace Qt::StringLiterals;

namespace CredentialJson {

namespace {

tl::unexpected<ApiError> badReply(const QString &detail)
{
    return tl::unexpected(ApiError{ .kind = ApiError::Kind::BadReply, .detail = detail });
}

tl::unexpected<ApiError> badId(const QString &place)
{
    return badReply(place + ".id: missing, or neither a string nor an exact integer"_L1);
}

/// With a null id if the object has none that can be used. Fields of an unexpected type are taken
/// as they came, or left out: only the id is needed to work with a credential.
Credential credentialFrom(const QJsonObject &object)
{
    return { JsonReader::credentialId(object.value("id"_L1)).value_or(CredentialId()),
             JsonReader::scalarText(object.value("name"_L1)),
             RegistryType(JsonReader::scalarText(object.value("type"_L1))),
             JsonReader::time(object.value("createdAt"_L1)) };
}

Secret toSecret(const QJsonObject &object)
{
    QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    Secret secret = Secret::fromUtf8(text);
    text.fill('\0');
    return secret;
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.utf8());
}

} // namespace

Result<QList<Credential>> readList(const QJsonValue &data)
{
    if (data.isNull())
        return QList<Credential>{};
    if (!data.isArray())
        return badReply(u"data: not an array"_s);

    const QJsonArray array = data.toArray();
    QList<Credential> credentials;
    credentials.reserve(array.size());
    QSet<CredentialId> seen;
    bool isRecognizable = array.isEmpty();
    for (const QJsonValue &element : array) {
        const QJsonObject object = element.toObject();
        const Credential credential = credentialFrom(object);
        isRecognizable =
            isRecognizable || !credential.id.isNull() || object.value("name"_L1).isString();
        if (seen.contains(credential.id))
            continue;
        if (!credential.id.isNull())
            seen.insert(credential.id);
        credentials.append(credential);
    }
    // A list of something else must neither pass for rows nor take the known ones away.
    if (!isRecognizable)
        return badId(u"data[0]"_s);
    return credentials;
}

Result<Credential> readCredential(const QJsonValue &data)
{
    QJsonValue value = data;
    if (value.isArray() && value.toArray().size() == 1)
        value = value.toArray().first();
    if (!value.isObject())
        return badReply(u"data: not a credential"_s);
    Credential credential = credentialFrom(value.toObject());
    if (credential.id.isNull())
        return badId(u"data"_s);
    return credential;
}

std::optional<CredentialId> readBareId(const QJsonValue &data)
{
    return JsonReader::credentialId(data);
}

Secret writeDraft(const CredentialDraft &draft)
{
    QJsonObject object{ { u"name"_s, draft.name },
                        { u"username"_s, draft.username },
                        { u"password"_s, textOf(draft.password) } };
    if (draft.type.isSpecified())
        object.insert(u"type"_s, draft.type.wireName());
    return toSecret(object);
}

Secret writePatch(const CredentialPatch &patch)
{
    QJsonObject object;
    if (patch.name)
        object.insert(u"name"_s, *patch.name);
    if (patch.username)
        object.insert(u"username"_s, *patch.username);
    if (patch.password)
        object.insert(u"password"_s, textOf(*patch.password));
    return toSecret(object);
}

QJsonObject recordOf(const CredentialDraft &draft)
{
    QJsonObject record{ { u"name"_s, Redaction::redactedValue(u"name"_s, draft.name) },
                        { u"username"_s, Redaction::redactedValue(u"username"_s, draft.username) },
                        { u"password"_s, Redaction::placeholder() } };
    if (draft.type.isSpecified())
        record.insert(u"type"_s, Redaction::redactedValue(u"type"_s, draft.type.wireName()));
    return record;
}

QJsonObject recordOf(const CredentialPatch &patch)
{
    QJsonObject record;
    if (patch.name)
        record.insert(u"name"_s, Redaction::redactedValue(u"name"_s, *patch.name));
    if (patch.username)
        record.insert(u"username"_s, Redaction::redactedValue(u"username"_s, *patch.username));
    if (patch.password)
        record.insert(u"password"_s, Redaction::placeholder());
    return record;
}

} // namespace CredentialJson

} // namespace Purser
