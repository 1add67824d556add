// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Purser {

/// The kind of registry a credential is for: the wire's `type`, which the contract does not have
/// but the service and its clients use. Values that Purser does not know survive unchanged.
class RegistryType
{
public:
    RegistryType() = default; ///< not specified
    explicit RegistryType(const QString &wireName)
        : m_wireName(wireName)
    { }

    static RegistryType dockerHub();
    static RegistryType google();
    static RegistryType amazonEcr();
    static RegistryType azure();
    static RegistryType otherPrivate();

    /// The five that can be chosen on create, in the order in which they are offered.
    static QList<RegistryType> choices();

    bool isSpecified() const { return !m_wireName.isEmpty(); }
    const QString &wireName() const { return m_wireName; }

    /// The registry's own name; the wire name where Purser does not know it; empty when not
    /// specified.
    QString label() const;

    friend bool operator==(const RegistryType &, const RegistryType &) = default;

private:
    QString m_wireName;
};

} // namespace Purser
