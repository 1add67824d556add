// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Purser {

/// The list in an envelope that tells success, where it is as plain as the service sends it:
/// without an escape, a nested value, an unusual number, a field that comes twice or a row without
/// an id. Takes a fraction of the time and the memory of a QJsonDocument. Returns std::nullopt for
/// all else, which says nothing about it: readReply() and CredentialJson::readList() judge it, and
/// they make the same of what is read here.
std::optional<QList<Credential>> readPlainList(QByteArrayView body);

} // namespace Purser
