// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <array>
#include <werapi.h>
#endif

#include <algorithm>

namespace Purser {

void disableCoreDumps()
{
    limitCoreDumps();
    excludeMemoryFromCoreDumps();
    disableCrashReports();
}

void limitCoreDumps()
{
#ifdef Q_OS_UNIX
#ifdef Q_OS_LINUX
    constexpr rlim_t wanted = 1;
#else
    constexpr rlim_t wanted = 0;
#endif
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_max = std::min(limit.rlim_max, wanted); // nothing raises it again
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
#endif
}

void excludeMemoryFromCoreDumps()
{
#ifdef Q_OS_LINUX
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter < 0)
        return;
    // No kind of memory: neither anonymous nor mapped from files.
    [[maybe_unused]] const ssize_t written = ::write(filter, "0", 1);
    ::close(filter);
#endif
}

void disableCrashReports()
{
#ifdef Q_OS_WIN
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    std::array<wchar_t, MAX_PATH> path{};
    const DWORD length = ::GetModuleFileNameW(nullptr, path.data(), DWORD(path.size()));
    if (length == 0 || length == path.size())
        return;
    const wchar_t *name = path.data() + length;
    while (name != path.data() && name[-1] != L'\\')
        --name;
    ::WerAddExcludedApplication(name, FALSE);
#endif
}

} // namespace Purser
