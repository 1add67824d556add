// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apierror.h"
#include "models/values/credential.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <initializer_list>
#include <optional>

namespace Purser {

/// A request and its result, safe to show and to export: no member can hold a secret. Each attempt
/// at a retried read is a separate Activity.
struct Activity
{
    enum class Operation {
        List,
        Get,
        Create,
        Update,
        Delete,
        CheckLogin, ///< sent to a registry, not to the service; one Activity covers all requests
                    ///< made by a check
    };

    QDateTime startedAt{}; ///< UTC
    Operation operation = Operation::List;
    QUrl url{};
    CredentialId id{}; ///< null for List, Create and CheckLogin
    QJsonObject body{}; ///< the redacted request body; empty if there was none
    int httpStatus = 0; ///< 0 if no status line was received
    std::chrono::milliseconds duration{ 0 };
    qint64 received = 0; ///< size of the reply body in bytes, after decompression
    std::optional<ApiError::Kind> error{}; ///< std::nullopt on success
    std::optional<QDateTime> serverTime{}; ///< the reply's `Date` header, accurate to the second
    QString requestId{}; ///< the service's ID for the request; empty if it can't be shown

    /// Returns GET, POST, PATCH or DELETE. For a login check, returns the verb of its first
    /// request.
    QByteArray verb() const;
};

/// Returns the request ID in `header`, or an empty string if the header doesn't look like an ID or
/// contains one of the `secrets`. Null pointers in `secrets` are ignored.
QString presentableRequestId(const QByteArray &header,
                             std::initializer_list<const Secret *> secrets);

} // namespace Purser
