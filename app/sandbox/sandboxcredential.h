// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Purser {

/// A credential as the sandbox keeps it. There is no place for the user name and the password: they
/// are judged and then forgotten.
struct SandboxCredential
{
    /// How the service refuses to delete it. Both ways have been seen on the wire.
    enum class Use {
        Free, ///< can be deleted
        RefusedByStatus, ///< HTTP 409
        RefusedByCode, ///< code 25002 under HTTP 200
    };
    enum class DateForm { Iso8601, EpochMilliseconds };

    QString id; ///< a whole number above 2^53, as text
    QString name;
    std::optional<QString> type = {};
    std::optional<QDateTime> createdAt = {};
    DateForm dateForm = DateForm::Iso8601;
    Use use = Use::Free;
    QJsonObject usedBy = {}; ///< `podList` and `elasticList`, where it is in use

    /// What the service gives out: the id as a JSON string, and only the fields that are there.
    QJsonObject toJson() const;
};

} // namespace Purser
