// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreader.h"

#include "models/imports/dockerauths.h"
#include "models/imports/kubernetessecrets.h"
#include "models/imports/logincsv.h"
#include "models/imports/yamldocuments.h"

#include <QByteArray>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;
using Format = ImportedLogins::Format;
using Problem = ImportedLogins::Problem;

namespace {

/// Adds what the root of a JSON or YAML document has. Returns whether it is of a known format.
bool readObject(const QJsonObject &object, ImportedLogins &found)
{
    if (KubernetesSecrets::isResource(object)) {
        found.format = Format::KubernetesSecret;
        KubernetesSecrets::read(object, found);
    } else if (DockerAuths::isConfig(object)) {
        found.format = Format::DockerConfig;
        DockerAuths::readConfig(object, found);
    } else if (DockerAuths::isOldConfig(object)) {
        found.format = Format::OldDockerConfig;
        DockerAuths::readOldConfig(object, found);
    } else {
        return false;
    }
    return true;
}

/// The format that the name stands for, where the content doesn't tell.
Format formatOfName(const QString &fileName)
{
    const QString name = QFileInfo(fileName).fileName().toLower();
    if (name.endsWith(".csv"_L1))
        return Format::Csv;
    if (name == ".dockercfg"_L1)
        return Format::OldDockerConfig;
    if (name == "config.json"_L1 || name == "auth.json"_L1)
        return Format::DockerConfig;
    return Format::Unknown;
}

ImportedLogins readJson(QByteArrayView text, const QString &fileName)
{
    ImportedLogins found;
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    if (error.error == QJsonParseError::DeepNesting) {
        found.problem = Problem::TooComplex;
    } else if (error.error != QJsonParseError::NoError) {
        found.problem = Problem::BrokenJson;
        const qsizetype place = std::clamp<qsizetype>(error.offset, 0, text.size());
        found.line = int(std::ranges::count(text.first(place), '\n')) + 1;
    } else if (!readObject(document.object(), found)) {
        // Programs create these files before there is a login to save.
        const Format named = formatOfName(fileName);
        const bool isOwn = document.isObject()
            && (named == Format::DockerConfig || named == Format::OldDockerConfig);
        const bool isEmpty = document.isObject() && document.object().isEmpty();
        found.format = isOwn ? named : Format::Unknown;
        found.problem = isOwn || isEmpty ? Problem::NoLogins : Problem::UnknownFormat;
    }
    return found;
}

bool isMeantAsYaml(QByteArrayView text, const QString &fileName)
{
    return fileName.endsWith(".yaml"_L1) || fileName.endsWith(".yml"_L1)
        || text.contains("apiVersion:");
}

ImportedLogins readYaml(QByteArrayView text, const QString &fileName)
{
    ImportedLogins found;
    const YamlDocuments yaml = YamlDocuments::parse(text);
    bool isKnown = false;
    for (const QJsonValue &document : yaml.documents)
        isKnown = readObject(document.toObject(), found) || isKnown;
    // Most texts are broken YAML, so that says nothing of one that isn't meant to be YAML.
    const bool isBroken = yaml.problem != YamlDocuments::Problem::None;
    if (!isKnown && !(isBroken && isMeantAsYaml(text, fileName)))
        found.problem = Problem::UnknownFormat;
    if (found.problem != Problem::None)
        return found;
    switch (yaml.problem) {
    case YamlDocuments::Problem::None:
        break;
    case YamlDocuments::Problem::Broken:
        found.problem = Problem::BrokenYaml;
        found.line = yaml.line;
        break;
    case YamlDocuments::Problem::NotUtf8:
        found.problem = Problem::NotUtf8;
        break;
    case YamlDocuments::Problem::TooComplex:
        found.problem = Problem::TooComplex;
        break;
    }
    return found;
}

ImportedLogins readFormat(QByteArrayView text, const QString &fileName)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return { .problem = Problem::NoLogins };
    const bool isJson = trimmed.front() == '{' || trimmed.front() == '[';
    if (!isJson && (LoginCsv::hasHeader(text) || formatOfName(fileName) == Format::Csv))
        return LoginCsv::read(text); // each row on its own may not be UTF-8
    if (!text.isValidUtf8())
        return { .problem = Problem::NotUtf8 };
    return isJson ? readJson(text, fileName) : readYaml(text, fileName);
}

} // namespace

ImportedLogins readLogins(QByteArrayView bytes, const QString &fileName)
{
    if (bytes.size() > ImportedLogins::maxFileSize)
        return { .problem = Problem::TooLarge };
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) // UTF-16
        return { .problem = Problem::NotUtf8 };
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    ImportedLogins found = readFormat(hasMark ? bytes.sliced(3) : bytes, fileName);
    markSameLogins(found.logins);
    if (found.logins.empty() && found.credentialStore.isEmpty() && found.problem == Problem::None)
        found.problem = Problem::NoLogins;
    return found;
}

} // namespace Purser
