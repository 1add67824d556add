// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/registrytype.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(Purser::RegistryType)
};

} // namespace

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
        return Labels::tr("Docker Hub");
    if (*this == google())
        //: The type of a registry.
        return Labels::tr("Google (GCR)");
    if (*this == amazonEcr())
        return Labels::tr("Amazon ECR");
    if (*this == azure())
        //: The type of a registry.
        return Labels::tr("Azure (ACR)");
    if (*this == otherPrivate())
        //: The type of a registry.
        return Labels::tr("Other private registry");
    return m_wireName;
}

} // namespace Purser
