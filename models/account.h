// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/baseurl.h"

#include <QString>
#include <QUuid>

namespace Purser {

/// An organization as Purser knows it: where its service is, never its key.
struct Account
{
    /// Where the account's API key lives.
    enum class Key {
        InKeychain,
        ThisSessionOnly, ///< in memory, until the program ends
        Sandbox, ///< the embedded sandbox's demonstration key
    };

    QUuid id{}; ///< names the keychain entry
    QString name{};
    BaseUrl baseUrl = BaseUrl::official();
    Key key = Key::ThisSessionOnly;
    QString demonstrationKey{}; ///< the sandbox's, which is no secret; else empty
};

} // namespace Purser
