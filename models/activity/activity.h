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

/// One request and how it ended, as it may be shown and given away: there is no place for a secret
/// in it. A retried read is one of these for each try.
struct Activity
{
    enum class Operation {
        List,
        Get,
        Create,
        Update,
        Delete,
        CheckLogin, ///< of a registry, not of the service; all requests of a check in one
    };

    QDateTime startedAt{}; ///< UTC
    Operation operation = Operation::List;
    QUrl url{};
    CredentialId id{}; ///< null for a list and a create
    QJsonObject body{}; ///< what was sent, by Redaction; empty when nothing was
    int httpStatus = 0; ///< 0 when no status line came
    std::chrono::milliseconds duration{ 0 };
    qint64 received = 0; ///< bytes of the body, after decompression
    std::optional<ApiError::Kind> error{}; ///< none: it went well
    std::optional<QDateTime> serverTime{}; ///< by its own clock, when it answered; to the second
    QString requestId{}; ///< the service's name for it, as far as it can be shown

    /// GET, POST, PATCH or DELETE; of a check the one that it begins with.
    QByteArray verb() const;
};

/// A name for a request as a service may give it; empty when it does not look like one, or holds
/// one of the `secrets`, which may be null.
QString presentableRequestId(const QByteArray &header,
                             std::initializer_list<const Secret *> secrets);

} // namespace Purser
