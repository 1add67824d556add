// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Purser {

struct SandboxFaults;

/// Runs the sandbox's server alone until SIGINT or SIGTERM, and tells each request on standard
/// output. Needs a QCoreApplication; gives the process's exit code.
int serveSandbox(quint16 port, const SandboxFaults &faults);

} // namespace Purser
