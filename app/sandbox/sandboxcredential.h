// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Purser {

/// A credential in the sandbox. The username and the password aren't stored: they are validated and
/// then discarded.
struct SandboxCredential
{
    /// Whether and how the service refuses to delete the credential. The real service has been
    /// observed to refuse in both ways.
    enum class Use {
        Free, ///< can be deleted
        RefusedByStatus, ///< HTTP 409
        RefusedByCode, ///< code 25002 with HTTP 200
    };
    enum class DateForm { Iso8601, EpochMilliseconds };

    QString id; ///< an integer above 2^53, as a string
    QString name;
    std::optional<QString> type = {};
    std::optional<QDateTime> createdAt = {};
    DateForm dateForm = DateForm::Iso8601;
    Use use = Use::Free;
    QJsonObject usedBy = {}; ///< contains `podList` and `elasticList` if the credential is in use

    /// Returns the credential as the service sends it. The ID is a JSON string, and fields that
    /// aren't set are omitted.
    QJsonObject toJson() const;
};

} // namespace Purser
