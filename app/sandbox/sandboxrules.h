// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace Purser::SandboxRules {

/// Judge the body of a create or of an update against CredentialV2CreateRequest and
/// CredentialV2UpdateRequest. The answer is nothing, or "field: what is wrong" for the first fault;
/// it never repeats a value. Lengths are in Unicode code points. Fields that the contract does not
/// know are ignored.
std::optional<QString> validateCreate(const QJsonObject &body);
std::optional<QString> validateUpdate(const QJsonObject &body);

} // namespace Purser::SandboxRules
