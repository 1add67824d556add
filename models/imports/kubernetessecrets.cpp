// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/kubernetessecrets.h"

#include "models/imports/base64.h"
#include "models/imports/dockerauths.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace Purser {

using namespace Qt::StringLiterals;
using Problem = ImportedLogin::Problem;

namespace KubernetesSecrets {

namespace {

constexpr int maxNesting = 4; // of lists in lists

const auto configKey = ".dockerconfigjson"_L1;
const auto oldConfigKey = ".dockercfg"_L1;

/// e.g. "default/regcred"
QString nameOf(const QJsonObject &resource)
{
    const QJsonObject metadata = resource.value("metadata"_L1).toObject();
    const QString name = metadata.value("name"_L1).toString();
    const QString space = metadata.value("namespace"_L1).toString();
    return space.isEmpty() ? name : space + u'/' + name;
}

void addBroken(const QString &origin, Problem problem, ImportedLogins &found)
{
    if (found.logins.size() < ImportedLogins::maxLogins)
        found.logins.push_back({ .origin = origin, .problem = problem });
    else
        found.problem = ImportedLogins::Problem::TooManyLogins;
}

void readContent(const Secret &content, QLatin1StringView key, const QString &origin,
                 ImportedLogins &found)
{
    QByteArray bytes = content.utf8().toByteArray();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    bytes.fill('\0');
    if (!document.isObject()) {
        addBroken(origin,
                  error.error == QJsonParseError::IllegalUTF8String ? Problem::NotUtf8
                                                                    : Problem::BrokenEntry,
                  found);
        return;
    }
    const size_t before = found.logins.size();
    if (key == configKey)
        DockerAuths::readConfig(document.object(), found);
    else
        DockerAuths::readOldConfig(document.object(), found);
    for (size_t i = before; i < found.logins.size(); ++i)
        found.logins[i].origin = origin;
}

void readSecret(const QJsonObject &secret, ImportedLogins &found)
{
    const QJsonObject data = secret.value("data"_L1).toObject();
    const QJsonObject plain = secret.value("stringData"_L1).toObject();
    for (const QLatin1StringView key : { configKey, oldConfigKey }) {
        // As in Kubernetes, the plain form goes before the other.
        const QJsonValue value = plain.contains(key) ? plain.value(key) : data.value(key);
        if (value.isUndefined())
            continue;
        QString text = value.toString();
        const auto content =
            plain.contains(key) ? std::optional(Secret::fromText(text)) : secretFromBase64(text);
        text.fill(u'\0');
        if (!value.isString())
            addBroken(nameOf(secret), Problem::BrokenEntry, found);
        else if (!content)
            addBroken(nameOf(secret), Problem::BrokenBase64, found);
        else
            readContent(*content, key, nameOf(secret), found);
    }
}

void readNested(const QJsonObject &resource, ImportedLogins &found, int depth)
{
    const QString kind = resource.value("kind"_L1).toString();
    if (kind == "Secret"_L1)
        readSecret(resource, found);
    if (!kind.endsWith("List"_L1) || depth == maxNesting)
        return;
    const QJsonArray items = resource.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        if (found.problem == ImportedLogins::Problem::TooManyLogins)
            return;
        QJsonObject object = item.toObject();
        if (kind == "SecretList"_L1 && !object.contains("kind"_L1))
            object.insert("kind"_L1, u"Secret"_s); // which the list says of all
        readNested(object, found, depth + 1);
    }
}

} // namespace

bool isResource(const QJsonObject &object)
{
    return object.contains("kind"_L1) && object.contains("apiVersion"_L1);
}

void read(const QJsonObject &resource, ImportedLogins &found)
{
    readNested(resource, found, 0);
}

} // namespace KubernetesSecrets

} // namespace Purser
