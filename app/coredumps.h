// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Prevents core dumps and crash reports, which would contain the API key, by calling the functions
/// below.
void disableCoreDumps();

/// Prevents the system from writing a core file and, on Linux, from starting the program to which
/// core_pattern pipes the dump (systemd-coredump, apport, abrt). On Linux, sets RLIMIT_CORE to 1
/// rather than 0: 0 doesn't stop the kernel from starting that program, whereas 1 does, and 1 byte
/// is too little for a core file.
void limitCoreDumps();

/// On Linux, excludes all memory from a dump that is written despite the limit. PR_SET_DUMPABLE
/// isn't cleared, because password managers and portals (which provide the file dialogs) could then
/// no longer identify this process.
void leaveMemoryOutOfCoreDumps();

/// On Windows, excludes this program from Windows Error Reporting, which would save its memory.
void disableCrashReports();

} // namespace Purser
