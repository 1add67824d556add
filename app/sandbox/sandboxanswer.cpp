// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxanswer.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Purser {

using namespace Qt::StringLiterals;

QByteArray SandboxAnswer::toJson() const
{
    const QJsonObject envelope{ { u"message"_s, message },
                                { u"code"_s, code },
                                { u"data"_s, data } };
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

SandboxAnswer SandboxAnswer::success(const QJsonValue &data)
{
    return { .data = data };
}

SandboxAnswer SandboxAnswer::invalid(const QString &message, int status)
{
    return { .status = status, .code = codeInvalid, .message = message };
}

SandboxAnswer SandboxAnswer::notFound()
{
    return { .status = 404, .code = codeNotFound, .message = u"The record does not exist"_s };
}

} // namespace Purser
