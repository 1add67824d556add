// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// Prevents core dumps and crash reports, which would contain the API key, by calling the functions
/// below.
void disableCoreDumps();

/// Prevents the system from writing a core file and, on Linux, from starting the program to which
/// core_pattern pipes the dump (systemd-coredump, apport, abrt). With a limit of 0, that program
/// would still be started. With a limit of 1, which is too small for a file, the kernel discards
/// the dump.
void limitCoreDumps();

/// On Linux, excludes all memory from a dump that is written despite the limit. PR_SET_DUMPABLE
/// isn't used, since it would prevent portals, which show file dialogs, and password managers from
/// identifying this process.
void leaveMemoryOutOfCoreDumps();

/// On Windows, excludes this program from Windows Error Reporting, which would save its memory.
void disableCrashReports();

} // namespace Purser
