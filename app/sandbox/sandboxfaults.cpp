// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxfaults.h"

namespace Purser {

bool SandboxFaults::failsFor(const QString &name) const
{
    return !failingName.isEmpty() && name.contains(failingName, Qt::CaseInsensitive);
}

} // namespace Purser
