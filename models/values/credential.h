// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"
#include "models/values/registrytype.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <optional>

namespace Purser {

/// The service's ID for a credential, stored exactly as received.
///
/// The API specification defines it as int64, but the service sends strings, and numbers above
/// 2^53. It is therefore stored as text and never converted to a double. It contains only
/// characters that have no special meaning in a URL path.
class CredentialId
{
public:
    CredentialId() = default;
    /// Returns std::nullopt if the text can't be an ID: if it is empty, has over 64 characters, or
    /// contains characters other than ASCII letters, digits, '-' and '_'.
    static std::optional<CredentialId> fromText(QStringView text);
    static CredentialId fromInteger(qint64 number);

    const QString &text() const { return m_text; }
    bool isNull() const { return m_text.isEmpty(); }

    friend bool operator==(const CredentialId &, const CredentialId &) = default;
    friend size_t qHash(const CredentialId &id, size_t seed = 0) noexcept
    {
        return qHash(id.m_text, seed);
    }

private:
    QString m_text;
};

/// A credential as the service returns it (CredentialV2Response, and undocumented fields). The
/// username isn't documented as readable, and the password is never returned.
struct Credential
{
    CredentialId id{}; ///< null for a list row without a valid ID; such a row can only be shown
    QString name{};
    RegistryType type{}; ///< unspecified if the service didn't send it
    std::optional<QDateTime> createdAt{}; ///< UTC

    /// Copies the fields that are missing here (name, type, creation time) from `known`.
    void completeFrom(const Credential &known);

    friend bool operator==(const Credential &, const Credential &) = default;
};

/// The data for creating a credential (CredentialV2CreateRequest, and the `type` that clients
/// send).
struct CredentialDraft
{
    QString name{};
    RegistryType type{};
    QString username{};
    Secret password{};
};

/// The changes to a credential (CredentialV2UpdateRequest). Only fields that are set are sent.
struct CredentialPatch
{
    std::optional<QString> name{};
    std::optional<QString> username{};
    std::optional<Secret> password{};

    bool isEmpty() const { return !name && !username && !password; }
};

/// The fields that the user fills in and that the service may name in an error.
enum class CredentialField { Name, Type, Username, Password };

} // namespace Purser

Q_DECLARE_METATYPE(Purser::CredentialId)
