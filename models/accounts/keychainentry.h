// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

namespace Purser {

/// An entry of Purser in the system's keychain, without its secret. All texts come from outside:
/// any program of the user can have changed them.
struct KeychainEntry
{
    QUuid id{}; ///< names the entry
    QString name{}; ///< of the account; empty where the entry was made by Purser 0.1
    QString baseUrl{}; ///< as it was written, not validated; empty where the entry was made by 0.1
    QString label{}; ///< the text that password managers show

    friend bool operator==(const KeychainEntry &, const KeychainEntry &) = default;
};

} // namespace Purser
