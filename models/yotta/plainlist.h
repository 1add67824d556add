// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Purser {

/// Reads the list in an envelope that reports success, provided that it is as simple as the service
/// sends it: without escapes, nested values, unusual numbers, duplicate fields or rows without an
/// ID. Takes a fraction of the time and memory of a QJsonDocument.
///
/// Returns std::nullopt for anything else, which may be valid nevertheless: use readReply() and
/// CredentialJson::readList() then, which give the same result for a list that can be read here.
std::optional<QList<Credential>> readPlainList(QByteArrayView body);

} // namespace Purser
