// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Purser::SandboxRules {

/// Validate the body of a create or update request against CredentialV2CreateRequest or
/// CredentialV2UpdateRequest. Return std::nullopt if it is valid, otherwise a text "field: problem"
/// about the first problem. The text never contains a value. Lengths are in Unicode code points.
/// Fields that the contract doesn't define are ignored.
std::optional<QString> validateCreate(const QJsonObject &body);
std::optional<QString> validateUpdate(const QJsonObject &body);

} // namespace Purser::SandboxRules
