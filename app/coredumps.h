// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Prevents core dumps and crash reports, since they would contain the API key. Calls the functions
/// below.
void disableCoreDumps();

/// Prevents the system from writing a core file and, on Linux, from starting the program to which
/// core_pattern pipes the dump (systemd-coredump, apport, abrt). On Linux, RLIMIT_CORE is set to 1
/// byte rather than 0, because a limit of 0 doesn't keep the kernel from starting that program. Any
/// core file would exceed 1 byte, so none is written.
void limitCoreDumps();

/// On Linux, excludes all memory from a core dump that is written despite the limit. The process
/// stays dumpable (PR_SET_DUMPABLE isn't used), because otherwise password managers and the desktop
/// portals, such as the one for file dialogs, couldn't identify it.
void excludeMemoryFromCoreDumps();

/// On Windows, excludes this program from Windows Error Reporting, which would save its memory.
void disableCrashReports();

} // namespace Purser
