// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/apikey.h"
#include "models/values/credential.h"
#include "tests/support/canary.h"

#include <QDateTime>
#include <QString>

namespace Purser {

/// Functions that create values for tests. Invalid text aborts the test program.
namespace Examples {

inline ApiKey key()
{
    return ApiKey::fromText(Canary::apiKey()).value();
}

inline CredentialId id(QStringView text)
{
    return CredentialId::fromText(text).value();
}

inline Credential credential(QStringView idText, const QString &name, const QString &type = {},
                             const QString &createdAt = {})
{
    Credential credential{ id(idText), name, RegistryType(type), {} };
    if (!createdAt.isEmpty())
        credential.createdAt = QDateTime::fromString(createdAt, Qt::ISODate);
    return credential;
}

inline CredentialDraft draft(const QString &name)
{
    return { name, RegistryType::dockerHub(), QStringLiteral("robot"),
             Secret::fromText(Canary::password()) };
}

inline CredentialPatch rename(const QString &name)
{
    CredentialPatch patch;
    patch.name = name;
    return patch;
}

inline CredentialPatch newPassword(QStringView password)
{
    CredentialPatch patch;
    patch.password = Secret::fromText(password);
    return patch;
}

} // namespace Examples

} // namespace Purser
