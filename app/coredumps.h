// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Purser {

/// From here on a crash leaves no core dump, which would hold the API key: both of the below.
void disableCoreDumps();

/// Keeps the system from writing a core file and, on Linux, from starting the program that
/// core_pattern pipes a dump into (systemd-coredump, apport, abrt). That program is started with a
/// limit of 0, too; 1 is the value by which the kernel drops the dump, and too small for a file.
void limitCoreDumps();

/// Leaves all memory out of a dump that is made in spite of the limit, on Linux. Nothing else is
/// taken from the process: with PR_SET_DUMPABLE, the file dialogs of portals could not see who
/// asks, nor could a password manager.
void leaveMemoryOutOfCoreDumps();

} // namespace Purser
