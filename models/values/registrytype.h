// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Purser {

/// The type of the registry that a credential is for: the field `type`, which isn't in the API
/// specification but is used by the service and its clients. Values that Purser doesn't know are
/// kept unchanged.
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

    /// Returns the types that can be chosen for a new credential, in the order in which to show
    /// them.
    static QList<RegistryType> choices();

    bool isSpecified() const { return !m_wireName.isEmpty(); }
    const QString &wireName() const { return m_wireName; }

    /// Returns the type's name for display, or wireName() if Purser doesn't know the type. Empty if
    /// the type isn't specified.
    QString label() const;

    friend bool operator==(const RegistryType &, const RegistryType &) = default;

private:
    QString m_wireName;
};

} // namespace Purser
