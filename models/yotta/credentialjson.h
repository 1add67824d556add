// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"
#include "models/values/credential.h"
#include "models/values/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace Purser {

/// Pure functions that read and write the JSON that the API uses.
namespace CredentialJson {

/// Reads the `data` in a list reply: an array, or null for an empty list. Rows with a duplicate ID
/// are skipped. A row without a valid ID is returned with a null ID and doesn't affect other rows.
/// Returns an error if the array isn't empty and none of its elements has an ID or a name, since it
/// then isn't a list of credentials.
Result<QList<Credential>> readList(const QJsonValue &data);

/// Reads the `data` for a single credential: an object, or an array with one object.
Result<Credential> readCredential(const QJsonValue &data);

/// Reads the `data` in a reply that contains only an ID. Returns std::nullopt if it is anything
/// else.
std::optional<CredentialId> readBareId(const QJsonValue &data);

/// Returns a CredentialV2CreateRequest. It contains `type` only if the type is specified.
Secret writeDraft(const CredentialDraft &draft);

/// Returns a CredentialV2UpdateRequest with only the changed fields.
Secret writePatch(const CredentialPatch &patch);

/// Return the request body in a form that may be logged, redacted by Redaction.
QJsonObject recordOf(const CredentialDraft &draft);
QJsonObject recordOf(const CredentialPatch &patch);

} // namespace CredentialJson

} // namespace Purser
