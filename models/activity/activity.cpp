// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activity.h"

#include "models/activity/redaction.h"

#include <algorithm>

namespace Purser {

namespace {

constexpr qsizetype maxRequestIdLength = 128;

bool canBeInRequestId(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
        || (byte >= 'A' && byte <= 'Z') || byte == '-' || byte == '_' || byte == '.' || byte == ':'
        || byte == '/' || byte == '=' || byte == '+';
}

} // namespace

QByteArray Activity::verb() const
{
    switch (operation) {
    case Operation::List:
    case Operation::Get:
    case Operation::CheckLogin:
        break;
    case Operation::Create:
        return "POST";
    case Operation::Update:
        return "PATCH";
    case Operation::Delete:
        return "DELETE";
    }
    return "GET";
}

QString presentableRequestId(const QByteArray &header,
                             std::initializer_list<const Secret *> secrets)
{
    const QByteArray text = header.trimmed();
    if (text.size() > maxRequestIdLength || !std::ranges::all_of(text, canBeInRequestId))
        return {};
    const QString id = QString::fromLatin1(text);
    const bool isHarmless = std::ranges::all_of(secrets, [&id](const Secret *secret) {
        return !secret || Redaction::redact(id, *secret) == id;
    });
    return isHarmless ? id : QString();
}

} // namespace Purser
