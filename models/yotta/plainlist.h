// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Purser {

/// Reads the list in an envelope that reports success, provided that the list is as simple as the
/// service usually sends it: without escapes, nested values, unusual numbers, duplicate fields or
/// rows without an ID. Takes a fraction of the time and memory that QJsonDocument needs.
///
/// Returns std::nullopt for anything else. The list may still be valid, so use readReply() and
/// CredentialJson::readList() in that case. They return the same result for any list that this
/// function can read.
std::optional<QList<Credential>> readPlainList(QByteArrayView body);

} // namespace Purser
