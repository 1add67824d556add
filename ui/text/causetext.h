// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Purser {

/// The technical cause of an error (ApiError::detail) for people: the names of Qt's enumerators in
/// words, and anything else as displayText() makes it. Empty when there is nothing worth telling.
QString causeWords(const QString &detail);

} // namespace Purser
