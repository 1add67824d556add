// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <chrono>
#include <optional>

namespace Purser {

/// The sandbox's answer to a request: the HTTP status, and the content of the envelope {"message",
/// "code", "data"} that the API specification defines. Code 10000 means success; any other code
/// means failure, even with status 200.
struct SandboxResult
{
    static constexpr int codeSuccess = 10000;
    static constexpr int codeInvalid = 10001;
    static constexpr int codeSystemError = 10002;
    static constexpr int codeNotFound = 10007;
    static constexpr int codeInUse = 25002;
    static constexpr int codeUnauthorized = 40101;
    static constexpr int codeTooManyRequests = 42900;

    int status = 200;
    int code = codeSuccess;
    QString message = QStringLiteral("success");
    QJsonValue data = QJsonValue::Null;
    QByteArray allow = {}; ///< for status 405, the methods in the Allow header
    /// For status 429, the value of the Retry-After header.
    std::optional<std::chrono::seconds> retryAfter = {};

    /// Returns the envelope as compact JSON.
    QByteArray toJson() const;

    static SandboxResult success(const QJsonValue &data);
    static SandboxResult invalid(const QString &message, int status = 400);
    static SandboxResult notFound();
    static SandboxResult systemError();
    static SandboxResult tooManyRequests(std::chrono::seconds retryAfter);
};

} // namespace Purser
