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

/// A profile of the Yotta CLI that can be taken over.
struct CliProfile
{
    QString name; ///< of its section, from outside
    ApiKey key;
    BaseUrl baseUrl; ///< the official one where the file names none
    QList<StrayCharacter> removedFromKey{}; ///< came along when the key was copied into the file
    TidiedText tidiedBaseUrl{}; ///< and what was changed in the base URL
};

/// What the CLI's configuration has: an INI file with a section for each profile, and in it
/// `api_key` and `base_url`. It is only ever read.
struct CliProfiles
{
    /// Why a line or a profile cannot be used. It holds nothing of what stands there: that may be a
    /// key.
    struct Problem
    {
        enum class Kind {
            LineNotUnderstood, ///< `line`
            NoKey, ///< `profile`
            KeyNotUsable, ///< `profile`
            BaseUrlNotUsable, ///< `profile`
            TooMany, ///< more than 100 profiles; the rest is left out
        };

        Kind kind = Kind::LineNotUnderstood;
        int line = 0; ///< from 1
        QString profile{};

        friend bool operator==(const Problem &, const Problem &) = default;
    };

    std::vector<CliProfile> profiles{};
    QList<Problem> problems{};

    /// Reads as Python's configparser does, but goes on after what it cannot use. Of two sections
    /// or keys of the same name the later one counts.
    static CliProfiles parse(QByteArrayView text);
};

} // namespace Purser
