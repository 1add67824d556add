// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Returns the error message for the `--account` option if there is no account named `name`.
QString noSuchAccountMessage(const QString &name);

} // namespace Purser
