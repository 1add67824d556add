// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/libsecret.h"

#include <QLibrary>

namespace Purser {

using namespace Qt::StringLiterals;

void resetLibsecretSession()
{
    // As QtKeychain does: a library that is loaded already is the same one.
    QLibrary library(u"secret-1"_s, 0);
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(library.resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace Purser
