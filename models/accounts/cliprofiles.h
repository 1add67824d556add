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

/// A profile of the Yotta CLI that can be imported as an account.
struct CliProfile
{
    QString name; ///< the name of its section; untrusted text
    ApiKey key;
    BaseUrl baseUrl; ///< the official base URL if the file doesn't set one
    /// Characters that were removed since they were probably copied along with the key.
    QList<StrayCharacter> removedFromKey{};
    TidiedText tidiedBaseUrl{}; ///< the base URL after tidying, with a record of the changes
};

/// The content of the CLI's configuration file: an INI file with one section per profile. A section
/// contains the keys `api_key` and, optionally, `base_url`. Purser only reads this file.
struct CliProfiles
{
    /// Why a line or a profile can't be used. Contains no other text from the file, since any of it
    /// may be an API key.
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
        int line = 0; ///< starts at 1
        QString profile{};

        friend bool operator==(const Problem &, const Problem &) = default;
    };

    std::vector<CliProfile> profiles{};
    QList<Problem> problems{};

    /// Parses the text as Python's configparser does, but continues after a problem. If two
    /// sections, or two keys of a section, have the same name, the later one is used.
    static CliProfiles parse(QByteArrayView text);
};

} // namespace Purser
