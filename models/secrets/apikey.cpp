// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/apikey.h"

#include <algorithm>

namespace Purser {

namespace {

// The Windows credential store keeps 2,560 bytes of UTF-16 or less; a key that cannot be kept is
// better refused than cut.
constexpr qsizetype maxKeyLength = 2000;

} // namespace

tl::expected<ApiKey, ApiKey::Problem> ApiKey::fromText(QStringView text)
{
    return fromUtf8(Secret::fromText(text.trimmed()).utf8());
}

tl::expected<ApiKey, ApiKey::Problem> ApiKey::fromUtf8(QByteArrayView bytes)
{
    const QByteArrayView trimmed = bytes.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(Problem::Empty);
    const auto fitsAHeader = [](char byte) { return byte >= 0x21 && byte <= 0x7E; };
    if (!std::ranges::all_of(trimmed, fitsAHeader))
        return tl::unexpected(Problem::InvalidCharacter);
    if (trimmed.size() > maxKeyLength)
        return tl::unexpected(Problem::TooLong);
    return ApiKey(Secret::fromUtf8(trimmed));
}

} // namespace Purser
