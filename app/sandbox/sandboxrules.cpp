// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxrules.h"

#include <QJsonValue>
#include <QRegularExpression>
#include <QStringList>

namespace Purser::SandboxRules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 20;
constexpr qsizetype maxTextLength = 255;

QString fault(const QString &field, const QString &what)
{
    return field + u": "_s + what;
}

/// The text under `field` has to be there, be a string of whole characters, and have 1 to `longest`
/// of them.
std::optional<QString> faultInText(const QJsonObject &body, const QString &field, qsizetype longest)
{
    const QJsonValue value = body.value(field);
    if (value.isUndefined())
        return fault(field, u"is required"_s);
    if (!value.isString())
        return fault(field, u"must be a string"_s);
    const QString text = value.toString();
    // Qt's parser lets half of a surrogate pair through: that is no character to count.
    if (!text.isValidUtf16())
        return fault(field, u"must be valid Unicode"_s);
    const qsizetype length = text.toUcs4().size();
    if (length < 1 || length > longest)
        return fault(field, u"must have 1 to %1 characters"_s.arg(longest));
    return {};
}

std::optional<QString> faultInNewName(const QJsonObject &body)
{
    if (auto found = faultInText(body, u"name"_s, maxNameLength))
        return found;
    // The contract's pattern, to the letter. It is anchored once more because `$` alone also
    // matches before a line break at the end.
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"^(?=[A-Za-z])[A-Za-z0-9@._-]{1,20}$"_s));
    if (!pattern.match(body.value(u"name"_s).toString()).hasMatch())
        return fault(u"name"_s,
                     u"must start with a letter and have only letters, digits, @ . _ and -"_s);
    return {};
}

} // namespace

std::optional<QString> validateCreate(const QJsonObject &body)
{
    if (auto found = faultInNewName(body))
        return found;
    for (const QString &field : { u"username"_s, u"password"_s }) {
        if (auto found = faultInText(body, field, maxTextLength))
            return found;
    }
    const QJsonValue type = body.value(u"type"_s);
    if (type.isUndefined())
        return {};
    const QStringList known{ u"DOCKER_HUB"_s, u"GCR"_s, u"ECR"_s, u"ACR"_s, u"PRIVATE"_s };
    if (!known.contains(type.toString())) // which is empty for anything but a string
        return fault(u"type"_s, u"must be one of "_s + known.join(u", "_s));
    return {};
}

std::optional<QString> validateUpdate(const QJsonObject &body)
{
    if (body.contains(u"type"_s))
        return fault(u"type"_s, u"cannot be changed"_s);
    bool changesSomething = false;
    for (const QString &field : { u"name"_s, u"username"_s, u"password"_s }) {
        if (!body.contains(field))
            continue;
        changesSomething = true;
        const qsizetype longest = field == u"name"_s ? maxNameLength : maxTextLength;
        if (auto found = faultInText(body, field, longest))
            return found;
    }
    if (!changesSomething)
        return fault(u"body"_s, u"needs at least one of name, username, and password"_s);
    return {};
}

} // namespace Purser::SandboxRules
