// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changeoutcome.h"

#include <QString>

namespace Purser {

/// Says what is known of a change that failed or whose outcome is unknown, for a place where the
/// dialog that started it is not in sight: the text names the credential and doesn't refer to
/// anything that was typed. Empty for a change that has taken effect.
QString failureMessage(const ChangeOutcome &outcome);

} // namespace Purser
