// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QIcon>

namespace Purser {

/// Returns a dot in the account's color, adjusted to contrast with the window, or a null icon for
/// Color::None. Show it beside the account's name, never instead of it.
QIcon colorDot(Account::Color color);

} // namespace Purser
