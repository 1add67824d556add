// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/launchrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype maxTokenLength = 512;

bool isToken(QByteArrayView text)
{
    return text.size() <= maxTokenLength
        && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

LaunchRequest LaunchRequest::forCurrentProcess(const CommandLine &command)
{
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID"); // the same under X
    return { command.account, command.create, isToken(token) ? token : QByteArray() };
}

std::optional<QByteArray> LaunchRequest::line() const
{
    QJsonObject object{ { u"purser"_s, version }, { u"new"_s, create } };
    if (account)
        object.insert(u"account"_s, *account);
    if (!activationToken.isEmpty())
        object.insert(u"activation"_s, QString::fromLatin1(activationToken));
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return line.size() <= maxLineLength ? std::optional(line) : std::nullopt;
}

std::optional<LaunchRequest> LaunchRequest::fromLine(const QByteArray &line)
{
    if (line.size() > maxLineLength || !line.endsWith('\n'))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue create = object.value("new"_L1);
    const QJsonValue account = object.value("account"_L1);
    const QJsonValue activation = object.value("activation"_L1);
    if (object.value("purser"_L1) != QJsonValue(version) || !create.isBool()
        || !(account.isString() || account.isUndefined())
        || !(activation.isString() || activation.isUndefined()))
        return std::nullopt;
    LaunchRequest start{ .create = create.toBool(),
                         .activationToken = activation.toString().toUtf8() };
    if (account.isString())
        start.account = account.toString();
    if (!isToken(start.activationToken))
        return std::nullopt;
    return start;
}

bool needsOwnInstance(const CommandLine &command, const StartPlan::Environment &environment)
{
    return command.sandbox || command.baseUrl || command.sandboxFaults != SandboxFaults()
        || !environment.apiKey.isEmpty() || !environment.baseUrl.isEmpty();
}

} // namespace Purser
