// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QIcon>

namespace Purser {

/// A dot in the account's color, which stands out from the window in light and dark; nothing for
/// an account without one. It always stands beside the account's name.
QIcon colorDot(Account::Color color);

} // namespace Purser
