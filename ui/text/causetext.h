// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// Returns the technical cause of an error (ApiError::detail) for display. A known Qt enumerator
/// name is replaced by a description, and an unknown one by an empty string. Any other text is made
/// safe to show by displayText().
QString causeWords(const QString &detail);

} // namespace Purser
