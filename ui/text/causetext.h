// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Returns the technical cause of an error (ApiError::detail) for display: the names of known
/// enumerators of Qt are put into words, and other texts are made safe to show by displayText().
/// Returns an empty string for names of enumerators that are not known.
QString causeWords(const QString &detail);

} // namespace Purser
