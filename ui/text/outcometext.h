// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changeoutcome.h"

#include <QString>

namespace Purser {

/// Returns the message about a change that failed or whose outcome is unknown, for display after
/// the dialog has been closed. The message contains the credential's name. Returns an empty string
/// for a change that has taken effect.
QString failureMessage(const ChangeOutcome &outcome);

} // namespace Purser
