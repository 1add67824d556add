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

/// The wire format of the contract, as pure functions from and to bytes.
namespace CredentialJson {

/// `data` of a list: an array; null is empty. An id that comes twice is taken once. A row without a
/// usable id hides no other row: it is there with a null id. An array in which nothing looks like a
/// credential, by its id or its name, is an error.
Result<QList<Credential>> readList(const QJsonValue &data);

/// `data` of a single credential: an object, or an array with one.
Result<Credential> readCredential(const QJsonValue &data);

/// `data` of a create or update where the service sent the id only.
std::optional<CredentialId> readBareId(const QJsonValue &data);

/// CredentialV2CreateRequest; `type` only when it is specified.
Secret writeDraft(const CredentialDraft &draft);

/// CredentialV2UpdateRequest with the changed fields only.
Secret writePatch(const CredentialPatch &patch);

/// What of them may be kept in a record: by Redaction.
QJsonObject recordOf(const CredentialDraft &draft);
QJsonObject recordOf(const CredentialPatch &patch);

} // namespace CredentialJson

} // namespace Purser
