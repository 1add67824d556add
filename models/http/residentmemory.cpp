// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/residentmemory.h"

#ifdef Q_OS_LINUX
#include <QFile>

#include <unistd.h>
#endif

namespace Purser {

using namespace Qt::StringLiterals;

std::optional<qint64> residentMemory()
{
#ifdef Q_OS_LINUX
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const qint64 pages = file.readAll().split(' ').value(1).toLongLong(&isNumber);
    return isNumber ? std::optional(pages * sysconf(_SC_PAGESIZE)) : std::nullopt;
#else
    return std::nullopt;
#endif
}

} // namespace Purser
