// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/helperoutput.h"

#include "models/notes/credentialnotes.h"
#include "models/registries/registryhost.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;
using Kind = HelperFailure::Kind;

namespace {

QJsonDocument parsed(QByteArrayView output)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(output.data(), output.size()));
}

tl::unexpected<HelperFailure> failure(Kind kind)
{
    return tl::unexpected(HelperFailure{ .kind = kind });
}

/// Helpers add or remove a scheme and slashes.
bool isSameUrl(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    const auto first = RegistryHost::fromText(left);
    return first && first == RegistryHost::fromText(right);
}

} // namespace

bool isHelperName(QStringView name)
{
    const auto isAllowed = [](QChar character) {
        return character.unicode() < 0x80
            && (character.isLetterOrNumber() || character == u'.' || character == u'_'
                || character == u'-');
    };
    constexpr qsizetype maxLength = 128;
    return !name.isEmpty() && name.size() <= maxLength && std::ranges::all_of(name, isAllowed);
}

HelperResult<QMap<QString, QString>> readHelperList(QByteArrayView output)
{
    const QByteArrayView trimmed = output.trimmed();
    if (trimmed == "null") // what programs in Go write for an empty list
        return QMap<QString, QString>();
    const QJsonDocument document = parsed(trimmed);
    if (!document.isObject())
        return failure(Kind::InvalidOutput);
    const QJsonObject object = document.object();
    QMap<QString, QString> usernames;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString())
            return failure(Kind::InvalidOutput);
        usernames.insert(entry.key(), entry.value().toString());
    }
    return usernames;
}

HelperResult<HelperLogin> readHelperLogin(QByteArrayView output, const QString &url)
{
    const QJsonDocument document = parsed(output.trimmed());
    const QJsonObject object = document.object();
    const QJsonValue username = object.value("Username"_L1);
    const QJsonValue secret = object.value("Secret"_L1);
    const QJsonValue server = object.value("ServerURL"_L1);
    const bool isText = (username.isString() || username.isUndefined())
        && (secret.isString() || secret.isUndefined())
        && (server.isString() || server.isUndefined());
    if (!document.isObject() || !isText)
        return failure(Kind::InvalidOutput);
    if (!server.toString().isEmpty() && !isSameUrl(server.toString(), url))
        return failure(Kind::OtherUrl);
    QString password = secret.toString();
    HelperLogin login{ .username = username.toString(), .password = Secret::fromText(password) };
    const bool isValid = password.isValidUtf16();
    password.fill(u'\0');
    if (login.password.isEmpty())
        return failure(Kind::NoPassword);
    if (!isValid)
        return failure(Kind::InvalidOutput);
    return login;
}

QString helperMessage(QByteArrayView output)
{
    constexpr qsizetype maxBytes = 4096;
    const QByteArrayView trimmed = output.trimmed();
    const bool looksLikeAnswer = trimmed.contains('{') || trimmed.contains("Secret");
    return looksLikeAnswer
        ? QString()
        : notesLine(QString::fromUtf8(trimmed.first(std::min(trimmed.size(), maxBytes))));
}

} // namespace Purser
