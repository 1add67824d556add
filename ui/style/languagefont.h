// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <functional>

namespace Purser {

/// Returns the font for text in `language`, one of Language::codes().
///
/// Chinese and Japanese share code points for characters that look different in the two languages,
/// and the system picks the shapes used in the system language. For Chinese and Japanese text, a
/// common font for the language is put before the families of `font`, if one is installed. Other
/// languages use `font` unchanged.
QFont languageFont(const QFont &font, const QString &language,
                   const std::function<bool(const QString &family)> &isInstalled);

} // namespace Purser
