// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxresult.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Purser {

using namespace Qt::StringLiterals;

QByteArray SandboxResult::toJson() const
{
    const QJsonObject envelope{ { u"message"_s, message },
                                { u"code"_s, code },
                                { u"data"_s, data } };
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

SandboxResult SandboxResult::success(const QJsonValue &data)
{
    return { .data = data };
}

SandboxResult SandboxResult::invalid(const QString &message, int status)
{
    return { .status = status, .code = codeInvalid, .message = message };
}

SandboxResult SandboxResult::notFound()
{
    return { .status = 404, .code = codeNotFound, .message = u"The record does not exist"_s };
}

SandboxResult SandboxResult::systemError()
{
    return { .status = 500, .code = codeSystemError, .message = u"System error"_s };
}

SandboxResult SandboxResult::tooManyRequests(std::chrono::seconds retryAfter)
{
    return { .status = 429,
             .code = codeTooManyRequests,
             .message = u"Too many requests"_s,
             .retryAfter = retryAfter };
}

} // namespace Purser
