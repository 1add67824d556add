// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"

#include <QString>
#include <QUuid>

namespace Purser {

/// The connection to one organization: the base URL of its service and where its API key is kept.
/// The key itself is never part of it.
///
/// Everything that Purser stores about an account is tied to its `id`, which never changes. A new
/// key gets a new keychain entry, so only `keyEntry` changes with it.
struct Account
{
    /// Where the API key of the account is kept.
    enum class Key {
        InKeychain,
        ThisSessionOnly, ///< in memory until the program ends; the user enters it again next time
        Environment, ///< in memory, from `YOTTA_API_KEY`; the account isn't saved either
        Sandbox, ///< the embedded sandbox's demonstration key
    };

    /// Helps to tell accounts apart, in addition to the name and never instead of it.
    enum class Color { None, Red, Orange, Green, Teal, Blue, Purple };

    QUuid id{};
    QUuid keyEntry{}; ///< the keychain entry of the key; null unless `key` is InKeychain
    QString name{};
    BaseUrl baseUrl = BaseUrl::official();
    Key key = Key::ThisSessionOnly;
    Color color = Color::None;
    bool requiresNameConfirmation =
        false; ///< a credential's name has to be typed before it is deleted
    /// The user wants the key in the keychain, which hasn't stored it so far.
    bool isKeyToBeSaved = false;
    QString sandboxKey{}; ///< the sandbox's demonstration key, which is no secret; otherwise empty

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Purser
