// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace Purser {

/// A keychain entry that Purser created, without its secret. The strings are untrusted, because
/// other programs may have changed them.
struct KeychainEntry
{
    QUuid id{}; ///< identifies the entry
    QString name{}; ///< the account name; empty if the entry was never described
    /// The account's base URL as written to the entry, not validated. Empty if the entry was never
    /// described, for example because Purser 0.1 created it.
    QString baseUrl{};
    QString label{}; ///< the text shown by password managers

    friend bool operator==(const KeychainEntry &, const KeychainEntry &) = default;
};

} // namespace Purser
