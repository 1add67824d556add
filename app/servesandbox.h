// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Purser {

struct SandboxFaults;

/// Runs the sandbox's servers without a window until the process is interrupted, and prints each
/// request to standard output. Requires a QCoreApplication. Returns the exit code for the process.
int serveSandbox(quint16 port, const SandboxFaults &faults);

} // namespace Purser
