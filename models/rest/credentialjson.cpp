// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/credentialjson.h"

#include "models/activity/withheld.h"
#include "models/rest/jsonreader.h"

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

JsonReader::Read<Credential> credentialFrom(const QJsonObject &object)
{
    const std::optional<CredentialId> id = JsonReader::credentialId(object.value("id"_L1));
    if (!id)
        return tl::unexpected(u"id: missing, or neither a string nor an exact integer"_s);
    const auto name = JsonReader::optionalText(object, "name"_L1);
    if (!name)
        return tl::unexpected(name.error());
    const auto type = JsonReader::optionalText(object, "type"_L1);
    if (!type)
        return tl::unexpected(type.error());
    const auto createdAt = JsonReader::optionalTime(object, "createdAt"_L1);
    if (!createdAt)
        return tl::unexpected(createdAt.error());
    return Credential{ *id, *name, RegistryType(*type), *createdAt };
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
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            return badReply(u"data[%1]: not an object"_s.arg(i));
        auto credential = credentialFrom(array.at(i).toObject());
        if (!credential)
            return badReply(u"data[%1].%2"_s.arg(QString::number(i), credential.error()));
        if (seen.contains(credential->id))
            continue;
        seen.insert(credential->id);
        credentials.append(*std::move(credential));
    }
    return credentials;
}

Result<Credential> readCredential(const QJsonValue &data)
{
    QJsonValue value = data;
    if (value.isArray() && value.toArray().size() == 1)
        value = value.toArray().first();
    if (!value.isObject())
        return badReply(u"data: not a credential"_s);
    auto credential = credentialFrom(value.toObject());
    if (!credential)
        return badReply(u"data.%1"_s.arg(credential.error()));
    return *std::move(credential);
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
    QJsonObject record{ { u"name"_s, Withheld::shown(u"name"_s, draft.name) },
                        { u"username"_s, Withheld::shown(u"username"_s, draft.username) },
                        { u"password"_s, Withheld::mark() } };
    if (draft.type.isSpecified())
        record.insert(u"type"_s, Withheld::shown(u"type"_s, draft.type.wireName()));
    return record;
}

QJsonObject recordOf(const CredentialPatch &patch)
{
    QJsonObject record;
    if (patch.name)
        record.insert(u"name"_s, Withheld::shown(u"name"_s, *patch.name));
    if (patch.username)
        record.insert(u"username"_s, Withheld::shown(u"username"_s, *patch.username));
    if (patch.password)
        record.insert(u"password"_s, Withheld::mark());
    return record;
}

} // namespace CredentialJson

} // namespace Purser
