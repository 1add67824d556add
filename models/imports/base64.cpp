// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/base64.h"

#include <QByteArray>

namespace Purser {

std::optional<Secret> secretFromBase64(const QString &text)
{
    QByteArray encoded = text.toUtf8();
    encoded.removeIf([](char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); });
    auto result = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    encoded.fill('\0');
    if (!result)
        return std::nullopt;
    Secret secret = Secret::fromUtf8(result.decoded);
    result.decoded.fill('\0');
    return secret;
}

} // namespace Purser
