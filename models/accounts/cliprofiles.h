// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/apikey.h"
#include "models/text/tidiedtext.h"
#include "models/values/baseurl.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <vector>

namespace Purser {

/// A Yotta CLI profile that can be imported as an account.
struct CliProfile
{
    QString name; ///< the section name; untrusted text
    ApiKey key;
    BaseUrl baseUrl; ///< the official base URL if the file doesn't set one
    /// Characters that were removed because they were probably copied along with the key.
    QList<StrayCharacter> removedFromKey{};
    TidiedText tidiedBaseUrl{}; ///< the base URL after tidying, with a record of the changes
};

/// The content of the CLI's configuration file: an INI file with one section per profile. A section
/// contains the keys `api_key` and, optionally, `base_url`. Purser never writes to this file.
struct CliProfiles
{
    /// Why a line or a profile can't be used. Contains no text from the file except the profile
    /// name, because any other text may be an API key.
    struct Problem
    {
        enum class Kind {
            LineNotUnderstood, ///< see `line`
            NoKey, ///< see `profile`
            KeyNotUsable, ///< see `profile`
            BaseUrlNotUsable, ///< see `profile`
            TooMany, ///< more than 100 profiles; the rest are ignored
        };

        Kind kind = Kind::LineNotUnderstood;
        int line = 0; ///< 1-based line number
        QString profile{};

        friend bool operator==(const Problem &, const Problem &) = default;
    };

    std::vector<CliProfile> profiles{};
    QList<Problem> problems{};

    /// Parses the basic format of Python's configparser: sections, keys that are separated from
    /// their values by `=` or `:`, and comment lines. Continues after a problem. A section replaces
    /// an earlier section with the same name entirely, without merging their keys. If a key occurs
    /// twice in a section, the later value is used.
    static CliProfiles parse(QByteArrayView text);
};

} // namespace Purser
