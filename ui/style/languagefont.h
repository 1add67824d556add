// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <functional>

namespace Purser {

/// The font for texts in `language`, one of Language::codes().
///
/// Chinese and Japanese share code points for characters that they draw differently, and the system
/// chooses the shapes by its own language. For one that is not the system's, a font of that
/// language comes before `font`, if one of the usual ones is installed.
QFont languageFont(const QFont &font, const QString &language,
                   const std::function<bool(const QString &family)> &isInstalled);

} // namespace Purser
