// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changeoutcome.h"

#include <QString>

namespace Purser {

/// Returns the message to show, once the dialog has been closed, for a change that failed or whose
/// outcome is unknown. The message names the credential. Returns an empty string for a change that
/// has taken effect.
QString failureMessage(const ChangeOutcome &outcome);

} // namespace Purser
