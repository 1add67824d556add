// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"

#include <QString>
#include <QUuid>

namespace Purser {

/// One organization's account: the service's base URL, and where the API key is kept. Never
/// contains a secret key.
///
/// Everything that Purser stores about an account is tied to its `id`, which never changes. A new
/// key is stored in a new keychain entry, so only `keyEntry` changes.
struct Account
{
    /// Where the account's API key is kept.
    enum class Key {
        InKeychain,
        ThisSessionOnly, ///< kept in memory until the program ends; must be entered again next time
        Environment, ///< taken from `YOTTA_API_KEY` and kept in memory; the account isn't saved
                     ///< either
        Sandbox, ///< the embedded sandbox's demonstration key
    };

    /// A color that helps users tell accounts apart. It supplements the name and never replaces it.
    enum class Color { None, Red, Orange, Green, Teal, Blue, Purple };

    QUuid id{};
    QUuid keyEntry{}; ///< the keychain entry that holds the key; null unless `key` is InKeychain
    QString name{};
    BaseUrl baseUrl = BaseUrl::official();
    Key key = Key::ThisSessionOnly;
    Color color = Color::None;
    bool requiresNameConfirmation =
        false; ///< the user has to type a credential's name before deleting it
    /// True if the user wants the key stored in the keychain but storing it hasn't succeeded yet.
    bool isKeyToBeSaved = false;
    QString sandboxKey{}; ///< the sandbox's demonstration key, not a secret; otherwise empty

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Purser
