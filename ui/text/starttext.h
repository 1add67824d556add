// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Says that there is no account named `name`, which was passed with `--account`.
QString noSuchAccountMessage(const QString &name);

} // namespace Purser
