// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"

#include <QString>
#include <QUuid>

namespace Purser {

/// An organization as Purser knows it: where its service is, never its key.
///
/// What Purser remembers beside an account is tied to its `id`, which never changes. Another key
/// gets another keychain entry, so only `keyEntry` changes with it.
struct Account
{
    /// Where the account's API key lives.
    enum class Key {
        InKeychain,
        ThisSessionOnly, ///< in memory, until the program ends; then it is asked for again
        Environment, ///< the same, and the account is not remembered either
        Sandbox, ///< the embedded sandbox's demonstration key
    };

    /// Tells accounts apart at a glance, beside the name and never in its place.
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
    QString sandboxKey{}; ///< the sandbox's, which is no secret; else empty

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Purser
