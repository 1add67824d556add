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

/// The service's id of a credential, kept exactly as it came.
///
/// The contract calls it int64, the service sends strings and numbers past 2^53: so it is never
/// calculated with and never a double. Only characters that mean nothing in a URL path can be in
/// it.
class CredentialId
{
public:
    CredentialId() = default;
    /// Nothing when the text could not be an id: empty, over 64 characters, or with others than
    /// letters, digits, '-' and '_'.
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

/// What the service returns for a credential (CredentialV2Response and the fields seen beyond it).
/// The user name is not documented as readable; the password never comes back.
struct Credential
{
    CredentialId id{}; ///< null in a row of a list whose id cannot be used: only for looking at
    QString name{};
    RegistryType type{}; ///< not specified when the service did not send one
    std::optional<QDateTime> createdAt{}; ///< UTC

    /// Takes over the fields that this one doesn't have (name, type, creation time).
    void completeFrom(const Credential &known);

    friend bool operator==(const Credential &, const Credential &) = default;
};

/// What is sent to create one (CredentialV2CreateRequest, and `type` as the clients send it).
struct CredentialDraft
{
    QString name{};
    RegistryType type{};
    QString username{};
    Secret password{};
};

/// What is sent to change one (CredentialV2UpdateRequest): only what is set is sent.
struct CredentialPatch
{
    std::optional<QString> name{};
    std::optional<QString> username{};
    std::optional<Secret> password{};

    bool isEmpty() const { return !name && !username && !password; }
};

/// The fields that a person fills in, and that the service may name in an error.
enum class CredentialField { Name, Type, Username, Password };

} // namespace Purser

Q_DECLARE_METATYPE(Purser::CredentialId)
