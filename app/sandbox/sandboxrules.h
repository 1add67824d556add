// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Purser::SandboxRules {

/// Validate the body of a create or update request against the API specification's schemas
/// CredentialV2CreateRequest or CredentialV2UpdateRequest, respectively. Return std::nullopt if it
/// is valid, otherwise a message of the form "field: problem" about the first problem. The message
/// never contains a value from the body. Lengths are counted in Unicode code points. Unknown fields
/// are ignored. The undocumented field `type` is validated in a create request, and rejected in an
/// update request.
std::optional<QString> validateCreate(const QJsonObject &body);
std::optional<QString> validateUpdate(const QJsonObject &body);

} // namespace Purser::SandboxRules
