// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changeoutcome.h"

#include <QString>

namespace Purser {

/// Reports a change that failed or whose outcome is unknown, after its dialog was closed. The text
/// names the credential. Returns an empty string for a change that has taken effect.
QString failureMessage(const ChangeOutcome &outcome);

} // namespace Purser
