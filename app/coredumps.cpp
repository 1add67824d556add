// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Purser {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{ 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace Purser
