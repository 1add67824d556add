// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/credential.h"

#include <algorithm>

namespace Purser {

namespace {

constexpr qsizetype maxIdLength = 64;

bool canBeInId(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'z')
        || (unit >= u'A' && unit <= u'Z') || unit == u'-' || unit == u'_';
}

} // namespace

std::optional<CredentialId> CredentialId::fromText(QStringView text)
{
    if (text.isEmpty() || text.size() > maxIdLength || !std::ranges::all_of(text, canBeInId))
        return std::nullopt;
    CredentialId id;
    id.m_text = text.toString();
    return id;
}

CredentialId CredentialId::fromInteger(qint64 number)
{
    CredentialId id;
    id.m_text = QString::number(number);
    return id;
}

void Credential::completeFrom(const Credential &known)
{
    if (name.isEmpty())
        name = known.name;
    if (!type.isSpecified())
        type = known.type;
    if (!createdAt)
        createdAt = known.createdAt;
}

} // namespace Purser
