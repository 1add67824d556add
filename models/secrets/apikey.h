// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"

#include <QStringView>

#include <tl/expected.hpp>

namespace Purser {

/// An API key that can be sent in a header (`X-Api-Key`).
class ApiKey
{
public:
    enum class Problem {
        Empty,
        InvalidCharacter, ///< a character outside of 0x21 to 0x7E, which could end or split the
                          ///< header
        TooLong, ///< over 2,000 bytes, which not every keychain can store
    };

    /// Parses a key. White space around it is removed, since a pasted key often ends with a line
    /// break.
    static tl::expected<ApiKey, Problem> fromText(QStringView text);
    static tl::expected<ApiKey, Problem> fromUtf8(QByteArrayView bytes);

    const Secret &secret() const { return m_secret; }
    ApiKey clone() const { return ApiKey(m_secret.clone()); }

private:
    explicit ApiKey(Secret secret)
        : m_secret(std::move(secret))
    { }

    Secret m_secret;
};

} // namespace Purser
