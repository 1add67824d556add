// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// `name` is what somebody typed after `--account`.
QString noSuchAccountMessage(const QString &name);

} // namespace Purser
