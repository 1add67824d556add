// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrytype.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;

RegistryType RegistryType::dockerHub()
{
    return RegistryType(u"DOCKER_HUB"_s);
}

RegistryType RegistryType::google()
{
    return RegistryType(u"GCR"_s);
}

RegistryType RegistryType::amazonEcr()
{
    return RegistryType(u"ECR"_s);
}

RegistryType RegistryType::azure()
{
    return RegistryType(u"ACR"_s);
}

RegistryType RegistryType::otherPrivate()
{
    return RegistryType(u"PRIVATE"_s);
}

QList<RegistryType> RegistryType::choices()
{
    return { dockerHub(), google(), amazonEcr(), azure(), otherPrivate() };
}

QString RegistryType::label() const
{
    if (*this == dockerHub())
        return QCoreApplication::translate("Purser::RegistryType", "Docker Hub");
    if (*this == google())
        return QCoreApplication::translate("Purser::RegistryType", "Google");
    if (*this == amazonEcr())
        return QCoreApplication::translate("Purser::RegistryType", "Amazon ECR");
    if (*this == azure())
        return QCoreApplication::translate("Purser::RegistryType", "Azure");
    if (*this == otherPrivate())
        return QCoreApplication::translate("Purser::RegistryType", "Other / private");
    return m_wireName;
}

} // namespace Purser
