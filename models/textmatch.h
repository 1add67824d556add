// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Purser {

/// How well a text fits what was typed to find it: the better, the earlier.
enum class TextMatch { Beginning, WordBeginnings, Inside };

/// Each word of `query` has to be in `text`, in any order and whatever its case; nothing where one
/// is not. An empty query fits every text.
std::optional<TextMatch> textMatch(QStringView text, QStringView query);

} // namespace Purser
