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
    QString name{}; ///< of the account; empty if Purser 0.1 created the entry
    QString baseUrl{}; ///< as it was written, not validated; empty if Purser 0.1 created the entry
    QString label{}; ///< the text that password managers show

    friend bool operator==(const KeychainEntry &, const KeychainEntry &) = default;
};

} // namespace Purser
